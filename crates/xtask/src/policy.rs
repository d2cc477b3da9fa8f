//! `cargo xtask policy` and `assess`: the rules as their authors meet them.
//!
//! What a rule means is decided in `egude-rules`; here files are found and faults printed.

mod aid;
mod compare;
mod marriage;
pub(crate) mod order;

use std::{ffi::OsString, fmt::Display, fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, anyhow};
use egude_flow::Flow;
use egude_rules::{
    Pack,
    author::{self, cli, schema},
};

use crate::{paths::Paths, say};
pub(crate) use order::Order;

const PACKS: &str = "crates/rules/packs";
const FLOWS: &str = "crates/flow/flows";
const PARAMS: &str = "docs/for-bureaus/parameters.md";

/// Does what was asked.
pub(crate) fn act(paths: &Paths, order: Order) -> Result<()> {
    match order {
        Order::Check => check(paths).map(drop),
        Order::Compile(folder) => compile(paths, &folder),
        Order::Cover => cover(paths),
        Order::Diff(diff) => compare::diff(paths, &diff),
        Order::Params => params(paths),
        Order::Schema => schema(paths),
    }
}

/// Checks the rules with their cases, and the flows; how many cases came out as written.
pub(crate) fn check(paths: &Paths) -> Result<usize> {
    let review = author::review(&packs(paths)).map_err(|faults| refused(PACKS, &faults))?;
    let cases: usize = review.cases.iter().map(author::Cases::len).sum();
    say::step(&format!(
        "rules {}: good; {} rules and {} kinds of income, each met with every result by {cases} cases",
        review.pack.version,
        review.pack.rules.len(),
        review.pack.income.len(),
    ));
    for flow in flows(paths, &review.pack)? {
        say::step(&format!(
            "flow {}: good, {} questions",
            flow.id,
            flow.questions.len()
        ));
    }
    let pack = serde_json::to_string(&review.pack)?;
    Ok(cases + marriage::check(paths)? + aid::check(paths, &pack)?)
}

/// Prints which results of which rules the cases have met; an incomplete table is a failure.
fn cover(paths: &Paths) -> Result<()> {
    let review = author::cover(&packs(paths)).map_err(|faults| refused(PACKS, &faults))?;
    let coverage = review.coverage;
    let cases: usize = review.cases.iter().map(author::Cases::len).sum();
    let programs = review.pack.programs.len();
    say::plain(&coverage.to_string());
    say::plain(&format!(
        "{programs} programs, {cases} cases; {}",
        coverage.summary()
    ));
    if coverage.faults.is_empty() {
        Ok(())
    } else {
        Err(refused(PACKS, &coverage.faults))
    }
}

/// Renews the table of everything that a place may set.
fn params(paths: &Paths) -> Result<()> {
    let files = author::read_folder(&packs(paths)).map_err(|fault| refused(PACKS, &[fault]))?;
    let table = author::params::markdown(&files).map_err(|faults| refused(PACKS, &faults))?;
    write(&paths.root.join(PARAMS), table.as_bytes())?;
    say::step(&format!("{PARAMS} is up to date"));
    Ok(())
}

/// Writes rules, flows, the table of marriage registration and the data of the one door as
/// the app loads them: `policy/pack.json`, `flows/<id>.json`, `marriage/readiness.json`,
/// `aid/aid.json`.
pub(crate) fn compile(paths: &Paths, folder: &Path) -> Result<()> {
    let folder = paths.root.join(folder);
    let files = author::read_folder(&packs(paths)).map_err(|fault| refused(PACKS, &[fault]))?;
    let pack = author::compile(&files).map_err(|faults| refused(PACKS, &faults))?;
    let json = serde_json::to_string(&pack)?;
    write(&folder.join("policy/pack.json"), json.as_bytes())?;
    for flow in flows(paths, &pack)? {
        let name = format!("flows/{}.json", flow.id);
        write(&folder.join(name), &serde_json::to_vec(&flow)?)?;
    }
    write(
        &folder.join("marriage/readiness.json"),
        &serde_json::to_vec(&marriage::compile(paths)?)?,
    )?;
    write(
        &folder.join("aid/aid.json"),
        &serde_json::to_vec(&aid::compile(paths, &json)?)?,
    )?;
    say::step(&format!("rules {}: compiled", pack.version));
    Ok(())
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    fs::create_dir_all(file.parent().context("no folder to write to")?)?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Renews the descriptions of household and rates files from the rules' vocabulary.
fn schema(paths: &Paths) -> Result<()> {
    let files = author::read_folder(&packs(paths)).map_err(|fault| refused(PACKS, &[fault]))?;
    let pack = author::compile(&files).map_err(|faults| refused(PACKS, &faults))?;
    for (name, schema) in [
        ("household", schema::household(&pack)),
        ("rates", schema::rates(&pack)),
    ] {
        let target = format!("docs/{name}.schema.json");
        let text = serde_json::to_string_pretty(&schema)? + "\n";
        write(&paths.root.join(&target), text.as_bytes())?;
        say::step(&format!("{target} is up to date"));
    }
    Ok(())
}

/// Prints the assessment of a household file; a wrong file is a message and a failure.
pub(crate) fn assess(paths: &Paths, arguments: &[OsString]) -> Result<ExitCode> {
    let words = arguments.iter().map(|w| w.to_string_lossy().into_owned());
    let text = cli::assess(words, &packs(paths), today().into()).map_err(|cause| anyhow!(cause))?;
    say::plain(&text);
    Ok(ExitCode::SUCCESS)
}

/// The day in Inner Mongolia, which is UTC+8 all year.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line is where the clock comes in"
)]
fn today() -> jiff::civil::Date {
    jiff::tz::Offset::constant(8)
        .to_datetime(jiff::Timestamp::now())
        .date()
}

fn packs(paths: &Paths) -> std::path::PathBuf {
    paths.root.join(PACKS)
}

/// Every authored flow, checked against the facts of the pack.
fn flows(paths: &Paths, pack: &Pack) -> Result<Vec<Flow>> {
    let folder = paths.root.join(FLOWS);
    let files = author::read_folder(&folder).map_err(|fault| refused(FLOWS, &[fault]))?;
    let compile =
        |file| egude_flow::author::compile(file, pack).map_err(|faults| refused(FLOWS, &faults));
    files.iter().map(compile).collect()
}

/// All faults at once: whoever corrects a file wants to see the whole list.
fn refused(folder: &str, faults: &[impl Display]) -> anyhow::Error {
    let lines: Vec<String> = faults.iter().map(|f| format!("{folder}/{f}")).collect();
    anyhow!(
        "refused, {} to correct:\n{}",
        faults.len(),
        lines.join("\n")
    )
}
