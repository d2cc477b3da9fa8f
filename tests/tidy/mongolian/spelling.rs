//! Spellings that are usually slips; printed for a reader, not failing.

use std::sync::LazyLock;

use egude_tests::{Finding, finding};
use regex::Regex;

use super::{in_texts, messages};
use egude_tests::messages::Language;

/// Pattern, what it is, what to do.
static SLIPS: LazyLock<Vec<(Regex, &str, &str)>> = LazyLock::new(|| {
    let rules = [
        (
            "ᠠᠠ|ᠡᠡ",
            "is a doubled vowel.",
            "Write the long vowel as it is spelled, with a consonant between.",
        ),
        (
            "(^|[^\u{1820}-\u{1842}\u{180B}-\u{180F}\u{202F}])ᠩ",
            "begins a word.",
            "No Mongolian word begins so.",
        ),
        (
            "[ᠠᠡᠣᠤᠥᠦ]ᠶᠢ[\u{1828}-\u{1842}]",
            "is the old spelling of a diphthong.",
            "Write the vowel and ᠢ alone.",
        ),
        (
            "[\u{FE10}-\u{FE1F}\u{FE30}-\u{FE4F}]",
            "is a presentation form.",
            "Write the ordinary sign; the script turns it.",
        ),
        ("[、。，．]", "is Chinese punctuation.", "Write ᠂ or ᠃."),
    ];
    let compiled = rules.map(|(rule, what, remedy)| {
        (
            Regex::new(rule).expect("a pattern of this file is a regular expression"),
            what,
            remedy,
        )
    });
    compiled.into()
});

/// Rules 11 and 12.
fn slips(language: &Language) -> Vec<Finding> {
    in_texts(language, |_, text| {
        let found = SLIPS.iter().flat_map(|(rule, what, remedy)| {
            rule.find_iter(text)
                .map(move |found| (format!("{} {what}", found.as_str().trim()), *remedy))
        });
        found.collect()
    })
}

#[test]
fn unusual_spellings_are_named() {
    finding::report(
        "Mongolian spellings that a reader should look at",
        slips(&messages()),
    );
}

#[test]
fn each_slip_is_seen() {
    use egude_tests::messages::sample;
    let mn = |text: &str| sample("mn-Mong-CN", &format!("a = {text}\n"));
    for bad in ["ᠪᠠᠠ", "ᠭᠡᠷ ᠩᠠ", "ᠰᠠᠶᠢᠨ", "ᠭᠡᠷ\u{FE11}", "ᠭᠡᠷ。"]
    {
        assert_eq!(slips(&mn(bad)).len(), 1, "{bad}");
    }
    assert_eq!(slips(&mn("ᠰᠠᠢᠨ ᠪᠠᠢᠷᠢ\u{180E}ᠶᠢᠨ ᠮᠣᠩᠭᠣᠯ᠂ ᠭᠡᠷ᠃")), []);
}
