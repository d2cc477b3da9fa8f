//! `cargo xtask test`: every check and test; the last line is the count.

mod junit;
mod steps;
mod tally;

use std::process::ExitCode;

use anyhow::Result;

use crate::{build, build::Speed, paths::Paths, say, setup};
use tally::Tally;

/// Runs everything, or with a filter only the tests that it names.
pub(crate) fn test(paths: &Paths, filter: Option<&str>) -> ExitCode {
    let mut tally = Tally::default();
    if filter.is_none() {
        // What fails fastest comes first.
        tally.check("format", steps::format(paths));
    }
    match prepared(paths) {
        Ok(programs) => {
            if filter.is_none() {
                tally.check("lints", steps::lints(paths));
                tally.add("policy", steps::policy(paths));
                tally.check("size", steps::size(paths));
            }
            tally.add("tests", steps::tests(paths, &programs, filter));
            if filter.is_none() {
                tally.check("documentation", steps::documentation(paths));
            }
        }
        Err(error) => tally.check("setup and build", Err(error)),
    }
    tally.report();
    say::plain(&tally.line());
    if tally.is_good() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What the browser tests use.
struct Programs {
    browser: setup::Browser,
    backend: std::path::PathBuf,
    rules: std::path::PathBuf,
}

fn prepared(paths: &Paths) -> Result<Programs> {
    let wasm = setup::for_build(paths)?;
    let browser = setup::for_test(paths)?;
    build::site(paths, wasm)?;
    let rules = build::rules::module(paths, wasm)?;
    let backend = build::backend(paths, Speed::Dev)?;
    Ok(Programs {
        browser,
        backend,
        rules,
    })
}
