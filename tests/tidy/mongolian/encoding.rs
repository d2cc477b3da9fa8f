//! Which signs may stand in a Mongolian text, and where the invisible ones may.

use std::sync::LazyLock;

use egude_tests::{Finding, assert_none};

use super::{MVS, NNBSP, in_texts, is_connector, is_letter, is_selector, messages, named};
use egude_tests::messages::{INSERTED, Language, Message};

/// Message and text of `data/foreign-text.tsv`.
static FOREIGN: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = include_str!("../data/foreign-text.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    let cells = lines.skip(1).filter_map(|line| line.split_once('\t'));
    cells
        .filter_map(|(id, rest)| Some((id, rest.split('\t').next()?)))
        .collect()
});

fn is_allowed(sign: char) -> bool {
    let punctuation = matches!(sign, '\u{1800}'..='\u{180A}' | '\u{2048}' | '\u{2049}' | '\u{3001}' | '\u{3002}'
        | '\u{3008}'..='\u{3011}' | '\u{3014}' | '\u{3015}' | '\u{FE35}'..='\u{FE44}');
    let blank = matches!(sign, ' ' | '\n' | INSERTED);
    let digit = sign.is_ascii_digit() || matches!(sign, '\u{1810}'..='\u{1819}');
    is_letter(sign) || is_selector(sign) || is_connector(sign) || punctuation || blank || digit
}

/// Rules 1 and 2: the set of signs.
fn foreign_signs(language: &Language, allowed: &[(&str, &str)]) -> Vec<Finding> {
    in_texts(language, |message, text| {
        let mut text = text.to_owned();
        for (_, foreign) in allowed.iter().filter(|(id, _)| *id == message.id) {
            text = text.replace(foreign, "");
        }
        let mut signs: Vec<char> = text.chars().filter(|sign| !is_allowed(*sign)).collect();
        signs.sort_unstable();
        signs.dedup();
        signs
            .into_iter()
            .map(|sign| (format!("{} {}", named(sign), why(sign)), remedy(sign)))
            .collect()
    })
}

fn why(sign: char) -> &'static str {
    match sign {
        '\u{E000}'..='\u{F8FF}' => "is private use, an old font's code.",
        '\u{0400}'..='\u{052F}' => "is Cyrillic.",
        '\u{1843}'..='\u{18AF}' => "is a letter of Todo, Sibe or Manchu.",
        '\u{200C}' | '\u{200D}' => "is a joiner, which this text never needs.",
        _ => "does not belong to Mongolian text.",
    }
}

fn remedy(sign: char) -> &'static str {
    match sign {
        '\u{E000}'..='\u{F8FF}' => "Type the word again in Unicode.",
        _ => {
            "Write it in Mongolian, or allow it for this message in tests/tidy/data/foreign-text.tsv."
        }
    }
}

/// Rule 3: a connector joins something to a letter.
fn loose_connectors(language: &Language) -> Vec<Finding> {
    around(language, is_connector, |before, after| {
        let visible = before.is_some_and(|sign| !sign.is_whitespace() && !is_connector(sign));
        let letter = after.is_some_and(is_letter);
        match (visible, letter) {
            (true, true) => None,
            (false, _) => Some((
                "joins nothing: there is no visible sign before it.",
                "Remove it, or the blank before it.",
            )),
            (_, false) => Some((
                "joins nothing: no letter follows it.",
                "Remove it, or write the suffix behind it.",
            )),
        }
    })
}

/// Rule 4: a selector belongs to the letter right before it.
fn loose_selectors(language: &Language) -> Vec<Finding> {
    around(language, is_selector, |before, _| {
        let loose = !before.is_some_and(is_letter);
        loose.then_some(("is a selector that does not follow a letter.", "Remove it."))
    })
}

/// Rule 5: joiners hide a wrong spelling from the eye.
fn joiners(language: &Language) -> Vec<Finding> {
    around(
        language,
        |sign| matches!(sign, '\u{200C}' | '\u{200D}'),
        |before, after| {
            let between = before.is_some_and(is_letter) && after.is_some_and(is_letter);
            between.then_some((
                "stands between two letters.",
                "Remove it and choose the letter that is meant.",
            ))
        },
    )
}

type Verdict = Option<(&'static str, &'static str)>;

/// Looks at every sign of a kind together with its neighbours.
fn around(
    language: &Language,
    kind: impl Fn(char) -> bool,
    check: impl Fn(Option<char>, Option<char>) -> Verdict,
) -> Vec<Finding> {
    in_texts(language, |_, text| {
        let signs: Vec<char> = text.chars().collect();
        let places = (0..signs.len()).filter(|i| kind(signs[*i]));
        let found = places.filter_map(|i| {
            let before = i.checked_sub(1).map(|i| signs[i]);
            let (problem, remedy) = check(before, signs.get(i + 1).copied())?;
            Some((
                format!("{} at sign {} {problem}", named(signs[i]), i + 1),
                remedy,
            ))
        });
        found.collect()
    })
}

