//! Tools from npm, pinned in `tests/tools`: wasm-opt (binaryen) and axe-core.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::apt;
use crate::{paths::Paths, run, say};

/// Written after a complete install; holds the lock file it came from.
const STAMP: &str = "installed-lock.json";

/// Installs the pinned tools into the tool folder.
pub(crate) fn install(paths: &Paths) -> Result<()> {
    install_into(paths, &paths.node(), false)
}

/// The same with the packages that only `cargo xtask font` needs.
pub(crate) fn install_with_font(paths: &Paths) -> Result<()> {
    install_into(paths, &paths.tools.join("node-font"), true)
}

fn install_into(paths: &Paths, folder: &Path, development: bool) -> Result<()> {
    let pins = paths.root.join("tests/tools");
    let lock = fs::read_to_string(pins.join("package-lock.json"))
        .context("cannot read tests/tools/package-lock.json")?;
    let done = fs::read_to_string(folder.join(STAMP)).is_ok_and(|stamp| stamp == lock);
    if done {
        say::step("tools from npm: ready");
        return Ok(());
    }
    if run::find(&["npm"]).is_none() {
        apt::install(&["nodejs", "npm"])
            .context("npm is needed for wasm-opt and axe-core; install Node.js 18 or newer")?;
    }
    say::step("tools from npm: installing wasm-opt and axe-core");
    fs::create_dir_all(folder)?;
    fs::copy(pins.join("package.json"), folder.join("package.json"))?;
    fs::write(folder.join("package-lock.json"), &lock)?;
    let mut npm = run::command("npm");
    npm.args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]);
    npm.args((!development).then_some("--omit=dev"))
        .current_dir(folder);
    run::run(&mut npm).context(
        "wasm-opt and axe-core cannot be had. Tried: `npm ci` with the pins of tests/tools. \
         Check that npm reaches its registry",
    )?;
    fs::write(folder.join(STAMP), lock)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    /// A lock file that names a registry works only where that registry answers.
    #[test]
    fn the_lock_file_names_no_registry() {
        let lock = include_str!("../../../../tests/tools/package-lock.json");
        let lock: serde_json::Value = serde_json::from_str(lock).unwrap();
        for (name, package) in lock["packages"].as_object().unwrap() {
            assert!(
                package.get("resolved").is_none(),
                "{name} has a resolved address"
            );
            assert!(
                name.is_empty() || package.get("integrity").is_some(),
                "{name} is unsigned"
            );
        }
    }
}
