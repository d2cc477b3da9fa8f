//! One broken promise: where it is, what is wrong, what to do.

use std::fmt;

/// A place in the repository that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path from the repository's root.
    pub path: String,
    /// Line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong, in one sentence.
    pub problem: String,
    /// What to do about it, in one sentence.
    pub remedy: &'static str,
}

impl Finding {
    /// A finding at a line of a file.
    pub fn new(
        path: impl Into<String>,
        line: usize,
        problem: impl Into<String>,
        remedy: &'static str,
    ) -> Self {
        Self {
            path: path.into(),
            line,
            problem: problem.into(),
            remedy,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {} {}",
            self.path, self.line, self.problem, self.remedy
        )
    }
}

/// Fails the test with one line a finding, sorted by file and line.
///
/// # Panics
/// When there is a finding: that is its purpose.
#[track_caller]
pub fn assert_none(mut findings: Vec<Finding>) {
    findings.sort();
    findings.dedup();
    assert!(
        findings.is_empty(),
        "{} broken:\n{}",
        findings.len(),
        lines(&findings)
    );
}

/// Prints findings that are worth reading but break nothing; `cargo test -- --nocapture` shows them.
pub fn report(title: &str, mut findings: Vec<Finding>) {
    findings.sort();
    findings.dedup();
    if !findings.is_empty() {
        eprintln!("{title}: {}\n{}", findings.len(), lines(&findings));
    }
}

fn lines(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings
        .iter()
        .map(|finding| format!("  {finding}"))
        .collect();
    lines.join("\n")
}