/// Rule 6: one connector in the whole set; searching and comparing depend on it.
fn two_connectors(language: &Language) -> Vec<Finding> {
    let has = |message: &Message, sign: char| message.texts.iter().any(|text| text.contains(sign));
    let both = [MVS, NNBSP]
        .iter()
        .all(|sign| language.messages.iter().any(|m| has(m, *sign)));
    let odd = language
        .messages
        .iter()
        .filter(|message| both && has(message, NNBSP));
    odd.map(|message| {
        message.finding(
            "joins with U+202F where the rest joins with U+180E.",
            "Write U+180E.",
        )
    })
    .collect()
}

#[test]
fn mongolian_text_has_only_its_own_signs() {
    assert_none(foreign_signs(&messages(), &FOREIGN));
}

#[test]
fn every_connector_joins_a_word_and_a_suffix() {
    assert_none(loose_connectors(&messages()));
}

#[test]
fn every_selector_follows_its_letter() {
    assert_none(loose_selectors(&messages()));
}

#[test]
fn no_joiner_stands_between_letters() {
    assert_none(joiners(&messages()));
}

#[test]
fn suffixes_are_joined_in_one_way() {
    assert_none(two_connectors(&messages()));
}

#[test]
fn every_foreign_text_that_is_allowed_is_still_there() {
    let language = messages();
    let known = language.by_id();
    let gone = FOREIGN.iter().filter(|(id, text)| {
        !known
            .get(id)
            .is_some_and(|message| message.texts.iter().any(|own| own.contains(text)))
    });
    let found = gone.map(|(id, text)| {
        let problem = format!("\"{text}\" is allowed for {id}, which does not say it.");
        Finding::new(
            "tests/tidy/data/foreign-text.tsv",
            0,
            problem,
            "Remove the line.",
        )
    });
    assert_none(found.collect());
}

#[cfg(test)]
mod able_to_fail {
    use super::super::problems;
    use super::*;
    use egude_tests::messages::sample;

    fn mn(text: &str) -> Language {
        sample("mn-Mong-CN", &format!("a = {text}\n"))
    }

    #[test]
    fn each_foreign_sign_is_found() {
        for bad in [
            "Z", "中", "ж", "\u{E234}", "\u{1873}", "\u{200D}", "%", "\u{FEFF}",
        ] {
            assert_eq!(
                foreign_signs(&mn(&format!("ᠭᠡᠷ {bad} ᠭᠡᠷ")), &[]).len(),
                1,
                "{bad}"
            );
        }
        assert_eq!(foreign_signs(&mn("ᠭᠡᠷ 中文"), &[("a", "中文")]), []);
        assert_eq!(
            foreign_signs(&mn("2026 ᠣᠨ\u{180E}ᠤ 11᠂ ᠰᠠᠷ\u{180E}ᠠ《ᠠ》᠃ { $x }"), &[]),
            []
        );
    }

    #[test]
    fn loose_connectors_are_found() {
        for bad in [
            "ᠭᠡᠷ\u{180E}",
            "ᠭᠡᠷ \u{180E}ᠦᠨ",
            "ᠭᠡᠷ\u{180E}\u{180E}ᠦᠨ",
            "ᠭᠡᠷ\u{180E} ᠦᠨ",
            "{ \"\" }\u{180E}ᠦᠨ",
            "ᠭᠡᠷ\u{202F}1",
            "ᠭᠡᠷ\u{180E}{ $x }",
        ] {
            assert!(!loose_connectors(&mn(bad)).is_empty(), "{bad:?}");
        }
        for good in [
            "ᠭᠡᠷ\u{180E}ᠦᠨ",
            "12\u{180E}ᠦᠨ",
            "{ $x }\u{180E}ᠦᠨ",
            "ᠠ\u{180B}\u{180E}ᠠ",
        ] {
            assert_eq!(loose_connectors(&mn(good)), [], "{good:?}");
        }
    }

    #[test]
    fn loose_selectors_and_joiners_are_found() {
        for bad in ["ᠠ\u{180B}\u{180B}", "1\u{180C}", "ᠭᠡᠷ \u{180D}ᠠ"] {
            assert_eq!(loose_selectors(&mn(bad)).len(), 1, "{bad:?}");
        }
        assert_eq!(
            problems(&joiners(&mn("ᠠ\u{200D}ᠠ"))),
            ["a: U+200D \u{200D} at sign 2 stands between two letters."]
        );
        assert_eq!(joiners(&mn("ᠠ\u{180B}ᠠ")), []);
    }

    #[test]
    fn two_ways_of_joining_are_found() {
        let mixed = sample("mn-Mong-CN", "a = ᠭᠡᠷ\u{180E}ᠦᠨ\nb = ᠭᠡᠷ\u{202F}ᠦᠨ\n");
        assert_eq!(two_connectors(&mixed).len(), 1);
        assert_eq!(
            two_connectors(&sample("mn-Mong-CN", "b = ᠭᠡᠷ\u{202F}ᠦᠨ\n")),
            []
        );
    }
}
