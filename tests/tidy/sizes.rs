//! Source files stay small enough to be read in one sitting.

use egude_tests::repo::{self, TextFile};
use egude_tests::{Finding, assert_none, finding};

/// Lines above which a file fails, and above which it is named in the report.
const TOO_LONG: usize = 500;
const LONG: usize = 300;

/// A generated file says so in its first lines.
fn is_generated(file: &TextFile) -> bool {
    file.text
        .lines()
        .take(3)
        .any(|line| line.contains("@generated"))
}

fn longer_than(limit: usize, files: &[TextFile]) -> Vec<Finding> {
    let long = files
        .iter()
        .filter(|file| !is_generated(file) && file.text.lines().count() > limit);
    long.map(|file| {
        let lines = file.text.lines().count();
        let problem = format!("{lines} lines, more than {limit}.");
        Finding::new(&file.path, 0, problem, "Split it: one idea a file.")
    })
    .collect()
}

#[test]
fn no_source_file_is_too_long_to_read() {
    let files = repo::files_in("", ".rs");
    finding::report("source files worth splitting", longer_than(LONG, &files));
    assert_none(longer_than(TOO_LONG, &files));
}

#[test]
fn a_long_file_is_found_and_a_generated_one_is_free() {
    let long = TextFile::sample("a.rs", &"\n".repeat(501));
    let generated = TextFile::sample("b.rs", &format!("// @generated\n{}", "\n".repeat(900)));
    let found = longer_than(TOO_LONG, &[long, generated]);
    assert_eq!(
        found
            .iter()
            .map(|finding| finding.path.as_str())
            .collect::<Vec<_>>(),
        ["a.rs"]
    );
}
