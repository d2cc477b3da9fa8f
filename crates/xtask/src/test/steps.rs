//! The steps of `cargo xtask test`, one function each.

use std::fs;

use anyhow::{Context, Result};
use egude_test_postgres::Cluster;

use super::{Programs, junit, tally::Counts};
use crate::{build::size, cargo, paths::Paths, policy, run, say};

/// The source text is formatted.
pub(crate) fn format(paths: &Paths) -> Result<()> {
    say::heading("test: format");
    run::run(cargo::native(paths).args(["fmt", "--all", "--check", "--", "-l"]))
        .context("the files named above are not formatted; `cargo fmt --all` does it")
}

/// No warning anywhere. The app is checked for this machine: Debian's
/// compiler for the browser has no clippy.
pub(crate) fn lints(paths: &Paths) -> Result<()> {
    say::heading("test: lints");
    let mut clippy = cargo::native(paths);
    clippy.args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--keep-going",
        "--",
        "-D",
        "warnings",
    ]);
    run::run(&mut clippy)
}

/// Every rule, and every case written beside the rules.
pub(crate) fn policy(paths: &Paths) -> Result<Counts> {
    say::heading("test: policy");
    let cases = policy::check(paths)?;
    Ok(Counts {
        passed: cases,
        failed: 0,
    })
}

/// The built site is not larger than it may be.
pub(crate) fn size(paths: &Paths) -> Result<()> {
    say::heading("test: size");
    size::check(paths)
}

/// Unit, tidy, contract and browser tests.
pub(crate) fn tests(paths: &Paths, programs: &Programs, filter: Option<&str>) -> Result<Counts> {
    say::heading("test: tests");
    // Nextest's own place, whatever the target folder is.
    let report = paths.root.join("target/nextest/default/junit.xml");
    // An old report must never be taken for this run's.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    // One server for all tests that need one; each makes databases of its own.
    let postgres = Cluster::start()?;
    let mut nextest = cargo::native(paths);
    nextest
        .args(["nextest", "run", "--workspace", "--no-fail-fast"])
        .args(filter.map(chosen))
        .env("PATH", paths.search_path(None)?)
        .env(egude_test_postgres::RUNNING, postgres.port().to_string())
        .env("EGUDE_DIST", paths.dist())
        .env("EGUDE_BACKEND_BIN", &programs.backend)
        .env("EGUDE_CHROMIUM", &programs.browser.chromium)
        .env("EGUDE_CHROMEDRIVER", &programs.browser.driver)
        .env("EGUDE_WASM_ASSESS", &programs.rules)
        .env("EGUDE_AXE", paths.axe());
    let succeeded = run::succeeds(&mut nextest)?;
    let text = fs::read_to_string(&report).context("the tests did not run to the end")?;
    let counts = junit::counts(&text)?;
    anyhow::ensure!(
        succeeded || counts.failed > 0,
        "nextest failed although no test did; what it said is above"
    );
    Ok(counts)
}

/// Test binaries that are chosen as a whole.
const BINARIES: &[&str] = &[
    "booking", "contract", "e2e", "server", "stampede", "store", "tidy",
];

/// What a word of the person chooses: tests whose name contains it, or a whole binary such as `e2e`.
fn chosen(word: &str) -> String {
    // Of a binary that there is not, nextest wants to hear nothing.
    if BINARIES.contains(&word) {
        format!("--filterset=binary({word})")
    } else {
        format!("--filterset=test({word})")
    }
}

/// The documentation of the inner crates builds without a warning.
pub(crate) fn documentation(paths: &Paths) -> Result<()> {
    say::heading("test: documentation");
    let mut doc = cargo::native(paths);
    doc.args(["doc", "--quiet", "--no-deps", "--document-private-items"]);
    run::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
}
