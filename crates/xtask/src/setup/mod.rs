//! Prepares what is missing on this machine. Every step may be run again.

mod apt;
mod browser;
mod cargo_tools;
mod debian_std;
mod node_tools;
mod postgres;
mod wasm_target;

pub(crate) use browser::Browser;
pub(crate) use debian_std::is_current as debian_std_is_current;
pub(crate) use node_tools::install_with_font;
pub(crate) use wasm_target::wasm;

use anyhow::Result;

use crate::{cargo::Wasm, paths::Paths, say};

/// Everything that any command needs.
pub(crate) fn everything(paths: &Paths) -> Result<()> {
    for_build(paths)?;
    for_test(paths)?;
    say::step("everything is ready");
    Ok(())
}

/// What building the site needs.
pub(crate) fn for_build(paths: &Paths) -> Result<Wasm> {
    say::heading("setup");
    let wasm = wasm(paths)?;
    cargo_tools::for_build(paths)?;
    node_tools::install(paths)?;
    Ok(wasm)
}

/// What the tests need beyond that.
pub(crate) fn for_test(paths: &Paths) -> Result<Browser> {
    cargo_tools::for_test(paths)?;
    postgres::find_or_install()?;
    browser::find_or_install()
}
