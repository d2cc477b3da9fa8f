//! Pictures: the right ones are taken, and what pretends to be one is refused by its word.

use egude_backend::uploads::{Checked, Refusal, UploadError};

use crate::{
    folder::{Folder, ID, of, refused, taken},
    samples::{chunk, eicar, jpeg, jpeg_that_tells, pdf, png, png_bomb},
};

#[tokio::test]
async fn a_picture_is_taken_as_what_it_is() {
    assert_eq!(of(&jpeg()).await, taken("image/jpeg", 1));
    assert_eq!(of(&png()).await, taken("image/png", 1));
}

#[tokio::test]
async fn what_a_picture_tells_besides_is_not_kept() {
    let folder = Folder::new();
    let sent = jpeg_that_tells();
    assert_eq!(folder.check(&sent).await, taken("image/jpeg", 1));
    let kept = folder.uploads.read(ID).await.unwrap();
    for word in [&b"GPS"[..], b"comment", b"camera"] {
        assert!(!kept.windows(word.len()).any(|window| window == word));
    }
    let pixels = image::load_from_memory(&kept).unwrap();
    let before = image::load_from_memory(&sent).unwrap();
    assert_eq!(
        pixels.as_bytes(),
        before.as_bytes(),
        "not one pixel changed"
    );
    folder.uploads.settled(ID).await;
    let arrived = folder.dir.path().join("incoming").join(ID);
    assert!(!arrived.exists(), "what told is gone from the disk, too");
    assert!(folder.uploads.read(ID).await.is_ok());
}

#[tokio::test]
async fn nothing_that_is_no_page_is_taken() {
    for (sent, word) in [
        (&b""[..], Refusal::Empty),
        (b"<html><script>alert(1)</script>", Refusal::Type),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
            Refusal::Type,
        ),
        (b"PK\x03\x04\x14\0\0\0", Refusal::Type),
        (b"MZ\x90\0", Refusal::Type),
        (b"#!/bin/sh\nrm -rf /\n", Refusal::Type),
        (b"GIF89a\x01\0\x01\0", Refusal::Type),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Refusal::Type),
        (&eicar(), Refusal::Type),
        (b"\xFF\xD8\xFF", Refusal::Broken),
        (b"\x89PNG\r\n\x1A\n", Refusal::Broken),
    ] {
        assert_eq!(refused(sent).await, Some(word), "{sent:?}");
    }
}

#[tokio::test]
async fn a_cut_or_damaged_picture_is_broken() {
    let (jpeg, png) = (jpeg(), png());
    for whole in [&jpeg, &png] {
        for part in [10, whole.len() / 2, whole.len() - 3] {
            assert_eq!(
                refused(&whole[..part]).await,
                Some(Refusal::Broken),
                "{part}"
            );
        }
    }
    let mut scratched = png.clone();
    let middle = scratched.len() / 2;
    scratched[middle] ^= 0x55;
    assert_eq!(refused(&scratched).await, Some(Refusal::Broken));
    let folder = Folder::new();
    folder.uploads.write(ID, 0, jpeg.clone()).await.unwrap();
    let shorter = folder.uploads.check(ID, jpeg.len() as u64 + 1).await;
    assert_eq!(shorter.unwrap(), Checked::Refused(Refusal::Broken));
}

#[tokio::test]
async fn what_is_two_things_at_once_is_refused() {
    let zip = b"PK\x03\x04\x14\0\0\0\0\0evil.exe PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    for picture in [jpeg(), png()] {
        for tail in [
            zip.to_vec(),
            jpeg(),
            pdf(1, "", ""),
            b"<script>alert(1)</script>".to_vec(),
            vec![0; 5000],
        ] {
            let both = [picture.clone(), tail].concat();
            assert_eq!(refused(&both).await, Some(Refusal::Type));
        }
        let both = [picture.clone(), b"\r\n\0\0".to_vec()].concat();
        assert_eq!(refused(&both).await, None, "a few line ends harm nobody");
    }
    // Within a comment, where a decoder does not look.
    let mut hidden = jpeg();
    let script = b"<?php system($_GET['x']); ?>";
    let length = u16::try_from(script.len() + 2).unwrap().to_be_bytes();
    let comment = [&[0xFF, 0xFE], &length[..], script].concat();
    hidden.splice(2..2, comment);
    assert_eq!(refused(&hidden).await, Some(Refusal::Type));
    let mut hidden = png()[..33].to_vec();
    chunk(&mut hidden, *b"tEXt", b"Comment\0%PDF-1.7 1 0 obj");
    hidden.extend_from_slice(&png()[33..]);
    assert_eq!(refused(&hidden).await, Some(Refusal::Type));
}

#[tokio::test]
async fn a_bomb_is_refused_before_it_opens() {
    for side in [16_000, 60_000] {
        let bomb = if side == 60_000 {
            // Only said to be so large.
            let mut small = png_bomb(100);
            let side = 60_000_u32.to_be_bytes();
            small[16..20].copy_from_slice(&side);
            small[20..24].copy_from_slice(&side);
            small
        } else {
            png_bomb(side)
        };
        assert!(bomb.len() < 1_000_000, "{}", bomb.len());
        assert_eq!(refused(&bomb).await, Some(Refusal::TooLarge), "{side}");
    }
    // A text that unpacks to a hundred MB.
    let mut bomb = png()[..33].to_vec();
    let text = crate::samples::packed(&vec![b'a'; 100_000_000]);
    chunk(&mut bomb, *b"zTXt", &[b"Comment\0\0", &text[..]].concat());
    bomb.extend_from_slice(&png()[33..]);
    assert_eq!(
        refused(&bomb).await,
        None,
        "it is taken off, never unpacked"
    );
}

#[tokio::test]
async fn only_words_of_the_server_name_files() {
    let folder = Folder::new();
    let outside = folder.dir.path().join("outside");
    std::fs::write(&outside, "secret").unwrap();
    for id in [
        "../outside",
        "..",
        "",
        "/etc/passwd",
        "incoming/../../outside",
        "PAGE0000000000000000000000",
        "page\x00000000000000000000000",
        "页页页页页页页页页",
        &"a".repeat(300),
    ] {
        let read = folder.uploads.read(id).await;
        assert!(matches!(read, Err(UploadError::Missing)), "{id}");
        let written = folder.uploads.write(id, 0, *b"x").await;
        assert!(matches!(written, Err(UploadError::Missing)), "{id}");
        folder.uploads.remove(id).await;
    }
    assert_eq!(std::fs::read(outside).unwrap(), b"secret");
}
