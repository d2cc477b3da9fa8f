//! Texts as they are compared: what people write differently and mean alike becomes one.
//!
//! - Spaces, punctuation and the invisible signs of Mongolian (MVS, NNBSP, FVS, nirugu, joiners) go.
//! - Full-width signs become plain ones, capitals small ones, Mongolian digits ASCII's.
//! - Mongolian letters become what they look like, see [`mongolian`](self): one ASCII capital for a
//!   shape, which no other script uses here.
//! - Chinese signs stay what they are.

mod mongolian;
mod pinyin;

pub(crate) use pinyin::{END, Fit, Signs, mask};

use mongolian::Next;

/// A text as it is compared.
pub fn folded(text: &str) -> String {
    mongolian::shapes(&kept(text), Next::Nothing)
}

/// What somebody has typed so far, as it may stand in a [`folded`] text: the shape of a last letter
/// depends on the one that is still to come, so there can be several. Never empty.
pub fn typed(text: &str) -> Vec<String> {
    let signs = kept(text);
    let mut forms = vec![mongolian::shapes(&signs, Next::Nothing)];
    for next in [Next::Vowel, Next::I] {
        let form = mongolian::shapes(&signs, next);
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// The signs that count, each in its plain form.
fn kept(text: &str) -> Vec<char> {
    let counts = |sign: &char| sign.is_alphanumeric() || mongolian::is_letter(*sign);
    let plain = text.chars().map(narrow).flat_map(char::to_lowercase);
    plain.filter(counts).map(latin).collect()
}

/// The signs from U+FF01 to U+FF5E are ASCII's, at the same distance.
fn narrow(sign: char) -> char {
    match u32::from(sign) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(sign),
        code @ 0x1810..=0x1819 => char::from_u32(code - 0x1810 + 0x30).unwrap_or(sign),
        _ => sign,
    }
}

/// Keyboards have no ü: pinyin is typed with v.
const fn latin(sign: char) -> char {
    match sign {
        'ü' => 'v',
        other => other,
    }
}

#[cfg(test)]
mod tests;
