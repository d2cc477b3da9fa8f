//! The static shell keeps the promise of the content security policy: nothing inline.

use std::sync::LazyLock;

use egude_tests::repo::{self, TextFile};
use egude_tests::{Finding, assert_none};
use regex::Regex;

const SHELL: &str = "app/index.html";

/// A tag name and its attributes; comments are blanked before.
static TAG: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?s)<([a-zA-Z][a-zA-Z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>"#));
static COMMENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?s)<!--.*?-->"));
static STYLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(^|\s)style\s*="));
static HANDLER: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(^|\s)on[a-z]+\s*="));
static SOURCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(^|\s)src\s*="));
static OTHER_HOST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)(src|href|action|content)\s*=\s*["']?\s*(https?:)?//"#));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this file is a regular expression")
}

fn inline_code_and_style(file: &TextFile) -> Vec<Finding> {
    let blank = |found: &regex::Captures| found[0].replace(|sign| sign != '\n', " ");
    let clean = TextFile::sample(&file.path, &COMMENT.replace_all(&file.text, blank));
    let mut findings = Vec::new();
    for tag in TAG.captures_iter(&clean.text) {
        let whole = tag.get(0).map_or(0..0, |found| found.range());
        let (name, attributes) = (tag[1].to_lowercase(), &tag[2]);
        let mut found = |problem: String, remedy| {
            findings.push(Finding::new(
                &file.path,
                clean.line_at(whole.start),
                problem,
                remedy,
            ));
        };
        if name == "script" && !SOURCE.is_match(attributes) {
            found(
                "A script is written inline.".into(),
                "Put it in a file: the policy refuses it.",
            );
        }
        if name == "style" {
            found(
                "A style sheet is written inline.".into(),
                "Put it in style/ and link it.",
            );
        }
        if STYLE.is_match(attributes) {
            found(
                format!("<{name}> has a style attribute."),
                "Give it a class in style/.",
            );
        }
        if HANDLER.is_match(attributes) {
            found(
                format!("<{name}> has a handler attribute."),
                "Listen from the app instead.",
            );
        }
        if OTHER_HOST.is_match(attributes) {
            found(
                format!("<{name}> points to another host."),
                "Serve the file ourselves.",
            );
        }
    }
    findings
}

#[test]
fn the_shell_has_nothing_inline_and_no_other_host() {
    let shell = repo::file(SHELL).unwrap_or_else(|| panic!("{SHELL} is missing"));
    assert_none(inline_code_and_style(&shell));
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    #[test]
    fn everything_inline_is_found() {
        for bad in [
            "<script>a()</script>",
            "<script type=\"module\">\n</script>",
            "<style>a{}</style>",
            "<p class='a' style='b'>",
            "<p onclick=\"a > b\">",
            "<img src=\"//x.example/a\">",
            "<link href=\"https://x.example/a.css\">",
        ] {
            let file = TextFile::sample("a.html", &format!("<!-- <script> -->\n{bad}"));
            let found = inline_code_and_style(&file);
            assert_eq!(found.len(), 1, "{bad}");
            assert_eq!(found[0].line, 2, "{bad}");
        }
    }

    #[test]
    fn a_linked_script_is_free() {
        let file = TextFile::sample(
            "a.html",
            "<script src=\"a.js\" defer></script><p data-style=\"x\">style = a</p>",
        );
        assert_eq!(inline_code_and_style(&file), []);
    }
}
