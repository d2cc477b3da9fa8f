//! The names of a document: `/JavaScript`, `/Page`.

/// Those that nobody needs for a paper and that make a document do something, or carry files.
const ACTIVE: [&[u8]; 9] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"Rendition",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
];
/// The same, so short that packed pictures have them by chance: they count outside of streams.
const SHORT: [&[u8]; 3] = [b"JS", b"AA", b"XFA"];

/// What was met so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) active: bool,
    pub(super) locked: bool,
    single: u32,
    said: u32,
}

impl Names {
    /// Reads the file as it is.
    pub(super) fn read(&mut self, bytes: &[u8]) {
        let mut at = 0;
        let mut within = false;
        while let Some(found) = next_of(&bytes[at..]) {
            at += found;
            match bytes[at] {
                b'/' => at = self.name(bytes, at, within),
                b'e' if bytes[at..].starts_with(b"endstream") => {
                    within = false;
                    at += b"endstream".len();
                }
                b's' if bytes[at..].starts_with(b"stream") => {
                    within = true;
                    at += b"stream".len();
                }
                _ => at += 1,
            }
        }
    }

    /// Reads what was unpacked: there are only objects in it.
    pub(super) fn read_unpacked(&mut self, bytes: &[u8]) {
        let mut at = 0;
        while let Some(found) = bytes[at..].iter().position(|byte| *byte == b'/') {
            at = self.name(bytes, at + found, false);
        }
    }

    /// Takes the name at `at`; where it ends.
    fn name(&mut self, bytes: &[u8], at: usize, within: bool) -> usize {
        let (name, end) = name_at(bytes, at);
        let rest = &bytes[end..];
        let name = name.as_slice();
        if ACTIVE.contains(&name) || (!within && SHORT.contains(&name)) {
            self.active = true;
        }
        match name {
            b"Encrypt" => self.locked |= is_value(rest),
            b"Count" => self.said = self.said.max(number(rest)),
            b"Type" => {
                let rest = after_space(rest);
                if rest.first() == Some(&b'/') && name_at(rest, 0).0 == b"Page" {
                    self.single = self.single.saturating_add(1);
                }
            }
            _ => {}
        }
        end
    }

    /// Single pages are counted again when a document was changed; what its tree says may be
    /// the count of bookmarks. The lower one is never too high for an honest document.
    pub(super) const fn pages(&self) -> Option<u32> {
        match (self.single, self.said) {
            (0, 0) => None,
            (0, pages) | (pages, 0) => Some(pages),
            (single, said) => Some(if single < said { single } else { said }),
        }
    }
}

fn next_of(bytes: &[u8]) -> Option<usize> {
    bytes
        .iter()
        .position(|byte| matches!(byte, b'/' | b'e' | b's'))
}

/// The name that begins with the slash at `at`, its escapes undone, and where it ends.
pub(super) fn name_at(bytes: &[u8], at: usize) -> (Vec<u8>, usize) {
    let mut name = Vec::new();
    let mut end = at + 1;
    while let Some(byte) = bytes.get(end).filter(|byte| !is_end(**byte)) {
        // Longer ones are none of ours.
        if name.len() == 127 {
            break;
        }
        let escaped = (*byte == b'#').then(|| bytes.get(end + 1..end + 3));
        let escaped = escaped.flatten().and_then(|two| {
            let two = std::str::from_utf8(two).ok()?;
            u8::from_str_radix(two, 16).ok()
        });
        name.push(escaped.unwrap_or(*byte));
        end += if escaped.is_some() { 3 } else { 1 };
    }
    (name, end)
}

fn is_end(byte: u8) -> bool {
    byte <= b' ' || b"()<>[]{}/%".contains(&byte)
}

pub(super) fn after_space(bytes: &[u8]) -> &[u8] {
    let space = bytes.iter().take_while(|byte| **byte <= b' ');
    &bytes[space.count()..]
}

/// A dictionary, or where to find one: not just a word in somebody's text.
fn is_value(rest: &[u8]) -> bool {
    let rest = after_space(rest);
    rest.starts_with(b"<<") || rest.first().is_some_and(u8::is_ascii_digit)
}

pub(super) fn number(rest: &[u8]) -> u32 {
    let digits = after_space(rest).iter().take(9);
    let digits = digits.take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |n, digit| n * 10 + u32::from(digit - b'0'))
}
