//! What is joined to a word is a suffix, and a suffix is joined.

use std::sync::LazyLock;

use egude_tests::{Finding, assert_none, finding};

use super::{in_texts, is_connector, is_in_word, is_letter, is_selector, messages};
use egude_tests::messages::Language;

/// One row of `data/suffixes.tsv`.
struct Suffix {
    letters: String,
    joined: bool,
    harmony: &'static str,
    after: &'static str,
}

static SUFFIXES: LazyLock<Vec<Suffix>> = LazyLock::new(|| {
    let lines = include_str!("../data/suffixes.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    lines
        .skip(1)
        .map(|line| {
            let cells: Vec<&'static str> = line.split('\t').collect();
            let point = |code: &str| {
                u32::from_str_radix(code.trim_start_matches("U+"), 16)
                    .ok()
                    .and_then(char::from_u32)
            };
            Suffix {
                letters: cells[0].split(' ').filter_map(point).collect(),
                joined: cells[1] == "connector",
                harmony: cells[2],
                after: cells[3],
            }
        })
        .collect()
});

/// Suffixes that are often typed as words of their own.
const LOST: &str = "ᠤᠨ ᠦᠨ ᠶᠢᠨ ᠢ ᠶᠢ ᠳᠤ ᠳᠦ ᠲᠤ ᠲᠦ ᠠᠴᠠ ᠡᠴᠡ ᠢᠶᠠᠷ ᠢᠶᠡᠷ ᠪᠠᠷ ᠪᠡᠷ ᠪᠠᠨ ᠪᠡᠨ ᠢᠶᠠᠨ ᠢᠶᠡᠨ";

/// A place where something is joined: the word before, the letters behind, what comes after them.
struct Joint<'a> {
    stem: &'a str,
    tail: &'a str,
    rest: &'a str,
}

fn joints(text: &str) -> Vec<Joint<'_>> {
    let places = text.char_indices().filter(|(_, sign)| is_connector(*sign));
    places
        .map(|(i, sign)| {
            let stem_start = text[..i]
                .rfind(|c: char| !is_in_word(c) && !is_connector(c))
                .map_or(0, |at| {
                    at + text[at..].chars().next().map_or(0, char::len_utf8)
                });
            let behind = &text[i + sign.len_utf8()..];
            let end = behind
                .find(|c: char| !is_in_word(c))
                .unwrap_or(behind.len());
            Joint {
                stem: &text[stem_start..i],
                tail: &behind[..end],
                rest: &behind[end..],
            }
        })
        .collect()
}

/// Rule 7 (and 9): what follows a connector is a suffix, or a single separated ᠠ or ᠡ.
fn unknown_suffixes(language: &Language) -> Vec<Finding> {
    in_texts(language, |_, text| {
        let found = joints(text)
            .into_iter()
            .filter_map(|Joint { tail, rest, .. }| {
                let whole = format!("{tail}{rest}");
                let known = SUFFIXES
                    .iter()
                    .filter(|suffix| suffix.letters == tail || split(suffix, tail, &whole));
                let (joined, apart): (Vec<&Suffix>, Vec<&Suffix>) =
                    known.partition(|suffix| suffix.joined);
                if !joined.is_empty() || matches!(tail, "ᠠ" | "ᠡ") || tail.is_empty() {
                    return None;
                }
                Some(if apart.is_empty() {
                    (
                        format!("\u{2026}{tail} is no suffix of tests/tidy/data/suffixes.tsv."),
                        "Correct the word, or add the suffix with its source.",
                    )
                } else {
                    (
                        format!("\u{2026}{tail} takes a plain space before it."),
                        "Write a space instead of the connector.",
                    )
                })
            });
        found.collect()
    })
}

/// The one suffix that has a connector inside: its first part counts when the second follows.
fn split(suffix: &Suffix, tail: &str, whole: &str) -> bool {
    suffix.letters.contains(is_connector)
        && suffix.letters.starts_with(tail)
        && whole.starts_with(&suffix.letters)
}

/// Rule 8: a suffix that stands as a word has lost its connector.
fn lost_connectors(language: &Language) -> Vec<Finding> {
    in_texts(language, |_, text| {
        let mut found = Vec::new();
        for (i, _) in text.char_indices().filter(|(_, sign)| *sign == ' ') {
            let behind = &text[i + 1..];
            let (word, rest) = behind.split_at(
                behind
                    .find(|c: char| !is_in_word(c))
                    .unwrap_or(behind.len()),
            );
            // A separated vowel makes another word of it: ᠦᠨ and ᠡ are together "price".
            let longer = rest.starts_with(is_connector)
                && rest[rest.chars().next().map_or(0, char::len_utf8)..].starts_with(['ᠠ', 'ᠡ']);
            if !longer && LOST.split(' ').any(|suffix| suffix == word) {
                found.push((
                    format!("{word} stands as a word of its own."),
                    "Join it with U+180E instead of the space.",
                ));
            }
        }
        found
    })
}

