//! The reference back end as a program.

use std::{
    env,
    error::Error,
    fmt::Display,
    fs,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use egude_backend::{
    World, check, door, export, log, offices,
    options::{self, Command, HELP},
    places, regions, registries, serve, staff, start,
};
use egude_domain::CHINA;
use egude_places::import::{Datum, File};

fn main() -> ExitCode {
    let result = options::read(lexopt::Parser::from_env())
        .map_err(Into::into)
        .and_then(run);
    result.unwrap_or_else(|error| {
        let _ = writeln!(io::stderr(), "egude-backend: {error}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Help => write!(io::stdout(), "{HELP}")?,
        Command::Version => {
            writeln!(io::stdout(), "egude-backend {}", env!("CARGO_PKG_VERSION"))?;
        }
        Command::HashPassword => {
            let mut password = String::new();
            io::stdin().read_line(&mut password)?;
            let hash = staff::hash(password.trim_end_matches(['\r', '\n']))?;
            writeln!(io::stdout(), "{hash}")?;
        }
        Command::CheckRates(file) => return check_rates(&file),
        Command::CheckOffices(file) => return check_offices(&file),
        Command::CheckRegistries(file) => return check_registries(&file),
        Command::CheckAid(file) => return check_aid(&file),
        Command::CheckPlaces(file, datum) => return check_places(&file, datum),
        Command::Export(options, folder) => {
            log::start(options.log_json, env::var("EGUDE_LOG").ok().as_deref());
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(export(&options, &folder))?;
            let folder = folder.display();
            writeln!(
                io::stdout(),
                "exported: {folder}/regions.json, rates.json, offices.json, registries.json, \
                 places.json, places/"
            )?;
        }
        Command::Serve(options) => {
            log::start(options.log_json, env::var("EGUDE_LOG").ok().as_deref());
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build()?;
            runtime.block_on(serve::serve(&options))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn check_rates(file: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new(&regions::shipped()?)?;
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut out = io::stdout();
    match check(&bytes, &world) {
        Ok(checked) => {
            let (items, params) = (checked.rates.items.len(), checked.rates.params.len());
            writeln!(out, "good: {items} items, {params} params")?;
            for note in &checked.notes {
                writeln!(out, "note: {note}")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            for fault in &faults {
                let note = if fault.stops() { "" } else { "note: " };
                writeln!(out, "{note}{fault}")?;
            }
            let stops = faults.iter().filter(|fault| fault.stops()).count();
            writeln!(out, "refused: {stops} to correct")?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn check_offices(file: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new(&regions::shipped()?)?;
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match offices::check(&bytes, &world) {
        Ok(offices) => good(&format!("{} offices", offices.len())),
        Err(faults) => refused(&faults),
    }
}

fn check_registries(file: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new(&regions::shipped()?)?;
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match registries::check(&bytes, &world) {
        Ok(registries) => good(&format!("{} registries", registries.len())),
        Err(faults) => refused(&faults),
    }
}

fn check_aid(file: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let world = World::new(&regions::shipped()?)?;
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match door::check(&bytes, &world) {
        Ok(doors) => {
            let places = doors.places();
            let townships: usize = places.iter().map(|place| place.townships.len()).sum();
            good(&format!("{} places, {townships} townships", places.len()))
        }
        Err(faults) => refused(&faults),
    }
}

fn check_places(file: &Path, datum: Option<Datum>) -> Result<ExitCode, Box<dyn Error>> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let file = File {
        name: &name,
        bytes: &bytes,
        datum,
        today: start::clock()().date(CHINA),
    };
    let read = places::check(&file, &regions::shipped()?);
    let mut out = io::stdout();
    for fault in &read.faults {
        writeln!(out, "{}", places::said(fault))?;
    }
    let what = format!(
        "{} places in {} rows, {}, {}, {}",
        read.entries.len(),
        read.rows,
        read.format,
        read.encoding,
        read.datum
    );
    if read.may() {
        return good(&what);
    }
    let stops = read.faults.iter().filter(|fault| fault.stops).count();
    writeln!(out, "read: {what}")?;
    writeln!(out, "refused: {stops} to correct")?;
    Ok(ExitCode::FAILURE)
}

fn good(what: &str) -> Result<ExitCode, Box<dyn Error>> {
    writeln!(io::stdout(), "good: {what}")?;
    Ok(ExitCode::SUCCESS)
}

fn refused<F: Display>(faults: &[F]) -> Result<ExitCode, Box<dyn Error>> {
    let mut out = io::stdout();
    for fault in faults {
        writeln!(out, "{fault}")?;
    }
    writeln!(out, "refused: {} to correct", faults.len())?;
    Ok(ExitCode::FAILURE)
}
