//! `assess FILE.json [--on DATE] [--rates FILE] [--pack DIR]`: the assessment
//! of a household, as JSON on standard output. `docs/household.schema.json`
//! describes the file. Without `--rates` no rate is known, and the result says so.

use std::{fs, io::Write, path::PathBuf, process::ExitCode};

use egude_domain::Date;
use egude_rules::{Pack, Rates, assess, author, facts};

/// A household or a rates file is a few kilobytes; a larger one is a mistake.
const FILE_MAX: u64 = 4_000_000;

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(text) => match writeln!(std::io::stdout(), "{text}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Vec<String>) -> Result<String, String> {
    let (mut file, mut on, mut rates, mut folder) =
        (None, None, Rates::default(), default_folder());
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let mut value = |name: &str| args.next().ok_or(format!("{name} needs a value"));
        match arg.as_str() {
            "--on" => {
                let text = value("--on")?;
                let day: Date = text
                    .parse()
                    .map_err(|_| format!("--on: `{text}` is no day; write YYYY-MM-DD"))?;
                on = Some(day);
            }
            "--rates" => {
                let path = value("--rates")?;
                rates = serde_json::from_str(&read(&path)?)
                    .map_err(|e| format!("{path}: not a rates file: {e}"))?;
            }
            "--pack" => folder = value("--pack")?.into(),
            _ if arg.starts_with("--") => return Err(format!("{arg} is not known; {USAGE}")),
            _ => file = Some(arg),
        }
    }
    let file = file.ok_or(USAGE)?;
    let on = on.unwrap_or_else(today);
    let pack = compile(&folder)?;
    let household = facts::household(&pack, &read(&file)?).map_err(|e| format!("{file}: {e}"))?;
    let assessment = assess(&pack, &rates, &household, on);
    serde_json::to_string_pretty(&assessment).map_err(|e| e.to_string())
}

/// The rules are those of Asia/Shanghai, which is UTC+8 all year.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line is where the clock comes in"
)]
fn today() -> Date {
    jiff::tz::Offset::constant(8)
        .to_datetime(jiff::Timestamp::now())
        .date()
}

const USAGE: &str = "usage: assess FILE.json [--on DATE] [--rates FILE] [--pack DIR]";

fn default_folder() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/packs").into()
}

fn compile(folder: &std::path::Path) -> Result<Pack, String> {
    let files = author::read_folder(folder).map_err(|fault| fault.to_string())?;
    author::compile(&files).map_err(|faults| {
        faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    })
}

fn read(path: &str) -> Result<String, String> {
    let size = fs::metadata(path)
        .map_err(|e| format!("{path}: {e}"))?
        .len();
    if size > FILE_MAX {
        return Err(format!("{path}: {size} bytes; at most {FILE_MAX} are read"));
    }
    fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))
}
