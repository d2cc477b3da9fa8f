//! Documents: how many pages, and whether they do anything but lie there.
//!
//! No reader of documents stands behind this. Names are looked for in the whole file, also with
//! letters written as `#4A`, and within object streams, which are unpacked within limits. What
//! it cannot see: an object that lies hidden within another one's text or data at a place that
//! only the table of objects names, and a fault of the program that shows the document. So staff
//! open pages in a browser's own viewer, and a scanner looks as well.

mod names;
mod objects;
mod streams;

use self::{names::Names, streams::Streams};
use super::{Refusal, picture::holds};

/// Bytes behind the end mark that programs leave without harm.
const TAIL: usize = 1024;
/// How far from its end an archive is looked for by those who unpack it.
const ARCHIVE: usize = 65_557;
/// How far a browser looks that guesses.
const GUESS: usize = 1024;

/// How many pages it has.
pub(super) fn look(bytes: &[u8], most: u32) -> Result<u16, Refusal> {
    one_thing_only(bytes)?;
    let mut names = Names::default();
    names.read(bytes);
    if names.locked {
        return Err(Refusal::Encrypted);
    }
    let mut streams = Streams::of(bytes);
    while let Some(text) = streams.next_objects()? {
        names.read_unpacked(&text);
    }
    if names.active {
        return Err(Refusal::Active);
    }
    let pages = names.pages().ok_or(Refusal::Broken)?;
    if pages > most {
        return Err(Refusal::TooManyPages);
    }
    u16::try_from(pages).map_err(|_| Refusal::TooManyPages)
}

/// A document from its first byte to its last, and nothing else.
fn one_thing_only(bytes: &[u8]) -> Result<(), Refusal> {
    let end = find_last(bytes, b"%%EOF").ok_or(Refusal::Broken)?;
    let tail = bytes.len() - end;
    let archive = &bytes[bytes.len().saturating_sub(ARCHIVE)..];
    let start = &bytes[..bytes.len().min(GUESS)];
    let markup: [&[u8]; 5] = [b"<script", b"<html", b"<svg", b"<?php", b"<!doctype"];
    let other = tail > TAIL
        || find_last(archive, b"PK\x05\x06").is_some()
        || find_last(bytes, b"%PDF-") != Some(0)
        || markup.iter().any(|head| holds(start, head));
    if other { Err(Refusal::Type) } else { Ok(()) }
}

fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}
