//! Builds the site into `dist/`: Trunk, then texts and data, then sealing and compression.

mod bundle;
mod compress;
mod html;
mod integrity;
mod loader;
mod locales;
mod replace;
pub(crate) mod rules;
mod seal;
pub(crate) mod size;
mod split;
mod stamp;
mod styles;
mod trunk;
mod worker;

use std::{
    fs::{self, File},
    path::PathBuf,
};

use anyhow::{Context, Result};

use crate::{
    cargo::{self, Wasm},
    paths::Paths,
    policy, run, say,
};

/// The built site is up to date in `dist/` when this returns.
pub(crate) fn site(paths: &Paths, wasm: Wasm) -> Result<()> {
    say::heading("build: the site");
    // Two builds at once would write into one staging folder.
    let _only_one = wait_for_turn(paths)?;
    let dist = paths.dist();
    let stamp = stamp::of(paths)?;
    if dist.join("index.html").is_file() && stamp::last(paths).as_deref() == Some(&stamp) {
        say::step("nothing changed since the last build");
        return Ok(());
    }
    // Built aside and swapped in whole: a failed build leaves the last site standing.
    let stage = paths.root.join("target/site");
    let work = || -> Result<()> {
        trunk::build(paths, wasm, &stage)?;
        split::split(paths, wasm, &stage)?;
        locales::assemble(&paths.root.join("locales"), &stage.join("locales"))?;
        policy::compile(paths, &stage)?;
        styles::join(&stage)?;
        seal::seal(&stage)?;
        worker::write(&stage)?;
        compress::siblings(&stage)
    };
    work().context("the site could not be built")?;
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(&stage, &dist)?;
    stamp::keep(paths, &stamp)?;
    say::step(&format!("the site is in {}", dist.display()));
    Ok(())
}

/// The lock that this build holds until the value is dropped.
fn wait_for_turn(paths: &Paths) -> Result<File> {
    let folder = paths.root.join("target");
    fs::create_dir_all(&folder)?;
    let lock = File::create(folder.join("site.lock"))?;
    if lock.try_lock().is_err() {
        say::step("waiting for another build of the site");
        lock.lock()?;
    }
    Ok(lock)
}

/// Which build of the back end.
#[derive(Clone, Copy)]
pub(crate) enum Speed {
    /// For the tests: shares everything with them.
    Dev,
    /// For serving.
    Release,
}

/// Builds the back end and returns its executable.
pub(crate) fn backend(paths: &Paths, speed: Speed) -> Result<PathBuf> {
    say::heading("build: the back end");
    let mut build = cargo::native(paths);
    build.args(["build", "--bin", "egude-backend"]);
    let folder = match speed {
        // With the tests' features, or the libraries would be compiled twice.
        Speed::Dev => {
            build.args(["--workspace", "--exclude", "egude-app", "--tests"]);
            "debug"
        }
        Speed::Release => {
            build.args(["--package", "egude-backend", "--release"]);
            "release"
        }
    };
    run::run(&mut build)?;
    let name = format!("egude-backend{}", std::env::consts::EXE_SUFFIX);
    Ok(paths.target.join(folder).join(name))
}
