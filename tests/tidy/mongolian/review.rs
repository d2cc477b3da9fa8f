//! Who has read the Mongolian: a message that nobody reviewed is a draft, and the page says so.

use std::sync::LazyLock;

use egude_tests::{Finding, assert_none};
use regex::Regex;

use super::messages;
use egude_tests::messages::{Language, Message};

static REVIEWED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^reviewed: \S.*, \d{4}-\d{2}-\d{2}$").expect("the pattern is a regular expression")
});

fn is_reviewed(message: &Message) -> bool {
    message.comments.iter().any(|line| REVIEWED.is_match(line))
}

/// A review comment in another form would count as none.
fn misspelt_reviews(language: &Language) -> Vec<Finding> {
    let found = language.messages.iter().filter(|message| {
        let meant = |line: &String| line.to_lowercase().trim_start().starts_with("review");
        message
            .comments
            .iter()
            .any(|line| meant(line) && !REVIEWED.is_match(line))
    });
    let problem = "has a review comment that cannot be read.";
    found
        .map(|message| message.finding(problem, "Write `# reviewed: name, YYYY-MM-DD`."))
        .collect()
}

#[test]
fn reviews_are_written_so_that_they_count() {
    let language = messages();
    let reviewed = language
        .messages
        .iter()
        .filter(|message| is_reviewed(message))
        .count();
    eprintln!(
        "Mongolian messages reviewed: {reviewed} of {}",
        language.messages.len()
    );
    assert_none(misspelt_reviews(&language));
}

#[test]
fn a_misspelt_review_is_found() {
    use egude_tests::messages::sample;
    let mn = |comment: &str| sample("mn-Mong-CN", &format!("# {comment}\na = ᠠ\n"));
    for bad in [
        "reviewed",
        "Reviewed: A, 2026-01-01",
        "reviewed: A",
        "reviewed: A, 1.1.2026",
    ] {
        assert_eq!(misspelt_reviews(&mn(bad)).len(), 1, "{bad}");
    }
    let good = mn("reviewed: A B, 2026-01-01");
    assert!(misspelt_reviews(&good).is_empty() && is_reviewed(&good.messages[0]));
}
