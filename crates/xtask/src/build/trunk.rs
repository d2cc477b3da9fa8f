//! Trunk compiles the app and links it with the styles.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    cargo::{TARGET, Wasm},
    paths::Paths,
    run, say,
};

/// Builds the release site into `stage`.
pub(crate) fn build(paths: &Paths, wasm: Wasm, stage: &Path) -> Result<()> {
    // Trunk itself stays offline, so the crates must be there before.
    let mut fetch = wasm.cargo(paths)?;
    fetch.args(["fetch", "--quiet", "--target", TARGET]);
    run::run(&mut fetch).context("the app's crates cannot be downloaded")?;
    if stage.exists() {
        fs::remove_dir_all(stage)?;
    }
    fs::create_dir_all(stage)?;
    say::step("compiling the app for the browser");
    let mut trunk = wasm.command(paths, &paths.bin().join("trunk").to_string_lossy())?;
    trunk
        .args([
            "build",
            "--release",
            "--offline",
            "true",
            "--skip-version-check",
            "--dist",
        ])
        .arg(stage)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // It cannot minify what wasm-bindgen writes and says so each time; errors still show.
        .env("RUST_LOG", "error")
        // Trunk refuses the value "1", which some terminals set.
        .env_remove("NO_COLOR");
    run::run(&mut trunk)
}
