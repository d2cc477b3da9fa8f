//! `assess FILE.json [--on DATE] [--rates FILE] [--pack DIR]`: the assessment
//! of a household, as JSON on standard output. `docs/household.schema.json`
//! describes the file. Without `--rates` no rate is known, and the result says so.

use std::{io::Write, path::Path, process::ExitCode};

use egude_domain::Date;
use egude_rules::author::cli;

fn main() -> ExitCode {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/packs"));
    let written = match cli::assess(std::env::args().skip(1), folder, today()) {
        Ok(text) => writeln!(std::io::stdout(), "{text}").map(|()| ExitCode::SUCCESS),
        Err(message) => writeln!(std::io::stderr(), "{message}").map(|()| ExitCode::FAILURE),
    };
    written.unwrap_or(ExitCode::FAILURE)
}

/// The day in Inner Mongolia, which is UTC+8 all year.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line is where the clock comes in"
)]
fn today() -> Date {
    jiff::tz::Offset::constant(8)
        .to_datetime(jiff::Timestamp::now())
        .date()
        .into()
}
