//! The same Chinese term has the same Mongolian everywhere; printed for a reader, not failing.

use std::sync::LazyLock;

use egude_tests::{Finding, finding};
use mongol_norm::{Locale, Shaper};

use super::{is_connector, is_in_word};
use egude_tests::messages::{Language, languages};

/// Chinese and Mongolian of `data/glossary.tsv`, longest Chinese first.
static TERMS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = include_str!("../data/glossary.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    let cells = lines.skip(1).filter_map(|line| line.split_once('\t'));
    let mut terms: Vec<(&str, &str)> = cells
        .filter_map(|(zh, rest)| Some((zh, rest.split('\t').next()?)))
        .collect();
    // One sign alone is too often part of another word.
    terms.retain(|(zh, _)| zh.chars().count() > 1);
    terms.sort_by_key(|(zh, _)| std::cmp::Reverse(zh.len()));
    terms
});

/// The glossary's terms in a Chinese text; a short one inside a longer one does not count.
fn terms_in(text: &str) -> Vec<(&'static str, &'static str)> {
    let mut text = text.to_owned();
    let mut found = Vec::new();
    for (zh, mn) in TERMS.iter() {
        if text.contains(zh) {
            found.push((*zh, *mn));
            text = text.replace(zh, "\u{2026}");
        }
    }
    found
}

/// Words of a text, suffixes included; whatever is no Mongolian letter separates.
fn words(text: &str) -> Vec<&str> {
    text.split(|sign: char| !is_in_word(sign) && !is_connector(sign))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether a text holds a term, compared by shape; the last word may carry suffixes.
fn holds(shaper: &Shaper, text: &str, term: &str) -> bool {
    let (text, term) = (words(text), words(term));
    let same = |a: &str, b: &str| shaper.same_shape(a, b).unwrap_or(a == b);
    let Some((last, first)) = term.split_last() else {
        return true;
    };
    text.windows(term.len()).any(|window| {
        let ends = window[first.len()];
        let cuts = ends
            .char_indices()
            .filter(|(_, sign)| is_connector(*sign))
            .map(|(i, _)| &ends[..i]);
        // A verb stands in the glossary as an infinitive and in a sentence in any form.
        let verb = last.strip_suffix("ᠬᠤ").or_else(|| last.strip_suffix("ᠬᠦ"));
        let last_fits = std::iter::once(ends)
            .chain(cuts)
            .any(|stem| same(stem, last))
            || verb.is_some_and(|root| ends.starts_with(root));
        last_fits && window.iter().zip(first).all(|(a, b)| same(a, b))
    })
}

/// Rule 13.
fn other_words(zh: &Language, mn: &Language) -> Vec<Finding> {
    let shaper = Shaper::new(Locale::Mng);
    let ours = zh.by_id();
    let mut findings = Vec::new();
    for message in &mn.messages {
        let Some(original) = ours.get(message.id.as_str()) else {
            continue;
        };
        let translated = message.texts.join("\n");
        for (zh, term) in terms_in(&original.texts.join("\n")) {
            if !holds(&shaper, &translated, term) {
                findings.push(message.finding(
                    &format!("{zh} is {term} in the glossary, not here."),
                    "Ask a reader of Mongolian.",
                ));
            }
        }
    }
    findings
}

#[test]
fn terms_are_compared_with_the_glossary() {
    let all = languages();
    if let [zh, mn, ..] = all.as_slice() {
        finding::report(
            "Mongolian terms that differ from the glossary",
            other_words(zh, mn),
        );
    }
}

#[test]
fn another_word_than_the_glossary_is_named() {
    use egude_tests::messages::sample;
    let zh = sample("zh-CN", "a = 锡林浩特市\n");
    let good = sample("mn-Mong-CN", "a = ᠰᠢᠯᠢ\u{180E}ᠶᠢᠨ ᠬᠣᠲᠠ\u{180E}ᠶᠢᠨ ᠭᠡᠷ\n");
    let bad = sample("mn-Mong-CN", "a = ᠰᠢᠯᠢ\u{180E}ᠶᠢᠨ ᠭᠡᠷ\n");
    assert_eq!(other_words(&zh, &good), []);
    assert_eq!(other_words(&zh, &bad).len(), 1);
}
