//! Mongolian text is encoded so that it is drawn, found and read right.
//!
//! The checks work on the text as it is written. Never normalise it with NFKC: that turns a narrow
//! no-break space into a plain one.

mod encoding;
mod glossary;
mod review;
mod shaping;
mod spelling;
mod suffixes;

use egude_tests::Finding;

use egude_tests::messages::{Language, Message, languages};

/// The language that these promises are about.
const TAG: &str = "mn-Mong-CN";

/// Mongolian vowel separator: joins a suffix or a separated ᠠ/ᠡ to its word.
const MVS: char = '\u{180E}';
/// Narrow no-break space: the older way to join a suffix.
const NNBSP: char = '\u{202F}';

fn is_connector(sign: char) -> bool {
    matches!(sign, MVS | NNBSP)
}

/// Letters of the traditional script as used in Inner Mongolia.
fn is_letter(sign: char) -> bool {
    matches!(sign, '\u{1820}'..='\u{1842}')
}

/// Free variation selectors: choose another shape of the letter before them.
fn is_selector(sign: char) -> bool {
    matches!(sign, '\u{180B}'..='\u{180D}' | '\u{180F}')
}

/// A letter, or what belongs to one.
fn is_in_word(sign: char) -> bool {
    is_letter(sign) || is_selector(sign)
}

fn messages() -> Language {
    languages()
        .into_iter()
        .find(|language| language.tag == TAG)
        .unwrap_or_default()
}

/// Runs a check over every text of every message.
fn in_texts(
    language: &Language,
    check: impl Fn(&Message, &str) -> Vec<(String, &'static str)>,
) -> Vec<Finding> {
    let each = language.messages.iter().flat_map(|message| {
        let problems = message
            .texts
            .iter()
            .flat_map(|text| check(message, text))
            .collect::<Vec<_>>();
        problems
            .into_iter()
            .map(|(problem, remedy)| message.finding(&problem, remedy))
    });
    each.collect()
}

/// A sign as code points and, where it can be seen, as itself.
fn named(sign: char) -> String {
    format!(
        "U+{:04X} {}",
        u32::from(sign),
        if is_connector(sign) || is_selector(sign) {
            ' '
        } else {
            sign
        }
    )
    .trim_end()
    .to_owned()
}

#[cfg(test)]
fn problems(found: &[Finding]) -> Vec<&str> {
    found
        .iter()
        .map(|finding| finding.problem.as_str())
        .collect()
}
