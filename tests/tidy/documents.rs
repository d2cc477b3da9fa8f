//! Every crate, dependency and decision says what it is for.

use std::sync::LazyLock;

use egude_tests::repo::{self, TextFile};
use egude_tests::{Finding, assert_none};
use regex::Regex;

/// A crate's first line says its purpose in one sentence.
fn without_purpose(files: &[TextFile]) -> Vec<Finding> {
    let found = files.iter().filter(|file| {
        let first = file.text.lines().next().unwrap_or_default();
        let purpose = first.strip_prefix("//! ").unwrap_or_default();
        let from_readme = first.starts_with("#![doc = include_str!(");
        !from_readme && (purpose.split_whitespace().count() < 3 || purpose.contains("laceholder"))
    });
    found
        .map(|file| {
            let problem = "The crate does not begin with its purpose.";
            Finding::new(
                &file.path,
                1,
                problem,
                "Begin with one `//! …` line that says what it is for.",
            )
        })
        .collect()
}

fn roots() -> Vec<TextFile> {
    let mut files = repo::files_in("", ".rs");
    files.retain(|file| {
        file.path.ends_with("src/lib.rs")
            || file.path == "tests/support/lib.rs"
            || (file.path.ends_with("src/main.rs")
                && repo::file(&file.path.replace("main.rs", "lib.rs")).is_none())
    });
    files
}

/// A shared dependency carries a comment: behind it, or in a sentence right above it.
fn dependencies_without_purpose(manifest: &TextFile) -> Vec<Finding> {
    let (mut inside, mut above) = (false, false);
    let mut findings = Vec::new();
    for (i, line) in manifest.text.lines().enumerate() {
        if line.starts_with('[') {
            inside = line.trim() == "[workspace.dependencies]";
        }
        let comment = line.split_once(" #").map_or("", |(_, comment)| comment);
        let starts = line.chars().next().is_some_and(char::is_alphanumeric) && line.contains(" = ");
        if inside && starts && !line.contains("path = ") && comment.trim().is_empty() && !above {
            let name = line.split(' ').next().unwrap_or_default();
            findings.push(Finding::new(
                &manifest.path,
                i + 1,
                format!("`{name}` does not say what it is for."),
                "Write its purpose behind it: `# …`.",
            ));
        }
        above = line.starts_with("# ") && line.split_whitespace().count() > 4;
    }
    findings
}

static ADR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^docs/adr/(\d{3,4})-[a-z0-9-]+\.md$").expect("the pattern is a regular expression")
});

/// Decisions are numbered without a gap and listed in the folder's README.
fn decisions_out_of_order(paths: &[String], index: Option<&TextFile>) -> Vec<Finding> {
    const INDEX: &str = "docs/adr/README.md";
    let mut findings = Vec::new();
    let decisions: Vec<&String> = paths
        .iter()
        .filter(|path| path.starts_with("docs/adr/") && *path != INDEX)
        .collect();
    for (i, path) in decisions.iter().enumerate() {
        let number: Option<usize> = ADR.captures(path).and_then(|found| found[1].parse().ok());
        if number != Some(i + 1) {
            let problem = format!("Decision {} in order has the wrong name.", i + 1);
            findings.push(Finding::new(
                *path,
                0,
                problem,
                "Name it NNN-what-was-decided.md, without a gap or a twin.",
            ));
        }
        let name = path.trim_start_matches("docs/adr/");
        if !index.is_some_and(|index| index.text.contains(name)) {
            let problem = format!("The decision is not listed in {INDEX}.");
            findings.push(Finding::new(
                *path,
                0,
                problem,
                "Add a line with a link to it.",
            ));
        }
    }
    if decisions.is_empty() {
        findings.push(Finding::new(
            INDEX,
            0,
            "No decision is written down.",
            "Write the first one.",
        ));
    }
    findings
}

/// The two commands that a newcomer needs.
fn missing_commands(readme: Option<&TextFile>) -> Vec<Finding> {
    let commands = ["cargo xtask serve", "cargo xtask test"];
    let missing = commands
        .iter()
        .filter(|command| !readme.is_some_and(|file| file.text.contains(**command)));
    missing
        .map(|command| {
            let problem = format!("The README does not say `{command}`.");
            Finding::new(
                "README.md",
                0,
                problem,
                "Say it where a newcomer looks first.",
            )
        })
        .collect()
}

#[test]
fn every_crate_begins_with_its_purpose() {
    assert_none(without_purpose(&roots()));
}

#[test]
fn every_shared_dependency_says_what_it_is_for() {
    let manifest = repo::file("Cargo.toml").expect("the root manifest is there");
    assert_none(dependencies_without_purpose(&manifest));
}

#[test]
fn decisions_are_numbered_and_listed() {
    assert_none(decisions_out_of_order(
        &repo::paths(),
        repo::file("docs/adr/README.md").as_ref(),
    ));
}

#[test]
fn the_readme_names_both_commands() {
    assert_none(missing_commands(repo::file("README.md").as_ref()));
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    #[test]
    fn a_crate_without_purpose_is_found() {
        for bad in [
            "",
            "use a;",
            "//! Placeholder until it is written.",
            "//! Money",
        ] {
            assert_eq!(
                without_purpose(&[TextFile::sample("src/lib.rs", bad)]).len(),
                1,
                "{bad}"
            );
        }
        assert!(
            without_purpose(&[TextFile::sample("a", "//! Values that cannot be wrong.")])
                .is_empty()
        );
    }

    #[test]
    fn a_dependency_without_purpose_is_found() {
        let text = "[workspace.dependencies]\n# ours\na = { path = \"a\" }\nb = \"1\"\nc = \"1\" # counts sheep\n# d counts the goats that follow\nd = \"1\"\n[x]\ne = \"1\"\n";
        let found = dependencies_without_purpose(&TextFile::sample("Cargo.toml", text));
        assert_eq!(
            found.iter().map(|finding| finding.line).collect::<Vec<_>>(),
            [4]
        );
    }

    #[test]
    fn a_gap_and_an_unlisted_decision_are_found() {
        let paths = ["docs/adr/001-a.md", "docs/adr/003-c.md"].map(str::to_owned);
        let index = TextFile::sample("docs/adr/README.md", "[a](001-a.md)");
        assert_eq!(decisions_out_of_order(&paths, Some(&index)).len(), 2);
        assert_eq!(decisions_out_of_order(&[], None).len(), 1);
    }

    #[test]
    fn a_readme_without_the_commands_is_found() {
        assert_eq!(
            missing_commands(Some(&TextFile::sample("README.md", "cargo xtask serve"))).len(),
            1
        );
        assert_eq!(missing_commands(None).len(), 2);
    }
}
