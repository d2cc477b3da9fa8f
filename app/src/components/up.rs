use super::Text;
use leptos::prelude::*;

/// A text whose one- and two-digit numbers stand upright in a vertical line.
///
/// Accessibility: only inline spans are added; the text reads as one sentence.
#[component]
pub fn Up(
    /// The text.
    #[prop(into)]
    text: Text,
) -> AnyView {
    (move || upright(&text.get())).into_any()
}

/// The pieces of a text, short numbers wrapped.
pub fn upright(text: &str) -> Vec<AnyView> {
    pieces(text)
        .into_iter()
        .map(|(piece, up)| {
            let piece = piece.to_owned();
            if up {
                view! { <span class="up">{piece}</span> }.into_any()
            } else {
                piece.into_any()
            }
        })
        .collect()
}

/// Splits a text so that each number of at most two digits is a piece of its own. Digits that
/// belong to something longer (a time, a decimal, an identifier) stay in the line.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut plain_from = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !is_number_part(c) {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some((at, c)) = chars.next_if(|(_, c)| is_number_part(*c)) {
            end = at + c.len_utf8();
        }
        let run = &text[start..end];
        if run.len() <= 2 && run.bytes().all(|b| b.is_ascii_digit()) {
            if plain_from < start {
                found.push((&text[plain_from..start], false));
            }
            found.push((run, true));
            plain_from = end;
        }
    }
    if plain_from < text.len() {
        found.push((&text[plain_from..], false));
    }
    found
}

fn is_number_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | ':' | '/' | '-' | '%' | '+')
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn ups(text: &str) -> Vec<&str> {
        pieces(text)
            .into_iter()
            .filter(|(_, up)| *up)
            .map(|(piece, _)| piece)
            .collect()
    }

    #[test]
    fn short_numbers_stand_upright() {
        assert_eq!(ups("2026 ᠣᠨ᠎ᠤ 11 ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 21"), ["11", "21"]);
        assert_eq!(ups("最多还有3个问题"), ["3"]);
    }

    #[test]
    fn longer_things_stay_in_the_line() {
        for text in ["08:30", "12345", "840", "12.5", "90%", "A1", "", "ᠡᠭᠦᠳᠡ"] {
            assert!(ups(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn no_character_is_lost() {
        for text in ["1", "a 1 b", "12 34", "3。", "从1到12"] {
            let joined: String = pieces(text).into_iter().map(|(piece, _)| piece).collect();
            assert_eq!(joined, text);
        }
    }
}
