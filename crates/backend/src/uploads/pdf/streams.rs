//! The packed parts of a document, as far as objects lie in them.

use super::{
    super::Refusal,
    objects::{Dictionary, ascii85, hexadecimal, inflate},
};

/// All object streams of a document, unpacked. Those of a document of some hundred pages take a
/// tenth of it.
const BUDGET: usize = 64 * 1024 * 1024;
/// Bytes by which an object stream is known whatever is said of it.
const LOOK: usize = 64;
/// How far back what is said of a stream may begin.
const SAID: usize = 64 * 1024;

/// Goes through the streams of a file.
pub(super) struct Streams<'a> {
    bytes: &'a [u8],
    at: usize,
    left: usize,
}

impl<'a> Streams<'a> {
    pub(super) const fn of(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            left: BUDGET,
        }
    }

    /// What the next object stream has in it; none after the last.
    pub(super) fn next_objects(&mut self) -> Result<Option<Vec<u8>>, Refusal> {
        while let Some((said, data)) = self.next_stream() {
            if let Some(text) = self.objects(&said, data)? {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// What is said of the next stream, and its data with everything behind it.
    fn next_stream(&mut self) -> Option<(Dictionary, &'a [u8])> {
        const WORD: &[u8] = b"stream";
        loop {
            let rest = self.bytes.get(self.at..)?;
            let found = rest.windows(WORD.len()).position(|window| window == WORD)?;
            // What is said of it cannot begin before the stream before it.
            let (from, word) = (self.at, self.at + found);
            self.at = word + WORD.len();
            let before = &self.bytes[from.max(word.saturating_sub(SAID))..word];
            if before.ends_with(b"end") {
                continue;
            }
            let data = after_line(&self.bytes[self.at..]);
            return Some((Dictionary::before(before), data));
        }
    }

    fn objects(&mut self, said: &Dictionary, data: &[u8]) -> Result<Option<Vec<u8>>, Refusal> {
        let Some(filters) = &said.filters else {
            // It is said somewhere else how it is packed.
            return Err(Refusal::Active);
        };
        let filters: Vec<&[u8]> = filters.iter().map(Vec::as_slice).collect();
        if !said.of_objects {
            let packed = matches!(filters.as_slice(), [b"FlateDecode" | b"Fl"]);
            if !packed || !begins_with_numbers(&inflate(data, LOOK)) {
                return Ok(None);
            }
        }
        if said.predicted {
            return Err(Refusal::Active);
        }
        let text = self.unpack(&filters, data)?;
        Ok(Some(text))
    }

    fn unpack(&mut self, filters: &[&[u8]], data: &[u8]) -> Result<Vec<u8>, Refusal> {
        match filters {
            // It lies open, and was read with everything else.
            [] => Ok(Vec::new()),
            [b"FlateDecode" | b"Fl"] => self.spent(inflate(data, self.left + 1)),
            [b"ASCII85Decode" | b"A85", rest @ ..] => self.unpack_rest(ascii85(data), rest),
            [b"ASCIIHexDecode" | b"AHx", rest @ ..] => self.unpack_rest(hexadecimal(data), rest),
            _ => Err(Refusal::Active),
        }
    }

    fn unpack_rest(&mut self, text: Vec<u8>, rest: &[&[u8]]) -> Result<Vec<u8>, Refusal> {
        let text = self.spent(text)?;
        match rest {
            [] => Ok(text),
            [b"FlateDecode" | b"Fl"] => self.spent(inflate(&text, self.left + 1)),
            _ => Err(Refusal::Active),
        }
    }

    /// All that is unpacked counts, also on the way.
    fn spent(&mut self, text: Vec<u8>) -> Result<Vec<u8>, Refusal> {
        self.left = self.left.checked_sub(text.len()).ok_or(Refusal::TooLarge)?;
        Ok(text)
    }
}

/// Data begin after the line's end.
fn after_line(rest: &[u8]) -> &[u8] {
    let spaces = rest.iter().take_while(|byte| **byte == b' ').count();
    let rest = &rest[spaces..];
    rest.strip_prefix(b"\r\n")
        .or_else(|| rest.strip_prefix(b"\n"))
        .or_else(|| rest.strip_prefix(b"\r"))
        .unwrap_or(rest)
}

/// An object stream begins with numbers and places: `12 0 13 57`.
fn begins_with_numbers(head: &[u8]) -> bool {
    let mut words = head
        .split(|byte| *byte <= b' ')
        .filter(|word| !word.is_empty());
    let number = |word: Option<&[u8]>| word.is_some_and(|word| word.iter().all(u8::is_ascii_digit));
    number(words.next()) && number(words.next())
}
