//! `cargo xtask bench bookings`: many people at the last places, while the server is killed.

use anyhow::Result;

use crate::{build, build::Speed, cargo, paths::Paths, run, say, setup};

/// How long people come, for each of the two databases, seconds.
const SECONDS: &str = "40";

/// Builds the back end as it is shipped, and lets the crowd come.
pub(crate) fn bookings(paths: &Paths) -> Result<()> {
    setup::for_test(paths)?;
    let backend = build::backend(paths, Speed::Release)?;
    say::heading("bench: bookings");
    say::plain(&super::machine());
    let mut crowd = cargo::native(paths);
    crowd
        .args(["run", "--quiet", "--release", "--package", "egude-tests"])
        .args(["--no-default-features", "--features", "stampede"])
        .args(["--bin", "stampede-bench", "--", SECONDS])
        .env("EGUDE_BACKEND_BIN", backend);
    run::run(&mut crowd)
}
