//! `cargo xtask openapi`: the contract's document, as its own program makes it.

use std::process::ExitCode;

use anyhow::Result;

use crate::{cargo, paths::Paths, run};

/// Writes the document anew, or with `check` only fails if it would differ.
/// What there is to say the program says itself.
pub(crate) fn openapi(paths: &Paths, check: bool) -> Result<ExitCode> {
    let mut command = cargo::native(paths);
    command.args(["run", "--quiet", "--package", "egude-contract"]);
    command.args(["--features", "openapi", "--bin", "openapi"]);
    if check {
        command.args(["--", "--check"]);
    }
    Ok(if run::succeeds(&mut command)? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
