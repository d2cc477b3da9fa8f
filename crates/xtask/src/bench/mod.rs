//! `cargo xtask bench`: measures the built site in a browser and compares with the budgets.
//!
//! It informs and never fails because a number is too large; `docs/bench.md` explains the lines.

mod bookings;
mod browser;
mod figures;
mod order;
mod page;
mod places;
pub(crate) mod server;
mod table;
mod visit;

use anyhow::{Context, Result};

use crate::{build, build::Speed, paths::Paths, say, setup};
pub(crate) use bookings::bookings;
use browser::Browser;
pub(crate) use order::questions;
pub(crate) use places::places;
use server::Server;
use visit::{Answering, Visit};

/// How often each visit is made; more steadies the median, and takes longer.
const RUNS: usize = 5;

/// Builds, measures, prints.
pub(crate) fn bench(paths: &Paths) -> Result<()> {
    let wasm = setup::for_build(paths)?;
    let found = setup::for_test(paths)?;
    build::site(paths, wasm)?;
    let backend = build::backend(paths, Speed::Release)?;
    say::heading("bench");
    let server = Server::start(&backend, Some(&paths.dist()))?;
    let mut browser = Browser::start(&found.chromium)?;
    let mut visits = Vec::new();
    let mut families = Vec::new();
    // The first visit warms the machine up and is not counted.
    for run in 0..=RUNS {
        say::step(&format!("visit {run} of {RUNS}"));
        let (visit, family) =
            both(&mut browser, &server).with_context(|| format!("visit {run} did not work"))?;
        if run > 0 {
            visits.push(visit);
            families.push(family);
        }
    }
    say::plain(&format!("\n{}", machine()));
    table::print(&visits, &families);
    Ok(())
}

/// What the numbers were measured on, and how busy it was.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    match load.split(' ').next().filter(|load| !load.is_empty()) {
        Some(load) => format!("{cores} cores; load over the last minute: {load}"),
        None => format!("{cores} cores"),
    }
}

fn both(browser: &mut Browser, server: &Server) -> Result<(Visit, Answering)> {
    Ok((
        visit::first(browser, server.address())?,
        visit::large_family(browser, server.address())?,
    ))
}
