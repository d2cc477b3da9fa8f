//! Files that people write by hand, and what is wrong with them, by line.

use std::fmt;

/// One fault of an authored file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub cause: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.cause)
    }
}

/// One authored file.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Such as `readiness.toml`.
    pub name: &'a str,
    /// The whole text.
    pub text: &'a str,
}

impl File<'_> {
    /// A fault at this byte of the text.
    pub fn fault(&self, at: usize, cause: impl Into<String>) -> Fault {
        let before = self.text.get(..at.min(self.text.len())).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Fault {
            file: self.name.to_owned(),
            line,
            cause: cause.into(),
        }
    }
}
