//! `cargo xtask policy` and `assess`: the rules as their authors meet them.
//!
//! What a rule means is decided in `egude-rules`; here files are found and faults printed.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use egude_rules::{
    Pack,
    author::{self, File},
};

use crate::{cargo, paths::Paths, run, say};

/// Checks the pack and its cases; how many cases came out as written.
pub(crate) fn check(paths: &Paths) -> Result<usize> {
    let pack = read(paths)?;
    let (mut good, mut faults) = (0, Vec::new());
    for file in case_files(&folder(paths))? {
        let (rates, cases) = match author::read_cases(&file) {
            Ok(read) => read,
            Err(fault) => {
                faults.push(fault.to_string());
                continue;
            }
        };
        for case in &cases {
            match author::run_case(&pack, &rates, case) {
                Ok(_) => good += 1,
                Err(fault) => faults.push(format!("{}: {fault}", file.name)),
            }
        }
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    say::step(&format!("rules {}: good, {good} cases", pack.version));
    Ok(good)
}

/// Checks the pack and writes it as the one file that the app loads.
pub(crate) fn compile(paths: &Paths, target: &Path) -> Result<()> {
    let pack = read(paths)?;
    let target = paths.root.join(target);
    fs::create_dir_all(target.parent().context("no folder to write to")?)?;
    fs::write(&target, serde_json::to_vec(&pack)?)
        .with_context(|| format!("cannot write {}", target.display()))?;
    say::step(&format!("rules {}: compiled", pack.version));
    Ok(())
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

fn read(paths: &Paths) -> Result<Pack> {
    let files = author::read_folder(&folder(paths)).map_err(|fault| anyhow::anyhow!("{fault}"))?;
    author::compile(&files).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!(
            "the rules in crates/rules/packs are refused:\n{}",
            lines.join("\n")
        )
    })
}

fn folder(paths: &Paths) -> PathBuf {
    paths.root.join("crates/rules/packs")
}

/// Every `*.cases.toml` below the folder, in the order of their names.
fn case_files(folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).with_context(|| format!("cannot read {}", dir.display()))? {
            let path = entry?.path();
            let name = path
                .strip_prefix(folder)
                .unwrap_or(&path)
                .display()
                .to_string();
            if path.is_dir() {
                open.push(path);
            } else if name.ends_with(".cases.toml") {
                files.push(File {
                    name,
                    text: fs::read_to_string(&path)?,
                });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}
