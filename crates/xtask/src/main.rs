//! `cargo xtask`: prepares the machine, builds the site, serves it, tests it.
//!
//! Knows nothing about rules, wording or screens: it calls other tools and moves files.

mod args;
mod bench;
mod build;
mod cargo;
mod font;
mod lock;
mod openapi;
mod paths;
mod places;
mod policy;
mod probe;
mod run;
mod say;
mod serve;
mod setup;
mod test;

use std::process::ExitCode;

use args::Command;
use paths::Paths;

fn main() -> ExitCode {
    match act() {
        Ok(code) => code,
        Err(error) => {
            say::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn act() -> anyhow::Result<ExitCode> {
    let command = args::parse(lexopt::Parser::from_env())?;
    if matches!(command, Command::Help) {
        say::plain(args::HELP);
        return Ok(ExitCode::SUCCESS);
    }
    let paths = Paths::find()?;
    match command {
        Command::Help => {}
        Command::Setup => setup::everything(&paths)?,
        Command::Build => {
            build::site(&paths, setup::for_build(&paths)?)?;
        }
        Command::Serve(options) => return serve::serve(&paths, &options),
        Command::Test(filter) => return Ok(test::test(&paths, filter.as_deref())),
        Command::Bench => bench::bench(&paths)?,
        Command::BenchQuestions => bench::questions(&paths)?,
        Command::BenchBookings => bench::bookings(&paths)?,
        Command::BenchPlaces => bench::places(&paths)?,
        Command::Policy(order) => policy::act(&paths, order)?,
        Command::Places(order) => places::act(&paths, order)?,
        Command::Assess(arguments) => return policy::assess(&paths, &arguments),
        Command::OpenApi { check } => return openapi::openapi(&paths, check),
        Command::Probe => probe::probe(&paths)?,
        Command::Font => font::remake(&paths)?,
        Command::Wasm(arguments) => return cargo::for_wasm(&paths, &arguments),
    }
    Ok(ExitCode::SUCCESS)
}
