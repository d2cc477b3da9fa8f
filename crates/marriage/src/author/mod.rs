//! Reads the authored table, checks it, compiles it, and runs the cases beside it.
//!
//! A wrong table is refused whole, and every fault is named with its line and
//! what to do.

mod cases;
mod check;
mod source;

pub use cases::{Case, Cases};
pub use egude_domain::authored::{Fault, File};

use crate::readiness::Table;

/// What the TOML reader found, in one line.
fn syntax(file: File<'_>, error: &toml::de::Error) -> Fault {
    let at = error.span().map_or(0, |span| span.start);
    file.fault(at, error.message().replace('\n', ", "))
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
