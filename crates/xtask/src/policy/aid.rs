//! The data of the one door: lanes, clocks, what may be posted, asked and passed on.

use std::fs;

use anyhow::{Context, Result};
use egude_aid::{
    Door,
    author::{self, Fault, File},
};

use super::refused;
use crate::{paths::Paths, say};

const FOLDER: &str = "crates/aid/data";
const DATA: &str = "aid.toml";
const CASES: &str = "aid.cases.toml";

/// Checks the data and runs their cases; how many came out as written.
pub(super) fn check(paths: &Paths, pack: &str) -> Result<usize> {
    let (data, cases) = (read(paths, DATA)?, read(paths, CASES)?);
    let (door, cases) =
        author::review(file(DATA, &data), pack, file(CASES, &cases)).map_err(wrong)?;
    say::step(&format!(
        "one door {}: good; {} programs and {} clocks, each clock met by {cases} cases",
        door.as_of,
        door.programs.len(),
        door.clocks.len(),
    ));
    Ok(cases)
}

/// The data as the app loads them, joined with the compiled pack.
pub(super) fn compile(paths: &Paths, pack: &str) -> Result<Door> {
    let data = read(paths, DATA)?;
    author::compile(file(DATA, &data), pack).map_err(wrong)
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
