//! What a picture or document is and whether it can be read, from its bytes and pixels alone.
//!
//! Bytes come from strangers: no function here panics, allocates more than its input, or believes
//! a file's name. It knows no browser, no file system, no network, no clock.
//!
//! [`sniff`] tells the kind by content, [`dimensions`] the size without decoding, [`exif::of`] what
//! a JPEG tells besides the picture, [`strip`] takes that away without touching the picture,
//! [`pdf::pages`] estimates, and [`judge`] says what makes a photographed page hard to read.

pub mod exif;
mod grey;
mod jpeg;
pub mod judge;
mod kind;
pub mod pdf;
mod png;
mod read;

pub use grey::Grey;
pub use judge::{Form, Verdict, judge};
pub use kind::{Kind, sniff};

/// Why a picture was not stripped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// Neither JPEG nor PNG by content: there is nothing here that could strip it.
    OtherKind,
    /// It ends too early, or what stands where a part should begin is none.
    Damaged,
}

/// The same picture without what it tells besides: position, camera, time, thumbnails, comments,
/// colour profiles, and whatever lies behind its end. The picture's own data are copied byte for
/// byte. How a JPEG is to be turned stays, as the only thing in a fresh EXIF part.
pub fn strip(bytes: &[u8]) -> Result<Vec<u8>, Broken> {
    match sniff(bytes) {
        Kind::Jpeg => jpeg::strip(bytes).ok_or(Broken::Damaged),
        Kind::Png => png::strip(bytes).ok_or(Broken::Damaged),
        _ => Err(Broken::OtherKind),
    }
}

/// Width and height in pixels as the picture is to be shown, for JPEG and PNG, from its beginning.
/// None for other kinds, and where the beginning is too short to tell.
pub fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    match sniff(bytes) {
        Kind::Jpeg => {
            let (width, height) = jpeg::dimensions(bytes)?;
            let turned = exif::of(bytes).is_some_and(|exif| exif.orientation >= 5);
            Some(if turned {
                (height, width)
            } else {
                (width, height)
            })
        }
        Kind::Png => png::dimensions(bytes),
        _ => None,
    }
}

/// Whether something lies behind the picture's end: another picture, a film, an archive.
/// None where that cannot be told. A file that is two things at once is one of these.
pub fn has_tail(bytes: &[u8]) -> Option<bool> {
    let end = match sniff(bytes) {
        Kind::Jpeg => jpeg::end(bytes)?,
        Kind::Png => png::end(bytes)?,
        _ => return None,
    };
    Some(end < bytes.len())
}
