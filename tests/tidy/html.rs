//! The static shell keeps the promise of the content security policy: nothing inline.

use std::sync::LazyLock;

use egude_tests::messages::{Language, languages};
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

/// The part of the shell that the app replaces, up to where the app goes.
static STATIC: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?s)<div id="static-shell".*?<div id="app">"#));

/// The shell is seen before the app: a text that differs would jump when the app takes over.
fn other_words(file: &TextFile, languages: &[Language]) -> Vec<Finding> {
    let Some(shell) = STATIC.find(&file.text) else {
        let problem = "There is no static shell before the place of the app.";
        return vec![Finding::new(
            &file.path,
            1,
            problem,
            "Keep #static-shell right before #app.",
        )];
    };
    let texts: Vec<&String> = languages
        .iter()
        .flat_map(|l| &l.messages)
        .flat_map(|m| &m.texts)
        .collect();
    let (mut at, mut findings) = (shell.start(), Vec::new());
    for piece in shell.as_str().split('<') {
        let text = piece.split_once('>').map_or("", |(_, text)| text).trim();
        let said = texts.iter().any(|own| own.contains(text));
        if text.chars().any(char::is_alphabetic) && !said {
            let problem = format!("\u{201C}{text}\u{201D} is in no message.");
            findings.push(Finding::new(
                &file.path,
                file.line_at(at),
                problem,
                "Say it as the app does, word for word.",
            ));
        }
        at += piece.len() + 1;
    }
    findings
}

#[test]
fn the_shell_says_what_the_app_says() {
    let shell = repo::file(SHELL).unwrap_or_else(|| panic!("{SHELL} is missing"));
    assert_none(other_words(&shell, &languages()));
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
    fn a_text_that_the_app_does_not_say_is_found() {
        let file = TextFile::sample(
            "a.html",
            "<p>free</p>\n<div id=\"static-shell\"><h1>ab</h1>\n<p>12 <b>xy</b></p></div><div id=\"app\">",
        );
        let zh = egude_tests::messages::sample("zh-CN", "a = abc\n");
        let found = other_words(&file, &[zh]);
        assert_eq!(
            found.iter().map(|finding| finding.line).collect::<Vec<_>>(),
            [3]
        );
        assert_eq!(other_words(&TextFile::sample("a.html", ""), &[]).len(), 1);
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
