//! `cargo xtask policy` and `assess`: the rules as their authors meet them.
//!
//! What a rule means is decided in `egude-rules`; here files are found and faults printed.

use std::{ffi::OsString, fmt::Display, fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, anyhow};
use egude_flow::Flow;
use egude_rules::{Pack, author};

use crate::{cargo, paths::Paths, run, say};

/// Checks the rules with their cases, and the flows; how many cases came out as written.
pub(crate) fn check(paths: &Paths) -> Result<usize> {
    let review = author::review(&packs(paths)).map_err(|faults| refused(&faults))?;
    let cases = review.cases.iter().map(author::Cases::len).sum();
    say::step(&format!(
        "rules {}: good, {cases} cases",
        review.pack.version
    ));
    for flow in flows(paths, &review.pack)? {
        say::step(&format!(
            "flow {}: good, {} questions",
            flow.id,
            flow.questions.len()
        ));
    }
    Ok(cases)
}

/// Writes rules and flows as the app loads them: `policy/pack.json`, `flows/<id>.json`.
pub(crate) fn compile(paths: &Paths, folder: &Path) -> Result<()> {
    let folder = paths.root.join(folder);
    let files = author::read_folder(&packs(paths)).map_err(|fault| refused(&[fault]))?;
    let pack = author::compile(&files).map_err(|faults| refused(&faults))?;
    write(
        &folder.join("policy/pack.json"),
        &serde_json::to_vec(&pack)?,
    )?;
    for flow in flows(paths, &pack)? {
        let name = format!("flows/{}.json", flow.id);
        write(&folder.join(name), &serde_json::to_vec(&flow)?)?;
    }
    say::step(&format!("rules {}: compiled", pack.version));
    Ok(())
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    fs::create_dir_all(file.parent().context("no folder to write to")?)?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Hands its arguments to the assessor of `egude-rules`.
pub(crate) fn assess(paths: &Paths, arguments: &[OsString]) -> Result<ExitCode> {
    let mut assess = cargo::native(paths);
    assess
        .args([
            "run",
            "--quiet",
            "--package",
            "egude-rules",
            "--features",
            "author",
        ])
        .args(["--bin", "assess", "--manifest-path"])
        .arg(paths.root.join("Cargo.toml"))
        .arg("--")
        .args(arguments)
        // Files are named from where the person stands.
        .current_dir(std::env::current_dir()?);
    Ok(if run::succeeds(&mut assess)? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn packs(paths: &Paths) -> std::path::PathBuf {
    paths.root.join("crates/rules/packs")
}

/// Every authored flow, checked against the facts of the pack.
fn flows(paths: &Paths, pack: &Pack) -> Result<Vec<Flow>> {
    let folder = paths.root.join("crates/flow/flows");
    let files = author::read_folder(&folder).map_err(|fault| refused(&[fault]))?;
    let compile = |file| egude_flow::author::compile(file, pack).map_err(|faults| refused(&faults));
    files.iter().map(compile).collect()
}

/// All faults at once: whoever corrects a file wants to see the whole list.
fn refused(faults: &[impl Display]) -> anyhow::Error {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    anyhow!(
        "refused, {} to correct:\n{}",
        faults.len(),
        lines.join("\n")
    )
}
