/// What was typed, without spaces of any kind and invisible marks, full-width
/// digits and signs as ASCII.
pub(super) fn plain(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !invisible(*c));
    kept.map(ascii).collect()
}

/// Zero-width marks and joiners that a keyboard or a paste leaves behind.
fn invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

fn ascii(c: char) -> char {
    match c {
        // Full-width forms lie at a fixed distance from ASCII.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        // Mongolian digits ᠐ to ᠙.
        '\u{1810}'..='\u{1819}' => {
            char::from_u32(u32::from(c) - 0x1810 + u32::from('0')).unwrap_or(c)
        }
        '。' => '.',
        '、' => ',',
        '−' | '–' => '-',
        _ => c,
    }
}

/// The first character that is no digit, for an error that shows it.
pub(super) fn first_foreign(text: &str) -> Option<char> {
    text.chars().find(|c| !c.is_ascii_digit())
}
