//! The table of marriage registration: who may come with which papers.

use std::fs;

use anyhow::{Context, Result};
use egude_marriage::{
    author::{self, Fault, File},
    readiness::Table,
};

use super::refused;
use crate::{paths::Paths, say};

const FOLDER: &str = "crates/marriage/data";
const TABLE: &str = "readiness.toml";
const CASES: &str = "readiness.cases.toml";

/// Checks the table and runs its cases; how many came out as written.
pub(super) fn check(paths: &Paths) -> Result<usize> {
    let (table, cases) = (read(paths, TABLE)?, read(paths, CASES)?);
    let (table, cases) = author::review(file(TABLE, &table), file(CASES, &cases)).map_err(wrong)?;
    say::step(&format!(
        "marriage {}: good; {} questions and {} rows, each met by {cases} cases",
        table.as_of,
        table.questions.len(),
        table.rows.len(),
    ));
    Ok(cases)
}

/// The table as the app loads it.
pub(super) fn compile(paths: &Paths) -> Result<Table> {
    let table = read(paths, TABLE)?;
    author::compile(file(TABLE, &table)).map_err(wrong)
}

fn read(paths: &Paths, name: &str) -> Result<String> {
    let path = paths.root.join(FOLDER).join(name);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn file<'a>(name: &'a str, text: &'a str) -> File<'a> {
    File { name, text }
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn wrong(faults: Vec<Fault>) -> anyhow::Error {
    refused(FOLDER, &faults)
}
