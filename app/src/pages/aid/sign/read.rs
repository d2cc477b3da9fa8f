//! What was typed and drawn, as the back end takes it.

use crate::components::Strokes;
use egude_client::aid::{AuthorisationText, SignRequest, SignatureKind};

/// Signs of a name, at most.
const NAME: usize = 60;
/// Less than this along the longer side is a dot, not a name.
const LEAST: u16 = 60;

/// What stands on the page.
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    pub(super) number_end: String,
    pub(super) types: bool,
    pub(super) typed: String,
    pub(super) strokes: Strokes,
    pub(super) agreed: bool,
}

/// The inputs of the page, by their ids.
pub(super) const NUMBER: &str = "sign-number";
pub(super) const TYPED: &str = "sign-typed";
pub(super) const DRAWN: &str = "sign-drawn";
pub(super) const AGREED: &str = "sign-agreed";

/// An input and the message of what is wrong with it.
pub(super) type Wrong = (&'static str, &'static str);

/// What is sent, or everything that is wrong at once.
pub(super) fn read(
    given: Given,
    text: &AuthorisationText,
    language: &str,
) -> Result<SignRequest, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let number_end = text.asks_number.then(|| number_end(&given.number_end));
    if number_end == Some(None) {
        wrong.push((NUMBER, "sign-number-wrong"));
    }
    let name = given.typed.trim();
    if given.types {
        match name.chars().count() {
            0 => wrong.push((TYPED, "sign-typed-missing")),
            signs if signs > NAME => wrong.push((TYPED, "error-too-long")),
            _ => {}
        }
    } else if !is_drawn(&given.strokes) {
        wrong.push((DRAWN, "sign-drawn-missing"));
    }
    if !given.agreed {
        wrong.push((AGREED, "sign-agreed-missing"));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(SignRequest {
        version: text.version,
        language: language.to_owned(),
        number_end: number_end.flatten(),
        how: if given.types {
            SignatureKind::Typed
        } else {
            SignatureKind::Drawn
        },
        typed: given.types.then(|| name.to_owned()),
        strokes: if given.types {
            Strokes::new()
        } else {
            given.strokes
        },
        agreed: true,
    })
}

/// Three digits and a digit or X, however they were typed.
fn number_end(typed: &str) -> Option<String> {
    let plain = |sign: char| match u32::from(sign) {
        // Full-width signs.
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0),
        _ => Some(sign),
    };
    let signs = typed.chars().filter(|sign| !sign.is_whitespace());
    let end: String = signs.filter_map(plain).collect::<String>().to_uppercase();
    let (body, last) = (end.get(..3)?, end.get(3..)?);
    let digits = body.bytes().all(|sign| sign.is_ascii_digit());
    let fits = last.len() == 1 && (last == "X" || last.as_bytes()[0].is_ascii_digit());
    (digits && fits).then_some(end)
}

/// Whether something was drawn that is more than a touch by mistake.
fn is_drawn(strokes: &Strokes) -> bool {
    let along = |axis: usize| {
        let points = strokes
            .iter()
            .flat_map(move |it| it.iter().skip(axis).step_by(2));
        let (least, most) = points.fold((u16::MAX, 0), |(least, most), at| {
            (least.min(*at), most.max(*at))
        });
        most.saturating_sub(least)
    };
    along(0).max(along(1)) >= LEAST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_signs_are_taken_however_they_were_typed() {
        assert_eq!(number_end(" 00 1x ").as_deref(), Some("001X"));
        assert_eq!(number_end("００１９").as_deref(), Some("0019"));
        for typed in ["", "001", "00190", "x019", "001Y", "一二三四"] {
            assert_eq!(number_end(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_touch_by_mistake_is_no_signature() {
        assert!(!is_drawn(&Strokes::new()));
        assert!(!is_drawn(&vec![vec![500, 500], vec![510, 505]]));
        assert!(is_drawn(&vec![vec![100, 300, 200, 310]]));
        assert!(is_drawn(&vec![vec![100, 100, 100, 200]]));
    }
}
