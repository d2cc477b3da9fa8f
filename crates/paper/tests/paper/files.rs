//! What is told of files, and what is left of them.

use egude_paper::{Broken, dimensions, exif, has_tail, strip};

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let mut all = vec![0xFF, marker];
    all.extend(u16::try_from(data.len() + 2).unwrap().to_be_bytes());
    all.extend(data);
    all
}

fn exif_part(orientation: u8, position: bool) -> Vec<u8> {
    let mut data = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    data.extend([1 + u8::from(position), 0]);
    data.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    if position {
        data.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 0x40, 0, 0, 0]);
    }
    data.extend([0; 4]);
    data.extend(b"GPS 43.93 N 116.08 E");
    segment(0xE1, &data)
}

/// The outline of a progressive JPEG of 40 × 30 with everything a telephone writes.
fn jpeg(orientation: u8) -> Vec<u8> {
    let mut all = vec![0xFF, 0xD8];
    all.extend(segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
    all.extend(exif_part(orientation, true));
    all.extend(segment(0xE2, b"MPF\0where the preview is"));
    all.extend(segment(0xED, b"Photoshop 3.0\0who took it"));
    all.extend(segment(0xFE, b"a comment"));
    all.extend(segment(0xC2, &[8, 0, 30, 0, 40, 1, 1, 0x11, 0]));
    all.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    all.extend([1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 5]);
    all.extend(segment(0xFE, b"a comment between the scans"));
    all.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    all.extend([6, 7, 8, 0xFF, 0xD9]);
    all
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

fn scans(bytes: &[u8]) -> bool {
    holds(bytes, &[1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 5, 0xFF])
        && holds(bytes, &[6, 7, 8, 0xFF, 0xD9])
}

#[test]
fn position_and_orientation_are_found() {
    let found = exif::of(&jpeg(6)).unwrap();
    assert_eq!((found.orientation, found.position), (6, true));
    assert_eq!(dimensions(&jpeg(6)), Some((30, 40)));
    assert_eq!(dimensions(&jpeg(1)), Some((40, 30)));
}

#[test]
fn a_stripped_jpeg_tells_nothing_and_its_picture_is_untouched() {
    let stripped = strip(&jpeg(1)).unwrap();
    for told in [&b"GPS"[..], b"Exif", b"MPF", b"Photoshop", b"a comment"] {
        assert!(!holds(&stripped, told), "{told:?}");
    }
    assert!(scans(&stripped) && holds(&stripped, b"JFIF"));
    assert_eq!(exif::of(&stripped), None);
}

#[test]
fn a_stripped_jpeg_is_still_the_right_way_up() {
    let stripped = strip(&jpeg(6)).unwrap();
    let found = exif::of(&stripped).unwrap();
    assert_eq!((found.orientation, found.position), (6, false));
    assert!(!holds(&stripped, b"GPS") && scans(&stripped));
    assert_eq!(strip(&stripped).unwrap(), stripped);
}

#[test]
fn what_lies_behind_the_picture_is_found_and_goes() {
    let mut two = jpeg(1);
    assert_eq!(has_tail(&two), Some(false));
    two.extend(b"PK\x03\x04 an archive");
    assert_eq!(has_tail(&two), Some(true));
    assert_eq!(strip(&two).unwrap(), strip(&jpeg(1)).unwrap());
}

#[test]
fn a_jpeg_cut_anywhere_is_damaged() {
    let whole = jpeg(6);
    for length in 3..whole.len() {
        assert_eq!(strip(&whole[..length]), Err(Broken::Damaged), "{length}");
    }
}

fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
    let mut all = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
    all.extend(name);
    all.extend(data);
    all.extend([0; 4]);
    all
}

#[test]
fn a_stripped_png_keeps_what_is_drawn() {
    let mut png = b"\x89PNG\r\n\x1A\n".to_vec();
    png.extend(chunk(b"IHDR", &[0, 0, 0, 40, 0, 0, 0, 30, 8, 3, 0, 0, 0]));
    png.extend(chunk(b"eXIf", b"GPS"));
    png.extend(chunk(b"PLTE", &[1, 2, 3]));
    png.extend(chunk(b"tEXt", b"Author\0someone"));
    png.extend(chunk(b"iCCP", b"a profile"));
    png.extend(chunk(b"tRNS", &[7]));
    png.extend(chunk(b"IDAT", b"pixels"));
    png.extend(chunk(b"tIME", &[7, 234, 11, 22, 1, 2, 3]));
    png.extend(chunk(b"IEND", b""));
    assert_eq!(dimensions(&png), Some((40, 30)));
    assert_eq!(has_tail(&png), Some(false));
    let whole = png.len();
    png.extend(b"%PDF-1.7");
    assert_eq!(has_tail(&png), Some(true));
    let stripped = strip(&png).unwrap();
    for gone in [&b"GPS"[..], b"Author", b"profile", b"tIME", b"PDF"] {
        assert!(!holds(&stripped, gone), "{gone:?}");
    }
    for kept in [&b"IHDR"[..], b"PLTE", b"tRNS", b"pixels", b"IEND"] {
        assert!(holds(&stripped, kept), "{kept:?}");
    }
    assert_eq!(strip(&png[..whole - 1]), Err(Broken::Damaged));
}

#[test]
fn other_kinds_are_not_stripped() {
    assert_eq!(strip(b"%PDF-1.7"), Err(Broken::OtherKind));
    assert_eq!(strip(b""), Err(Broken::OtherKind));
}
