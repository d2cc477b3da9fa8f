//! The browser's standard library for Debian's rustc-web, which ships without it.
//!
//! It is built once from Debian's own source package and put beside the
//! compiler's other targets. Bitcode goes in, or link-time optimisation fails.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::apt;
use crate::{
    cargo::{DEBIAN_BIN, DEBIAN_LINKER, TARGET, Wasm, has_std},
    paths::Paths,
    run, say,
};

const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
const HOME: &str = "/usr/lib/rustlib/wasm32-unknown-unknown";

/// Whether the library is there and belongs to the installed compiler.
pub(crate) fn is_current() -> bool {
    let Some(version) = apt::version("rustc-web") else {
        return false;
    };
    let ours = fs::read_to_string(stamp());
    has_std(&mut debian_rustc())
        && run::find(&[DEBIAN_LINKER]).is_some()
        && ours.is_ok_and(|stamp| stamp.trim() == version)
}

/// Installs the packages, builds the library, puts it in place.
pub(crate) fn install(paths: &Paths) -> Result<()> {
    apt::install(&PACKAGES)?;
    if is_current() {
        return Ok(());
    }
    let version = apt::version("rustc-web").context("rustc-web is not installed")?;
    say::step("browser target: building its standard library (about a minute)");
    let folder = paths.tools.join("wasm-std");
    let rlibs = build(paths, &folder)?;
    put_in_place(&folder, &rlibs, &version)?;
    // Compiled against the old library, or against none: cargo would not notice.
    remove(&paths.web_target.join(TARGET))?;
    remove(&folder)?;
    say::step("browser target: ready");
    Ok(())
}

fn build(paths: &Paths, folder: &Path) -> Result<Vec<PathBuf>> {
    remove(folder)?;
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"seed\"\nedition = \"2021\"\n\
         [lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n",
    )?;
    let target = folder.join("target");
    let mut cargo = Wasm::Debian.cargo(paths)?;
    cargo
        .args([
            "build",
            "-Zbuild-std=std,panic_abort",
            "--release",
            "--target",
            TARGET,
        ])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    run::run(&mut cargo)?;
    let deps = target.join(TARGET).join("release/deps");
    let mut rlibs = Vec::new();
    for entry in fs::read_dir(&deps).with_context(|| format!("cannot read {}", deps.display()))? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "rlib")
        {
            rlibs.push(path);
        }
    }
    Ok(rlibs)
}

/// A new folder is filled first and then takes the old one's place.
fn put_in_place(folder: &Path, rlibs: &[PathBuf], version: &str) -> Result<()> {
    let note = folder.join("egude-std.stamp");
    fs::write(&note, version)?;
    let new = format!("{HOME}.new");
    let lib = format!("{new}/lib");
    let root = |program: &str| apt::as_root(program).context("root's rights are needed");
    run::run(root("rm")?.args(["-rf", &new]))?;
    run::run(root("mkdir")?.args(["-p", &lib]))?;
    run::run(root("cp")?.args(rlibs).arg(&note).arg(&lib))?;
    run::run(root("rm")?.args(["-rf", HOME]))?;
    run::run(root("mv")?.args([&new, HOME]))
}

fn debian_rustc() -> std::process::Command {
    let mut rustc = run::command(Path::new(DEBIAN_BIN).join("rustc"));
    rustc.env_remove("RUSTUP_TOOLCHAIN");
    rustc
}

fn stamp() -> PathBuf {
    Path::new(HOME).join("lib/egude-std.stamp")
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}
