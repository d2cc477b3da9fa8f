//! A compiler that can build for the browser.

use std::time::Duration;

use anyhow::{Context, Result};

use super::debian_std;
use crate::{
    cargo::{TARGET, Wasm},
    paths::Paths,
    run, say,
};

/// Rustup answers within seconds, or its server cannot be reached.
const PATIENCE: Duration = Duration::from_secs(90);

/// The compiler for the browser, prepared if need be.
pub(crate) fn wasm(paths: &Paths) -> Result<Wasm> {
    if let Some(wasm) = Wasm::present() {
        say::step(&format!("browser target: ready ({})", name(wasm)));
        return Ok(wasm);
    }
    if add_with_rustup()? {
        say::step("browser target: added by rustup");
        return Ok(Wasm::Usual);
    }
    say::step("browser target: rustup cannot add it, using Debian's rustc-web instead");
    debian_std::install(paths).with_context(|| {
        format!(
            "there is no compiler for the browser. Tried: `rustup target add {TARGET}`, \
             then Debian's packages. Make one of the two work and run this again"
        )
    })?;
    Ok(Wasm::Debian)
}

fn add_with_rustup() -> Result<bool> {
    if run::find(&["rustup"]).is_none() {
        return Ok(false);
    }
    say::step(&format!("browser target: rustup target add {TARGET}"));
    let mut rustup = run::command("rustup");
    rustup
        .args(["target", "add", TARGET])
        .env("RUSTUP_MAX_RETRIES", "1");
    run::succeeds_within(&mut rustup, PATIENCE)
}

fn name(wasm: Wasm) -> &'static str {
    match wasm {
        Wasm::Usual => "the usual compiler",
        Wasm::Debian => "Debian's rustc-web",
    }
}
