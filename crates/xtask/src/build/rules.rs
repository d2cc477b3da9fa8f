//! The rules as a browser module of their own, for the test that compares them with the server's.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    cargo::{TARGET, Wasm},
    paths::Paths,
    run, say,
};

const PACKAGE: &str = "egude-wasm-assess";

/// Builds the module as the app is built and returns the folder that holds it and its script.
pub(crate) fn module(paths: &Paths, wasm: Wasm) -> Result<PathBuf> {
    say::heading("build: the rules as a module");
    let mut build = wasm.cargo(paths)?;
    build.args(["build", "--quiet", "--package", PACKAGE, "--target", TARGET]);
    build.args(["--profile", "wasm-release"]);
    run::run(&mut build).context("the rules could not be built for the browser")?;
    let made = paths.web_target.join(TARGET).join("wasm-release");
    let folder = paths.root.join("target/wasm-assess");
    fs::create_dir_all(&folder)?;
    let mut bind = run::command(paths.bin().join("wasm-bindgen"));
    bind.args(["--target", "no-modules", "--no-typescript", "--out-dir"])
        .arg(&folder)
        .arg(made.join("egude_wasm_assess.wasm"));
    run::run(&mut bind)?;
    Ok(folder)
}
