/// What was typed as plain signs: every Unicode space gone, full-width signs
/// as ASCII, letters in upper case (decision Z-26).
pub(crate) fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|sign| !sign.is_whitespace())
        .map(narrow)
        .map(|sign| sign.to_ascii_uppercase())
}

/// Whether it stands for a dash. Keyboards and messages make many of them.
pub(crate) fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The signs from U+FF01 to U+FF5E are ASCII's, at the same distance.
fn narrow(sign: char) -> char {
    match u32::from(sign) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(sign),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_go_and_wide_signs_become_narrow() {
        let typed = "\u{3000}１２ 3\u{a0}\u{2009}ｘ\tx－";
        assert_eq!(plain(typed).collect::<String>(), "123XX-");
    }

    #[test]
    fn what_only_looks_similar_stays_what_it_is() {
        assert_eq!(plain("〇٣х").collect::<String>(), "〇٣х");
    }
}
