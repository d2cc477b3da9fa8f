//! Every message exists in every language, with the same parts.

use std::collections::BTreeMap;

use egude_tests::{Finding, assert_none};

use egude_tests::messages::{Language, Message, languages};

fn unreadable(languages: &[Language]) -> Vec<Finding> {
    languages
        .iter()
        .flat_map(|language| language.junk.clone())
        .collect()
}

fn twins(language: &Language) -> Vec<Finding> {
    let mut seen: BTreeMap<&str, &Message> = BTreeMap::new();
    let mut findings = Vec::new();
    for message in &language.messages {
        if let Some(first) = seen.insert(&message.id, message) {
            let problem = format!(
                "is defined a second time, first at {}:{}.",
                first.path, first.line
            );
            findings.push(message.finding(&problem, "Keep one of them."));
        }
    }
    findings
}

/// Compares each language with the first, in both directions.
fn differences(languages: &[Language]) -> Vec<Finding> {
    let Some((first, others)) = languages.split_first() else {
        return Vec::new();
    };
    let ours = first.by_id();
    let mut findings = Vec::new();
    for other in others {
        let theirs = other.by_id();
        for (id, message) in &ours {
            match theirs.get(id) {
                Some(twin) => findings.extend(parts_that_differ(message, twin)),
                None => findings.push(missing(message, &other.tag)),
            }
        }
        let extra = theirs.iter().filter(|(id, _)| !ours.contains_key(*id));
        findings.extend(extra.map(|(_, message)| missing(message, &first.tag)));
    }
    findings
}

fn missing(message: &Message, tag: &str) -> Finding {
    message.finding(
        &format!("is missing in {tag}."),
        "Write it there too, in the file of the same name.",
    )
}

fn parts_that_differ(ours: &Message, theirs: &Message) -> Vec<Finding> {
    let mut findings = Vec::new();
    let pairs = [
        ("attributes", &ours.attributes, &theirs.attributes),
        ("variables", &ours.variables, &theirs.variables),
    ];
    for (what, ours, of_theirs) in pairs {
        if ours != of_theirs {
            let problem = format!("has the {what} {of_theirs:?}, the first language has {ours:?}.");
            findings.push(theirs.finding(&problem, "Give both the same."));
        }
    }
    findings
}

fn empty(language: &Language) -> Vec<Finding> {
    let blank = |message: &&Message| message.texts.iter().all(|text| text.trim().is_empty());
    let found = language.messages.iter().filter(blank);
    found
        .map(|message| message.finding("says nothing.", "Write the text."))
        .collect()
}

#[test]
fn there_are_two_languages() {
    let tags: Vec<String> = languages()
        .into_iter()
        .map(|language| language.tag)
        .collect();
    assert_eq!(
        tags,
        ["zh-CN", "mn-Mong-CN"],
        "locales/ must hold .ftl files for both languages"
    );
}

#[test]
fn every_message_file_can_be_read() {
    assert_none(unreadable(&languages()));
}

#[test]
fn no_message_is_defined_twice() {
    assert_none(languages().iter().flat_map(twins).collect());
}

#[test]
fn every_language_has_the_same_messages_attributes_and_variables() {
    assert_none(differences(&languages()));
}

#[test]
fn no_message_is_empty() {
    assert_none(languages().iter().flat_map(empty).collect());
}

#[cfg(test)]
mod able_to_fail {
    use super::*;
    use egude_tests::messages::sample;

    #[test]
    fn each_kind_of_difference_is_found() {
        let zh = sample(
            "zh-CN",
            "a = 1\nb = { $x }\nc = 1\n    .title = 2\nsame = { $n }\n",
        );
        let mn = sample("mn-Mong-CN", "b = { $y }\nc = 1\nd = 1\nsame = { $n } 1\n");
        let found: Vec<String> = differences(&[zh, mn])
            .into_iter()
            .map(|f| f.problem)
            .collect();
        assert_eq!(found.len(), 4, "{found:#?}");
    }

    #[test]
    fn twins_over_files_and_blanks_are_found() {
        let language = sample("zh-CN", "a = 1\na = 2\nb = { \"\" }\n");
        assert_eq!((twins(&language).len(), empty(&language).len()), (1, 1));
    }

    #[test]
    fn junk_is_found() {
        assert_eq!(unreadable(&[sample("zh-CN", "no message\n")]).len(), 1);
    }
}
