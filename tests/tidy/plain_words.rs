//! A Chinese sentence is short enough to be understood when it is read aloud once.

use std::sync::LazyLock;

use egude_tests::messages::{Language, Message, languages};
use egude_tests::{Finding, assert_none};
use regex::Regex;

/// The language that this promise is about.
const TAG: &str = "zh-CN";

/// A sentence with more 汉字 than this is hard for a person of seventy.
const MOST: usize = 30;

/// What is left long says why, in a comment right above the message.
static REASON: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^long: \S").expect("the pattern is a regular expression"));

static HAN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{Han}").expect("the pattern is a regular expression"));

/// Sentences of a text; a new line ends one too.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['。', '！', '？', '\n'])
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

fn han(text: &str) -> usize {
    HAN.find_iter(text).count()
}

fn long_ones(message: &Message) -> impl Iterator<Item = &str> {
    let all = message.texts.iter().flat_map(|text| sentences(text));
    all.filter(|sentence| han(sentence) > MOST)
}

fn is_justified(message: &Message) -> bool {
    message.comments.iter().any(|line| REASON.is_match(line))
}

fn too_long(language: &Language) -> Vec<Finding> {
    let open = language.messages.iter().filter(|m| !is_justified(m));
    let found = open.flat_map(|message| {
        long_ones(message).map(|sentence| {
            let problem = format!("{} 汉字 in one sentence: {sentence}", han(sentence));
            let remedy =
                "Write two sentences, or `# long: why` above the message if it has to be long.";
            message.finding(&problem, remedy)
        })
    });
    found.collect()
}

/// A reason that is needed no longer would hide the next long sentence.
fn idle_reasons(language: &Language) -> Vec<Finding> {
    let idle = language
        .messages
        .iter()
        .filter(|message| is_justified(message) && long_ones(message).next().is_none());
    idle.map(|message| message.finding("is not long any more.", "Remove the comment."))
        .collect()
}

fn messages() -> Language {
    languages()
        .into_iter()
        .find(|language| language.tag == TAG)
        .unwrap_or_default()
}

#[test]
fn no_chinese_sentence_is_long_without_need() {
    assert_none(too_long(&messages()));
}

#[test]
fn every_reason_for_a_long_sentence_is_needed() {
    assert_none(idle_reasons(&messages()));
}

#[cfg(test)]
mod able_to_fail {
    use egude_tests::messages::sample;

    use super::*;

    fn zh(comment: &str, text: &str) -> Language {
        sample(TAG, &format!("{comment}a = {text}\n"))
    }

    #[test]
    fn a_long_sentence_is_found_and_a_short_one_is_not() {
        let thirty = "字".repeat(30);
        let more = "字".repeat(31);
        for bad in [
            more.clone(),
            format!("{thirty}，《字》"),
            format!("短。{more}。短。"),
            format!("{thirty}{{ $x }}字"),
            format!("{{ $n ->\n    [one] 短\n   *[other] {more}\n }}"),
            format!("短\n    .label = {more}"),
        ] {
            assert_eq!(too_long(&zh("", &bad)).len(), 1, "{bad}");
        }
        for good in [
            thirty.clone(),
            format!("{thirty}。{thirty}！{thirty}？{thirty}"),
            format!("{thirty}，abc 123 {{ $x }}。"),
            format!("\n    {thirty}\n    {thirty}"),
        ] {
            assert_eq!(too_long(&zh("", &good)), [], "{good}");
        }
    }

    #[test]
    fn only_a_reason_excuses_and_only_while_it_is_needed() {
        let more = "字".repeat(31);
        assert_eq!(too_long(&zh("# long: the law's own words\n", &more)), []);
        for comment in ["# long:\n", "# long\n", "# a long one\n", "# long: why\n\n"] {
            assert_eq!(too_long(&zh(comment, &more)).len(), 1, "{comment:?}");
        }
        assert_eq!(idle_reasons(&zh("# long: why\n", "短")).len(), 1);
        assert_eq!(idle_reasons(&zh("# long: why\n", &more)), []);
    }
}
