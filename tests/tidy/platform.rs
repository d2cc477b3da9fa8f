//! The browser is met in one folder, and time and chance nowhere in the core.

use egude_tests::repo::TextFile;
use egude_tests::{Finding, assert_none};

use crate::rust_source::{ident, is_punct, line, quoted, runs, sources};

const PLATFORM: &str = "app/src/platform";

/// Words that reach for the browser.
fn reaches_the_browser(word: &str) -> bool {
    matches!(
        word,
        "web_sys" | "js_sys" | "window" | "localStorage" | "sessionStorage"
    ) || word.starts_with("gloo")
        || word.starts_with("window_event")
}

fn browser_outside_the_platform(files: &[TextFile]) -> Vec<Finding> {
    let outside = |file: &&TextFile| {
        !file.path.starts_with("app/src/platform/") && file.path != "app/src/platform.rs"
    };
    each_run(files.iter().filter(outside), |run, i| {
        let word =
            ident(&run[i]).or_else(|| quoted(&run[i]).filter(|text| text.ends_with("Storage")))?;
        let clock = word == "Date" && follows(run, i, "now");
        // The counter of an office is called a window, too: `.window` is a field.
        let field = i > 0 && is_punct(&run[i - 1], '.') && word == "window";
        (clock || (reaches_the_browser(&word) && !field)).then(|| {
            (
                format!("`{word}` reaches for the browser outside {PLATFORM}."),
                "Move the call into app/src/platform and give it a name there.",
            )
        })
    })
}

/// Reading a clock or chance, as `Type::function`.
const CLOCKS: &[(&str, &str)] = &[
    ("SystemTime", "now"),
    ("Instant", "now"),
    ("Zoned", "now"),
    ("Timestamp", "now"),
    ("Utc", "now"),
    ("Local", "now"),
    ("OffsetDateTime", "now_utc"),
    ("TimeZone", "system"),
    ("rand", "random"),
    ("getrandom", "fill"),
    ("RandomState", "new"),
];

/// Modules of the standard library that reach outside.
const STD_OUTSIDE: &[&str] = &["net", "process", "env", "thread"];

fn clock_in_the_core(files: &[TextFile]) -> Vec<Finding> {
    // The two small programs of the rules crate stand at the edge and may read files and the day.
    let library =
        |file: &&TextFile| !file.path.contains("/bin/") && !file.path.ends_with("/main.rs");
    each_run(files.iter().filter(library), |run, i| {
        let word = ident(&run[i])?;
        let clock = CLOCKS
            .iter()
            .any(|(kind, call)| word == *kind && follows(run, i, call));
        let outside = word == "std" && STD_OUTSIDE.iter().any(|module| follows(run, i, module));
        (clock || outside).then(|| {
            (
                format!(
                    "`{word}::…` reads a clock, chance or the machine in a crate that must not."
                ),
                "Take it as a parameter; the caller at the edge knows it.",
            )
        })
    })
}

/// Whether `::name` comes right after this token.
fn follows(run: &[proc_macro2::TokenTree], i: usize, name: &str) -> bool {
    let colons = run.get(i + 1).is_some_and(|t| is_punct(t, ':'))
        && run.get(i + 2).is_some_and(|t| is_punct(t, ':'));
    colons && run.get(i + 3).and_then(ident).as_deref() == Some(name)
}

type Answer = Option<(String, &'static str)>;

fn each_run<'a>(
    files: impl Iterator<Item = &'a TextFile>,
    check: impl Fn(&[proc_macro2::TokenTree], usize) -> Answer,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        match runs(file) {
            Err(finding) => findings.push(finding),
            Ok(runs) => runs.iter().for_each(|run| {
                findings.extend((0..run.len()).filter_map(|i| {
                    let (problem, remedy) = check(run, i)?;
                    Some(Finding::new(&file.path, line(&run[i]), problem, remedy))
                }));
            }),
        }
    }
    findings
}

#[test]
fn only_the_platform_folder_knows_the_browser() {
    assert_none(browser_outside_the_platform(&sources("app/src/")));
}

#[test]
fn time_and_chance_are_parameters_of_the_core() {
    let core = [
        "crates/domain/",
        "crates/rules/",
        "crates/flow/",
        "crates/places/",
    ];
    let files: Vec<TextFile> = core.iter().flat_map(|folder| sources(folder)).collect();
    assert_none(clock_in_the_core(&files));
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    fn at(path: &str, text: &str) -> Vec<TextFile> {
        vec![TextFile::sample(path, text)]
    }

    #[test]
    fn each_word_of_the_browser_is_found() {
        let bad = "use web_sys::Node;\nuse gloo_net::http;\nfn a() { window(); js_sys::Date::now(); }\nconst K: &str = \"localStorage\";";
        let found = browser_outside_the_platform(&at("app/src/pages/home.rs", bad));
        let lines: Vec<usize> = found.iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [1, 2, 4, 3, 3, 3]);
    }

    #[test]
    fn the_platform_folder_and_comments_are_free() {
        let text = "// window\nuse web_sys::Node;";
        assert!(browser_outside_the_platform(&at("app/src/platform/dom.rs", text)).is_empty());
        assert!(
            browser_outside_the_platform(&at("app/src/a.rs", "// window\nfn a() { b.window; }"))
                .is_empty()
        );
    }

    #[test]
    fn a_clock_in_a_rule_is_found() {
        let bad = "fn a() { let t = std::time::SystemTime::now(); std::env::var(\"X\"); }";
        assert_eq!(
            clock_in_the_core(&at("crates/rules/src/a.rs", bad)).len(),
            2
        );
    }
}
