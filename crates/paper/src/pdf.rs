//! What can be told of a PDF without reading it as one.

/// About how many pages it has; none where the pages lie in compressed parts. It is an estimate for
/// telling a person "3 pages" and for refusing what is obviously far too long, not a proof.
pub fn pages(bytes: &[u8]) -> Option<u32> {
    let (mut single, mut said) = (0_u32, 0_u32);
    for at in places(bytes, b"/Type") {
        let rest = after_space(&bytes[at + b"/Type".len()..]);
        let is_page =
            rest.starts_with(b"/Page") && !rest.get(5).is_some_and(u8::is_ascii_alphanumeric);
        single = single.saturating_add(u32::from(is_page));
    }
    for at in places(bytes, b"/Count") {
        said = said.max(number(after_space(&bytes[at + b"/Count".len()..])));
    }
    let pages = single.max(said);
    (pages > 0).then_some(pages)
}

/// Whether it is locked: nobody could read it without a password.
pub fn is_encrypted(bytes: &[u8]) -> bool {
    places(bytes, b"/Encrypt").any(|at| {
        let next = bytes.get(at + b"/Encrypt".len());
        !next.is_some_and(u8::is_ascii_alphanumeric)
    })
}

fn places<'a>(bytes: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let found = bytes.windows(word.len()).enumerate();
    found.filter_map(move |(at, window)| (window == word).then_some(at))
}

fn after_space(bytes: &[u8]) -> &[u8] {
    let space = bytes.iter().take_while(|byte| byte.is_ascii_whitespace());
    &bytes[space.count()..]
}

/// Outlines have a count, too, and a negative one where they are folded.
fn number(bytes: &[u8]) -> u32 {
    let digits = bytes
        .iter()
        .take(9)
        .take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |n, digit| n * 10 + u32::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_counted_and_their_tree_is_not() {
        let text = b"%PDF-1.4 <</Type /Pages /Kids[1 0 R 2 0 R] /Count 2>> <</Type/Page>> <</Type /Page\n>>";
        assert_eq!(pages(text), Some(2));
    }

    #[test]
    fn compressed_pages_are_told_by_their_tree_or_not_at_all() {
        assert_eq!(
            pages(b"%PDF-1.7 <</Type/Pages/Count 214/Kids[]>>"),
            Some(214)
        );
        assert_eq!(pages(b"%PDF-1.7 stream"), None);
        assert_eq!(pages(b"%PDF-1.7 /Count -12"), None);
    }

    #[test]
    fn a_locked_document_is_known() {
        assert!(is_encrypted(b"%PDF-1.7 trailer <</Encrypt 7 0 R>>"));
        assert!(!is_encrypted(b"%PDF-1.7 <</EncryptMetadata false>>"));
    }
}
