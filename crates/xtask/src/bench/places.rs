//! `cargo xtask bench places`: how long a search of the directory takes.

use anyhow::Result;

use crate::{cargo, paths::Paths, run, say};

/// Runs the crate's own bench, optimised.
pub(crate) fn places(paths: &Paths) -> Result<()> {
    say::heading("bench: places");
    say::plain(&super::machine());
    let mut bench = cargo::native(paths);
    bench.args([
        "bench",
        "--quiet",
        "--package",
        "egude-places",
        "--bench",
        "search",
    ]);
    run::run(&mut bench)
}