/// Rule 10, a warning: harmony and the sound before the suffix.
fn ill_fitting(language: &Language) -> Vec<Finding> {
    in_texts(language, |_, text| {
        let found = joints(text).into_iter().filter_map(|joint| {
            let suffix = SUFFIXES
                .iter()
                .find(|suffix| suffix.joined && suffix.letters == joint.tail)?;
            let problem = misfit(joint.stem, suffix)?;
            Some((
                format!("{}+{}: {problem}", joint.stem, joint.tail),
                "Ask a reader of Mongolian.",
            ))
        });
        found.collect()
    })
}

fn misfit(stem: &str, suffix: &Suffix) -> Option<&'static str> {
    let last = stem
        .chars()
        .rfind(|sign| !is_selector(*sign))
        .filter(|sign| is_letter(*sign))?;
    let harmony = stem.chars().rev().find_map(|sign| match sign {
        'ᠠ' | 'ᠣ' | 'ᠤ' => Some("back"),
        'ᠡ' | 'ᠥ' | 'ᠦ' => Some("front"),
        _ => None,
    });
    let vowel = matches!(last, '\u{1820}'..='\u{1827}');
    let hard = matches!(last, 'ᠪ' | 'ᠭ' | 'ᠷ' | 'ᠰ' | 'ᠳ' | 'ᠬ' | 'ᠱ' | 'ᠲ');
    if suffix.harmony != "any" && harmony.is_some_and(|harmony| harmony != suffix.harmony) {
        return Some("the vowels do not agree.");
    }
    let fits = match suffix.after {
        "vowel" => vowel,
        "consonant" => !vowel,
        "consonant-not-n" => !vowel && last != 'ᠨ',
        "n" => last == 'ᠨ',
        "hard" => hard,
        "vowel-or-soft" => !hard,
        _ => true,
    };
    (!fits).then_some("the suffix does not fit the last sound.")
}

#[test]
fn what_is_joined_to_a_word_is_a_suffix() {
    assert_none(unknown_suffixes(&messages()));
}

#[test]
fn no_suffix_stands_alone() {
    assert_none(lost_connectors(&messages()));
}

#[test]
fn suffixes_are_compared_with_their_stems() {
    finding::report(
        "Mongolian suffixes that a reader should look at",
        ill_fitting(&messages()),
    );
}

#[cfg(test)]
mod able_to_fail {
    use super::*;
    use egude_tests::messages::sample;

    fn mn(text: &str) -> Language {
        sample("mn-Mong-CN", &format!("a = {text}\n"))
    }

    #[test]
    fn the_list_is_read_whole() {
        assert_eq!(SUFFIXES.len(), 76);
        assert!(SUFFIXES.iter().all(|suffix| !suffix.letters.is_empty()));
    }

    #[test]
    fn what_is_no_suffix_is_found() {
        for bad in ["ᠭᠡᠷ\u{180E}ᠭᠡᠷ", "ᠭᠡᠷ\u{180E}ᠦᠭᠡᠢ", "ᠭᠡᠷ\u{180E}ᠤᠤ"]
        {
            assert_eq!(unknown_suffixes(&mn(bad)).len(), 1, "{bad:?}");
        }
        for good in [
            "ᠭᠡᠷ\u{180E}ᠦᠨ",
            "ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ",
            "ᠠᠬ\u{180E}ᠠ\u{180E}ᠯᠤᠭ\u{180E}ᠠ",
            "21\u{180E}ᠦ",
        ] {
            assert_eq!(unknown_suffixes(&mn(good)), [], "{good:?}");
        }
    }

    #[test]
    fn a_lost_connector_is_found() {
        assert_eq!(lost_connectors(&mn("ᠭᠡᠷ ᠦᠨ ᠪᠠᠢᠷᠢ ᠶᠢᠨ")).len(), 2);
        assert_eq!(
            lost_connectors(&mn("ᠭᠡᠷ\u{180E}ᠦᠨ ᠦᠨᠡᠨ ᠪᠠᠷᠠᠭᠤᠨ ᠦᠨ\u{180E}ᠡ")),
            []
        );
    }

    #[test]
    fn a_suffix_that_does_not_fit_is_named() {
        for bad in [
            "ᠭᠡᠷ\u{180E}ᠤᠨ",
            "ᠪᠠᠢᠷᠢ\u{180E}ᠤᠨ",
            "ᠭᠡᠷ\u{180E}ᠶᠢᠨ",
            "ᠭᠡᠷ\u{180E}ᠳᠦ",
        ] {
            assert_eq!(ill_fitting(&mn(bad)).len(), 1, "{bad:?}");
        }
        for good in [
            "ᠭᠡᠷ\u{180E}ᠦᠨ",
            "ᠪᠠᠢᠷᠢ\u{180E}ᠶᠢᠨ",
            "ᠭᠡᠷ\u{180E}ᠲᠦ",
            "ᠣᠨ\u{180E}ᠤ",
            "21\u{180E}ᠦ",
        ] {
            assert_eq!(ill_fitting(&mn(good)), [], "{good:?}");
        }
    }
}
