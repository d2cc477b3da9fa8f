//! Pictures: decoded whole, so that what is broken or a bomb is found here and not by staff.

use std::io::Cursor;

use egude_paper::{Kind, dimensions, has_tail, strip};
use image::{ImageFormat, ImageReader, Limits, error::ImageError};

use super::Refusal;

/// Pixels of one side.
const SIDE: u32 = 16_384;
/// Pixels of a picture: more than the photographs of telephones have by themselves.
const PIXELS: u64 = 50_000_000;
/// Bytes for its pixels, once decoded.
const DECODED: u64 = 256 * 1024 * 1024;
/// Bytes of nothing that some programs leave behind a picture's end.
const HARMLESS: usize = 16;
/// What a browser, a server or a reader would take the file for, if it looked.
const HEADS: [&[u8]; 5] = [b"%pdf-", b"<script", b"<html", b"<?php", b"<!doctype"];

/// The picture without what it tells besides.
pub(super) fn look(bytes: &[u8], kind: Kind) -> Result<Vec<u8>, Refusal> {
    let bytes = without_nothing(bytes);
    match has_tail(bytes) {
        Some(false) => {}
        // Something lies behind the end: another file.
        Some(true) => return Err(Refusal::Type),
        None => return Err(Refusal::Broken),
    }
    if HEADS.iter().any(|head| holds(bytes, head)) {
        return Err(Refusal::Type);
    }
    let (width, height) = dimensions(bytes).ok_or(Refusal::Broken)?;
    if width > SIDE || height > SIDE || u64::from(width) * u64::from(height) > PIXELS {
        return Err(Refusal::TooLarge);
    }
    // First without texts and profiles: those may be bombs of their own.
    let clean = strip(bytes).map_err(|_| Refusal::Broken)?;
    decode(&clean, kind)?;
    Ok(clean)
}

fn decode(bytes: &[u8], kind: Kind) -> Result<(), Refusal> {
    let format = match kind {
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Png => ImageFormat::Png,
        _ => return Err(Refusal::Type),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(DECODED);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    match reader.decode() {
        Ok(_) => Ok(()),
        Err(ImageError::Limits(_)) => Err(Refusal::TooLarge),
        Err(_) => Err(Refusal::Broken),
    }
}

/// Without a few zeros or line ends at the end.
fn without_nothing(bytes: &[u8]) -> &[u8] {
    let nothing = |byte: &u8| matches!(byte, 0 | b'\n' | b'\r');
    let tail = bytes
        .iter()
        .rev()
        .take(HARMLESS)
        .take_while(|byte| nothing(byte));
    let shorter = &bytes[..bytes.len() - tail.count()];
    // A PNG may itself end so; then it is whole as it is.
    if has_tail(shorter).is_some() {
        shorter
    } else {
        bytes
    }
}

/// Whether it stands anywhere, in either case; `head` is in small letters.
pub(super) fn holds(bytes: &[u8], head: &[u8]) -> bool {
    bytes
        .windows(head.len())
        .any(|window| window[0] == head[0] && window.eq_ignore_ascii_case(head))
}
