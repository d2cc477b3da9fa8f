//! Reads the authored table, checks it, compiles it, and runs the cases beside it.
//!
//! A wrong table is refused whole, and every fault is named with its line and
//! what to do.

mod cases;
mod check;
mod source;

use std::fmt;

pub use cases::{Case, Cases};

use crate::readiness::Table;

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
    pub(crate) fn fault(&self, at: usize, cause: impl Into<String>) -> Fault {
        let before = self.text.get(..at.min(self.text.len())).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Fault {
            file: self.name.to_owned(),
            line,
            cause: cause.into(),
        }
    }

    /// What the TOML reader found, in one line.
    pub(crate) fn syntax(&self, error: &toml::de::Error) -> Fault {
        let at = error.span().map_or(0, |span| span.start);
        self.fault(at, error.message().replace('\n', ", "))
    }
}

/// Compiles the table, or names every fault found.
pub fn compile(file: File<'_>) -> Result<Table, Vec<Fault>> {
    let source = source::read(file).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let table = source.table(file, &mut faults);
    check::check(file, &source, &table, &mut faults);
    if faults.is_empty() {
        Ok(table)
    } else {
        Err(faults)
    }
}

/// Compiles the table and runs its cases; how many came out as written.
pub fn review(table: File<'_>, cases: File<'_>) -> Result<(Table, usize), Vec<Fault>> {
    let compiled = compile(table)?;
    let read = Cases::read(cases).map_err(|fault| vec![fault])?;
    let faults = read.run(&compiled);
    if faults.is_empty() {
        Ok((compiled, read.len()))
    } else {
        Err(faults)
    }
}
