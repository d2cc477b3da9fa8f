//! What a JPEG tells besides the picture.

use crate::jpeg;
use crate::read::{any16, any32};

const MARK: &[u8] = b"Exif\0\0";
const APP1: u8 = 0xE1;
const ORIENTATION: u16 = 0x0112;
const POSITION: u16 = 0x8825;
/// A directory of a camera has some twenty entries; more than this is no camera's.
const MOST_ENTRIES: u16 = 1024;

/// What the EXIF part of a JPEG tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exif {
    /// How the picture is to be turned, 1 (as it is) to 8; from 5 on width and height change places.
    pub orientation: u8,
    /// Whether it names a position.
    pub position: bool,
}

/// What the EXIF part tells; none where the file is no JPEG or has no such part.
/// A part that cannot be read counts as one that tells nothing, but it is there.
pub fn of(bytes: &[u8]) -> Option<Exif> {
    if !bytes.starts_with(b"\xFF\xD8") {
        return None;
    }
    let part = jpeg::parts(bytes).find(|part| {
        let data = bytes.get(part.from + 4..part.to);
        part.marker == APP1 && data.is_some_and(|data| data.starts_with(MARK))
    })?;
    let tiff = bytes.get(part.from + 4 + MARK.len()..part.to)?;
    Some(read(tiff).unwrap_or(Exif {
        orientation: 1,
        position: false,
    }))
}

fn read(tiff: &[u8]) -> Option<Exif> {
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let directory = usize::try_from(any32(tiff, 4, little)?).ok()?;
    let mut exif = Exif {
        orientation: 1,
        position: false,
    };
    let entries = any16(tiff, directory, little)?.min(MOST_ENTRIES);
    for index in 0..usize::from(entries) {
        let entry = directory.checked_add(2 + index * 12)?;
        let Some(tag) = any16(tiff, entry, little) else {
            break;
        };
        match tag {
            ORIENTATION => {
                let turned = any16(tiff, entry.checked_add(8)?, little)?;
                if let Some(turned) = u8::try_from(turned).ok().filter(|t| (1..=8).contains(t)) {
                    exif.orientation = turned;
                }
            }
            POSITION => exif.position = true,
            _ => {}
        }
    }
    Some(exif)
}

/// An EXIF part that says how the picture is to be turned and nothing else.
pub(crate) fn only_orientation(orientation: u8) -> Vec<u8> {
    let mut part = vec![0xFF, APP1, 0, 34];
    part.extend_from_slice(MARK);
    part.extend_from_slice(b"MM\0*\0\0\0\x08\0\x01");
    part.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    part.extend_from_slice(&[0; 4]);
    part
}
