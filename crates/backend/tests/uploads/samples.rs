//! Files to be sent. Nothing in them shows anybody.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
};

use flate2::{Compression, write::ZlibEncoder};
use image::{DynamicImage, ImageFormat, RgbImage};

/// What every scanner finds and nobody needs to fear, in two halves, so that no scanner on the
/// way finds it here.
pub(crate) fn eicar() -> Vec<u8> {
    let halves = [
        r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-",
        "ANTIVIRUS-TEST-FILE!$H+H*",
    ];
    halves.concat().into_bytes()
}

/// A picture of this size that does not pack well.
fn pixels(width: u32, height: u32) -> DynamicImage {
    let mut picture = RgbImage::new(width, height);
    let mut seed = 7_u32;
    for pixel in picture.pixels_mut() {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = seed.to_be_bytes();
        pixel.0 = [red, green, blue];
    }
    picture.into()
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub(crate) fn jpeg() -> Vec<u8> {
    written(&pixels(320, 240), ImageFormat::Jpeg)
}

pub(crate) fn png() -> Vec<u8> {
    written(&pixels(64, 48), ImageFormat::Png)
}

/// Some MB at most, and hundreds of MB once unpacked.
pub(crate) fn png_bomb(side: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1A\n".to_vec();
    let mut header = [side.to_be_bytes(), side.to_be_bytes()].concat();
    // 8 bits of grey.
    header.extend_from_slice(&[8, 0, 0, 0, 0]);
    chunk(&mut bytes, *b"IHDR", &header);
    let rows = vec![0; 1 << 20];
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    let all = u64::from(side) * u64::from(side + 1);
    for _ in 0..all / (1 << 20) {
        packer.write_all(&rows).unwrap();
    }
    packer
        .write_all(&rows[..usize::try_from(all % (1 << 20)).unwrap()])
        .unwrap();
    chunk(&mut bytes, *b"IDAT", &packer.finish().unwrap());
    chunk(&mut bytes, *b"IEND", b"");
    bytes
}

/// One chunk of a PNG.
pub(crate) fn chunk(bytes: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    let mut crc = flate2::Crc::new();
    crc.update(&name);
    crc.update(data);
    bytes.extend_from_slice(&u32::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(&name);
    bytes.extend_from_slice(data);
    bytes.extend_from_slice(&crc.sum().to_be_bytes());
}

/// A JPEG that says where it was made, and by whom.
pub(crate) fn jpeg_that_tells() -> Vec<u8> {
    let jpeg = jpeg();
    let mut bytes = jpeg[..2].to_vec();
    let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02\
        \x01\x12\0\x03\0\0\0\x01\0\x06\0\0\
        \x88\x25\0\x04\0\0\0\x01\0\0\0\x26\
        \0\0\0\0GPS 38.85 105.67 camera of nobody";
    for (marker, data) in [(0xE1, &exif[..]), (0xFE, b"comment of a camera")] {
        bytes.extend_from_slice(&[0xFF, marker]);
        let length = u16::try_from(data.len() + 2).unwrap();
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(data);
    }
    bytes.extend_from_slice(&jpeg[2..]);
    bytes
}

/// A document of so many pages with this beside them: more objects, or what a catalog says.
pub(crate) fn pdf(pages: usize, catalog: &str, objects: &str) -> Vec<u8> {
    let mut text = format!("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R{catalog}>>\nendobj\n");
    let kids: Vec<String> = (0..pages).map(|n| format!("{} 0 R", n + 10)).collect();
    let _ = write!(
        text,
        "2 0 obj\n<</Type/Pages/Count {pages}/Kids[{}]>>\nendobj\n",
        kids.join(" ")
    );
    for n in 0..pages {
        let _ = write!(
            text,
            "{} 0 obj\n<</Type /Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n",
            n + 10
        );
    }
    text += objects;
    text += "trailer\n<</Root 1 0 R/Size 99>>\nstartxref\n0\n%%EOF\n";
    text.into_bytes()
}

/// The same, with one more object that is a stream.
pub(crate) fn pdf_with_stream(pages: usize, said: &str, data: &[u8]) -> Vec<u8> {
    let whole = pdf(pages, "", "@");
    let at = whole.iter().position(|byte| *byte == b'@').unwrap();
    let mut bytes = whole[..at].to_vec();
    bytes.extend_from_slice(
        format!("90 0 obj\n<<{said}/Length {}>>\nstream\n", data.len()).as_bytes(),
    );
    bytes.extend_from_slice(data);
    bytes.extend_from_slice(b"\nendstream\nendobj\n");
    bytes.extend_from_slice(&whole[at + 1..]);
    bytes
}

pub(crate) fn packed(data: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(data).unwrap();
    packer.finish().unwrap()
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
