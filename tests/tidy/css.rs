//! One style sheet serves both writing directions: logical names only, in cascade layers, nothing
//! from elsewhere.

use std::sync::LazyLock;

use egude_tests::repo::{self, TextFile};
use egude_tests::{Finding, assert_none};
use regex::Regex;

use crate::css_reader::{Kind, Piece, read};

/// Names that mean the same side of the screen in both scripts, which is never what is wanted.
static PHYSICAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(-webkit-)?(((min|max)-)?(width|height)|top|right|bottom|left|(contain-intrinsic-)(width|height)|(scroll-)?(margin|padding)-(top|right|bottom|left)|border-(top|right|bottom|left)(-(width|style|color))?|border-(top|bottom)-(left|right)-radius|overflow-[xy]|overscroll-behavior-[xy])$",
    )
});

/// Shorthands that are physical as soon as their sides differ.
static FOUR_SIDES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^((scroll-)?(margin|padding)|inset|border-(width|style|color|radius))$")
});

/// Values that name a side of the screen.
static PHYSICAL_VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^(left|right)$"));

/// Lengths that are shares of the screen's width or height; `vi` and `vb` turn with the script.
static PHYSICAL_UNIT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(^|[^a-z0-9_#-])[0-9.]+(s|l|d)?(vw|vh|cqw|cqh)\b"));

/// A query of a container's width or height; a media query may, it has no other way.
static PHYSICAL_QUERY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^@container.*\b((min|max)-)?(width|height)\b"));

static ELSEWHERE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)url\(\s*["']?\s*([a-z][a-z0-9+.-]*:)?//"#));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this file is a regular expression")
}

const LOGICAL: &str =
    "Use inline-size, block-size, …-inline-…, …-block-…, inset-…, text-align: start, vi and vb.";

fn physical_names(file: &TextFile) -> Vec<Finding> {
    let found = read(file)
        .into_iter()
        .filter_map(|Piece { line, kind, .. }| {
            let (problem, remedy) = match kind {
                Kind::Declaration(name, value) => physical_declaration(&name, &value)?,
                Kind::Prelude(text) if PHYSICAL_QUERY.is_match(&text) => (
                    format!("`{text}` asks for a side of the screen."),
                    "Ask for inline-size or block-size.",
                ),
                _ => return None,
            };
            Some(Finding::new(&file.path, line, problem, remedy))
        });
    found.collect()
}

fn physical_declaration(name: &str, value: &str) -> Option<(String, &'static str)> {
    let value = value.trim_end_matches("!important").trim();
    let side = matches!(
        name,
        "text-align" | "float" | "clear" | "caption-side" | "text-align-last"
    );
    if PHYSICAL.is_match(name) || (side && PHYSICAL_VALUE.is_match(value)) {
        return Some((
            format!("`{name}: {value}` names a side of the screen."),
            LOGICAL,
        ));
    }
    if FOUR_SIDES.is_match(name) && parts(value) > 1 {
        let remedy = "Write the -block and the -inline property (or the corner) apart.";
        return Some((
            format!("`{name}: {value}` counts the sides of the screen."),
            remedy,
        ));
    }
    if name == "resize" && matches!(value, "horizontal" | "vertical") {
        return Some((
            format!("`resize: {value}` names a direction of the screen."),
            "Use inline or block.",
        ));
    }
    PHYSICAL_UNIT.is_match(value).then(|| {
        (
            format!("`{name}: {value}` measures the screen's width or height."),
            LOGICAL,
        )
    })
}

/// How many values a shorthand has; a function with blanks in it is one.
fn parts(value: &str) -> usize {
    let (mut depth, mut count, mut inside) = (0, 0, false);
    for sign in value.chars() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        let blank = depth == 0 && (sign.is_whitespace() || sign == '/');
        count += usize::from(!blank && !inside);
        inside = !blank;
    }
    count
}

/// What may stand outside a layer, because it has no place in the cascade.
const LAYERLESS: &[&str] = &[
    "@layer",
    "@font-face",
    "@property",
    "@charset",
    "@page",
    "@counter-style",
];

fn outside_a_layer(file: &TextFile) -> Vec<Finding> {
    let top = read(file).into_iter().filter(|piece| piece.depth == 0);
    let found = top.filter_map(|Piece { line, kind, .. }| {
        let (Kind::Prelude(text) | Kind::Statement(text) | Kind::Declaration(text, _)) = kind;
        let free = LAYERLESS.iter().any(|rule| text.starts_with(rule));
        (!free).then(|| {
            Finding::new(
                &file.path,
                line,
                format!("`{text}` stands outside every cascade layer."),
                "Put it inside @layer with the name of this file's layer.",
            )
        })
    });
    found.collect()
}

fn from_elsewhere(file: &TextFile) -> Vec<Finding> {
    let lines = file.text.lines().enumerate();
    let found = lines.filter_map(|(i, line)| {
        let (problem, remedy) = if line.trim_start().to_lowercase().starts_with("@import") {
            (
                "@import waits for a second download.",
                "Link the file in app/index.html.",
            )
        } else if ELSEWHERE.is_match(line) {
            (
                "A style sheet asks another host for a file.",
                "Ship the file under public/.",
            )
        } else {
            return None;
        };
        Some(Finding::new(&file.path, i + 1, problem, remedy))
    });
    found.collect()
}

fn styles() -> Vec<TextFile> {
    let files = repo::files_in("", ".css");
    assert!(
        !files.is_empty(),
        "no style sheet is tracked: this promise has nothing to look at"
    );
    files
}

#[test]
fn styles_name_no_side_of_the_screen() {
    assert_none(styles().iter().flat_map(physical_names).collect());
}

#[test]
fn every_rule_is_in_a_cascade_layer() {
    assert_none(styles().iter().flat_map(outside_a_layer).collect());
}

#[test]
fn styles_fetch_nothing_and_import_nothing() {
    assert_none(styles().iter().flat_map(from_elsewhere).collect());
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    fn css(text: &str) -> TextFile {
        TextFile::sample("style/a.css", text)
    }

    #[test]
    fn every_physical_spelling_is_found() {
        for bad in [
            "width: 1px",
            "max-height: 2em",
            "top: 0",
            "margin-left: 1px",
            "padding-bottom: 0",
            "border-left: 1px solid",
            "border-top-left-radius: 2px",
            "text-align: right !important",
            "float: left",
            "margin: 0 auto",
            "padding: 1px 2px 3px 4px",
            "inset: 0 auto",
            "inline-size: 100vw",
            "block-size: calc(100dvh - 1px)",
            "resize: vertical",
            "overflow-x: auto",
            "border-width: 1px 0",
        ] {
            assert_eq!(
                physical_names(&css(&format!("a {{ {bad}; }}"))).len(),
                1,
                "{bad}"
            );
        }
        assert_eq!(
            physical_names(&css("@container (min-width: 3em) { }")).len(),
            1
        );
    }

    #[test]
    fn logical_spellings_are_free() {
        let good = "/* width: 1px */ @media (min-width: 30rem) { a { inline-size: 100vi; margin: 0; padding: calc(1px + 2px); text-align: start; inset-inline: 0 auto; transition: inline-size 1s; line-height: 1.6; --left: 0; border-radius: 12px } }";
        assert_eq!(physical_names(&css(good)), []);
    }

    #[test]
    fn a_rule_outside_a_layer_is_found() {
        let found = outside_a_layer(&css(
            "@layer a, b;\n@layer a { p { color: red } }\np { color: red }",
        ));
        assert_eq!(
            found.iter().map(|finding| finding.line).collect::<Vec<_>>(),
            [3]
        );
    }

    #[test]
    fn another_host_and_an_import_are_found() {
        let bad = css(
            "@import \"a.css\";\n@layer a { p { background: url('//cdn.example/a.png') } i { background: url( https://x ) } }",
        );
        assert_eq!(from_elsewhere(&bad).len(), 2);
        assert_eq!(
            from_elsewhere(&css("@font-face { src: url(../fonts/a.woff2) }")),
            []
        );
    }
}
