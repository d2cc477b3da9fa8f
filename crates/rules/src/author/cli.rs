//! The command line of `assess`, without the command line: words in, text out.

use std::{fs, path::Path};

use egude_domain::{Answer, Date, Household, Value};

use super::{compile, read_folder};
use crate::{Pack, Rates, assess as assessed, facts};

/// How to call it.
pub const USAGE: &str = "usage: assess FILE.json [--on DATE] [--rates FILE] [--pack DIR]";

/// A household or a rates file is a few kilobytes; a larger one is a mistake.
const FILE_MAX: u64 = 4_000_000;
/// Nobody is older.
const AGE_MAX: i64 = 130;

/// The assessment of a household file as JSON, or why there is none. `folder`
/// is the pack unless `--pack` names another; `today` holds unless `--on` does.
/// Without `--rates` no rate is known, and the result says so.
pub fn assess(
    words: impl IntoIterator<Item = String>,
    folder: &Path,
    today: Date,
) -> Result<String, String> {
    let (mut file, mut on, mut rates, mut folder) = (None, today, None, folder.to_owned());
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value; {USAGE}"));
        match word.as_str() {
            "--on" => on = day(&value()?)?,
            "--rates" => rates = Some(value()?),
            "--pack" => folder = value()?.into(),
            "-h" | "--help" => return Ok(USAGE.to_owned()),
            _ if word.starts_with('-') => return Err(format!("{word} is not known; {USAGE}")),
            _ if file.is_some() => return Err(format!("one file at a time; {USAGE}")),
            _ => file = Some(word),
        }
    }
    let file = file.ok_or(USAGE)?;
    let faults = |faults: &[String]| faults.join("\n");
    let pack = read_folder(&folder)
        .map_err(|fault| vec![fault])
        .and_then(|files| compile(&files))
        .map_err(|found| faults(&found.iter().map(ToString::to_string).collect::<Vec<_>>()))?;
    let rates = rates.map_or_else(|| Ok(Rates::default()), |path| read_rates(&pack, &path))?;
    let household = facts::household(&pack, &read(&file)?).map_err(|e| format!("{file}: {e}"))?;
    born_by(&household, on).map_err(|cause| format!("{file}: {cause}"))?;
    let assessment = assessed(&pack, &rates, &household, on);
    serde_json::to_string_pretty(&assessment).map_err(|e| e.to_string())
}

fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| format!("--on: `{text}` is no day; write YYYY-MM-DD"))
}

/// What stops a rates file stops the command; what does no harm passes. There
/// is no table of regions here, so any code is taken.
fn read_rates(pack: &Pack, path: &str) -> Result<Rates, String> {
    let checked = Rates::read(&bytes(path)?, pack, |_| true);
    checked.map(|checked| checked.rates).map_err(|faults| {
        let lines = faults.iter().map(|fault| format!("{path}: {fault}"));
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// Births after the day of assessment, or longer ago than anyone lives, are typing mistakes.
fn born_by(household: &Household, on: Date) -> Result<(), String> {
    for (member, facts) in household.members.iter().enumerate() {
        let Answer::Known(Value::Month(month)) = facts.get("birth-month") else {
            continue;
        };
        let (youngest, oldest) = month.age_on(on);
        if oldest < 0 || youngest > AGE_MAX {
            return Err(format!(
                "/members/{member}/birth-month: nobody alive on {on} was born in {month}"
            ));
        }
    }
    Ok(())
}

fn bytes(path: &str) -> Result<Vec<u8>, String> {
    let size = fs::metadata(path)
        .map_err(|e| format!("{path}: {e}"))?
        .len();
    if size > FILE_MAX {
        return Err(format!("{path}: {size} bytes; at most {FILE_MAX} are read"));
    }
    fs::read(path).map_err(|e| format!("{path}: {e}"))
}

fn read(path: &str) -> Result<String, String> {
    String::from_utf8(bytes(path)?).map_err(|_| format!("{path}: not UTF-8 text; save it as UTF-8"))
}
