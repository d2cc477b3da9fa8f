//! The parts of a JPEG file.
//!
//! `img-parts` 0.4 was tried for this: it keeps everything behind the first scan as it is, so that
//! comments between scans, the preview picture that telephones append (with a position of its own),
//! films and archives would stay.

use crate::exif;
use crate::read::be16;

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;
const APP1: u8 = 0xE1;
const APP13: u8 = 0xED;

/// One part: its marker, and where it lies, marker included. A scan's part ends where its data end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub(crate) marker: u8,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// The parts of a picture, one after the other. It ends with the end marker, or early, without
/// one, where something is damaged.
pub(crate) struct Parts<'a> {
    bytes: &'a [u8],
    at: usize,
    over: bool,
}

/// The parts of `bytes`, which begin with the start marker.
pub(crate) fn parts(bytes: &[u8]) -> Parts<'_> {
    Parts {
        bytes,
        at: 0,
        over: false,
    }
}

impl Iterator for Parts<'_> {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        if self.over {
            return None;
        }
        let mut at = self.at;
        if *self.bytes.get(at)? != 0xFF {
            return None;
        }
        // Any number of fill bytes may stand before a marker.
        while self.bytes.get(at + 1) == Some(&0xFF) {
            at += 1;
        }
        let marker = *self.bytes.get(at + 1)?;
        let to = match marker {
            START | END | 0x01 | 0xD0..=0xD7 => at + 2,
            0x00 => return None,
            _ => {
                let length = usize::from(be16(self.bytes, at + 2)?);
                let end = at + 2 + length;
                if length < 2 || end > self.bytes.len() {
                    return None;
                }
                if marker == SCAN {
                    end_of_scan(self.bytes, end)
                } else {
                    end
                }
            }
        };
        self.over = marker == END;
        self.at = to;
        Some(Part {
            marker,
            from: at,
            to,
        })
    }
}

/// Where the data of a scan end: at the next marker that is not part of them.
fn end_of_scan(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(|b| *b == 0xFF))
    {
        let marker = at + found;
        match bytes.get(marker + 1) {
            Some(0x00 | 0xD0..=0xD7) => at = marker + 2,
            Some(0xFF) => at = marker + 1,
            _ => return marker,
        }
    }
    bytes.len()
}

/// Where the picture ends; none where it has no end.
pub(crate) fn end(bytes: &[u8]) -> Option<usize> {
    let last = parts(bytes).last()?;
    (last.marker == END).then_some(last.to)
}

/// Width and height as they are stored, from the frame's header.
pub(crate) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let is_frame = |part: &Part| {
        matches!(part.marker, 0xC0..=0xCF) && ![0xC4, 0xC8, 0xCC].contains(&part.marker)
    };
    let frame = parts(bytes).find(is_frame)?;
    let height = be16(bytes, frame.from + 5)?;
    let width = be16(bytes, frame.from + 7)?;
    (width > 0 && height > 0).then_some((width.into(), height.into()))
}

/// The picture without what it tells besides; none for a damaged one. What Adobe writes into
/// APP14 stays: it says how the colours are to be read.
pub(crate) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let turned = exif::of(bytes).map_or(1, |exif| exif.orientation);
    let mut out = Vec::with_capacity(bytes.len());
    let (mut scans, mut ended) = (0, false);
    for part in parts(bytes) {
        let tells = matches!(part.marker, APP1..=APP13 | COMMENT);
        if !tells {
            out.extend_from_slice(&bytes[part.from..part.to]);
        }
        if part.marker == START && turned > 1 {
            out.extend_from_slice(&exif::only_orientation(turned));
        }
        scans += usize::from(part.marker == SCAN);
        ended = part.marker == END;
    }
    (ended && scans > 0).then_some(out)
}
