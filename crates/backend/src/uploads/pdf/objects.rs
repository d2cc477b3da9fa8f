//! What is said of a stream, and undoing how it is packed.

use flate2::{Decompress, FlushDecompress, Status};

use super::names::{after_space, name_at, number};

/// What is said of a stream.
pub(super) struct Dictionary {
    /// How it is packed, outermost first; none if that is not said here, or said twice.
    pub(super) filters: Option<Vec<Vec<u8>>>,
    /// Whether objects lie in it.
    pub(super) of_objects: bool,
    /// Whether what was packed had been changed before.
    pub(super) predicted: bool,
}

impl Dictionary {
    /// The one that ends where these bytes end.
    pub(super) fn before(bytes: &[u8]) -> Self {
        let start = bytes.windows(3).rposition(|window| window == b"obj");
        let bytes = &bytes[start.map_or(0, |start| start + 3)..];
        let (mut first, mut n, mut typed, mut predicted) = (false, false, false, false);
        let mut filters = Some(None);
        let mut at = 0;
        while let Some(found) = bytes[at..].iter().position(|byte| *byte == b'/') {
            let (name, end) = name_at(bytes, at + found);
            match name.as_slice() {
                b"First" => first = true,
                b"N" => n = true,
                b"ObjStm" => typed = true,
                b"Predictor" => predicted |= number(&bytes[end..]) != 1,
                b"Filter" => {
                    filters = match (filters, listed(&bytes[end..])) {
                        (Some(None), Some(list)) => Some(Some(list)),
                        _ => None,
                    };
                }
                b"FFilter" => filters = None,
                _ => {}
            }
            at = end;
        }
        Self {
            filters: filters.map(Option::unwrap_or_default),
            of_objects: typed || (first && n),
            predicted,
        }
    }
}

/// One name, or several in brackets; none for anything else.
fn listed(rest: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut rest = after_space(rest);
    let several = rest.first() == Some(&b'[');
    if several {
        rest = after_space(&rest[1..]);
    }
    let mut names = Vec::new();
    while rest.first() == Some(&b'/') && names.len() < 8 {
        let (name, end) = name_at(rest, 0);
        names.push(name);
        rest = after_space(&rest[end..]);
        if !several {
            return Some(names);
        }
    }
    (several && rest.first() == Some(&b']')).then_some(names)
}

/// Inflates as far as it goes and as `most` allows; what is broken gives what came before.
pub(super) fn inflate(data: &[u8], most: usize) -> Vec<u8> {
    const PIECE: usize = 32 * 1024;
    let mut inflater = Decompress::new(true);
    let mut text = Vec::new();
    let mut piece = vec![0; PIECE.min(most)];
    loop {
        // Never more than was read or written: both fit.
        let read = usize::try_from(inflater.total_in()).unwrap_or(usize::MAX);
        let before = inflater.total_out();
        let input = data.get(read..).unwrap_or_default();
        let status = inflater.decompress(input, &mut piece, FlushDecompress::None);
        let new = usize::try_from(inflater.total_out() - before).unwrap_or(0);
        text.extend_from_slice(&piece[..new.min(most - text.len())]);
        let stands = new == 0 && inflater.total_in() == read as u64;
        if stands || text.len() >= most || !matches!(status, Ok(Status::Ok)) {
            return text;
        }
    }
}

/// Five signs are four bytes; `~` ends.
pub(super) fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut word, mut signs) = (0_u32, 0_usize);
    for byte in data.iter().filter(|byte| **byte > b' ') {
        match byte {
            b'z' if signs == 0 => bytes.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => {
                word = word.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                signs += 1;
                if signs == 5 {
                    bytes.extend_from_slice(&word.to_be_bytes());
                    (word, signs) = (0, 0);
                }
            }
            _ => break,
        }
    }
    if signs > 1 {
        for _ in signs..5 {
            word = word.wrapping_mul(85).wrapping_add(84);
        }
        bytes.extend_from_slice(&word.to_be_bytes()[..signs - 1]);
    }
    bytes
}

/// Two digits are a byte; `>` ends.
pub(super) fn hexadecimal(data: &[u8]) -> Vec<u8> {
    let signs = data.iter().filter(|byte| **byte > b' ');
    let digits: Vec<u8> = signs
        .map_while(|sign| char::from(*sign).to_digit(16))
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    let byte = |two: &[u8]| two[0] * 16 + two.get(1).copied().unwrap_or(0);
    digits.chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_packing_are_undone() {
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(ascii85(b"z!!~>"), b"\0\0\0\0\0");
        assert_eq!(hexadecimal(b"2F 4a5>zz"), b"/JP");
    }

    #[test]
    fn filters_are_read_with_escapes_and_never_guessed() {
        let filters = |text: &[u8]| Dictionary::before(text).filters;
        let flate = Some(vec![b"FlateDecode".to_vec()]);
        assert_eq!(filters(b"1 0 obj<</Filter/FlateDecode>>"), flate);
        assert_eq!(filters(b"<</F#69lter [ /Flate#44ecode ] >>"), flate);
        assert_eq!(filters(b"<</Length 5>>"), Some(Vec::new()));
        assert_eq!(filters(b"<</Filter 7 0 R>>"), None);
        assert_eq!(filters(b"<</Filter/A85/Filter/FlateDecode>>"), None);
    }

    #[test]
    fn what_expands_without_end_is_cut() {
        use std::io::Write as _;
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(&vec![0; 3_000_000]).unwrap();
        let small = packer.finish().unwrap();
        assert_eq!(inflate(&small, 100_000).len(), 100_000);
        assert_eq!(inflate(&small, 5_000_000).len(), 3_000_000);
        assert_eq!(inflate(b"\x78\x9cnonsense", 10).len(), 0);
        assert_eq!(inflate(b"", 10).len(), 0);
    }
}
