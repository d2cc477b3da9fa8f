//! `config.json`: what a deployment decides. Checked by hand, so that a mistake is named by field.

use crate::i18n::Lang;
pub use elderly::{Elderly, Origin};
pub use map::{Beneath, Boundaries, Tiles};
use read::{get, list, only, string};
use serde_json::{Map, Value};
use thiserror::Error;

mod elderly;
mod map;
mod read;

/// The file this module reads, as named to the person who has to mend it.
pub const FILE: &str = "config.json";
const VERSION: u64 = 1;

/// Long enough to gather papers and come back after a herding season's move; short enough that a
/// phone that changes hands does not tell an old story.
const KEEP_DAYS: i32 = 90;
/// Long enough to look something up in a paper, short enough that the next person in the hall
/// does not find the answers of the one before.
const IDLE_MINUTES: f64 = 3.0;

/// Whose device the app runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// A person's own phone or computer.
    Own,
    /// A shared screen in a hall: nothing is kept on it.
    Kiosk,
}

/// A telephone line people can turn to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hotline {
    /// The number as it is dialled.
    pub number: String,
    /// Its name is the message `hotline-<id>`.
    pub id: String,
    /// Only for someone in danger: not among the lines of the help panel.
    pub danger: bool,
}

/// How a service's data is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A back end that speaks contract v1.
    Contract,
    /// Files of this site.
    Files,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::Files => "files",
        }
    }
}

/// Where a service lives and how it is spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// How.
    pub kind: Kind,
    /// The base address of its API or of its files, below this site or an absolute address.
    pub base: String,
}

/// Everything a deployment decides.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Whose device this is.
    pub device: Device,
    /// The languages offered, in order.
    pub languages: Vec<Lang>,
    /// The self-check's back end, if the deployment has one.
    pub self_check: Option<Service>,
    /// The back end of marriage appointments, if the deployment has one.
    pub marriage: Option<Service>,
    /// The back end of one-door applications, if the deployment has one.
    pub aid: Option<Service>,
    /// Where service points for older people come from, if the deployment has them.
    pub elderly: Option<Service>,
    /// What else the deployment decides about them.
    pub places: Elderly,
    /// Whom to call, the most fitting first.
    pub hotlines: Vec<Hotline>,
    /// Days after the last answer until answers are deleted from a person's own device.
    pub keep_days: i32,
    /// Minutes without a touch until a shared screen asks whether anyone is there.
    pub idle_minutes: f64,
}

/// What is wrong with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The file is not there.
    Absent,
    /// The file is not JSON.
    NotJson,
    /// The field is required.
    Missing,
    /// The field has another type or an empty value.
    WrongType,
    /// The field has a value this app does not know.
    UnknownValue,
    /// The app does not know a field of this name.
    UnknownField,
}

impl Problem {
    /// The code used in the message id `problem-config-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::NotJson => "not-json",
            Self::Missing => "missing",
            Self::WrongType => "wrong-type",
            Self::UnknownValue => "unknown-value",
            Self::UnknownField => "unknown-field",
        }
    }
}

/// A mistake in the file, with the field it is in (`hotlines[1].number`; a line for broken JSON).
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{FILE}: {field}: {}", problem.code())]
pub struct ConfigError {
    /// Where.
    pub field: String,
    /// What.
    pub problem: Problem,
}

type Checked<T> = Result<T, ConfigError>;

fn wrong<T>(field: impl Into<String>, problem: Problem) -> Checked<T> {
    Err(ConfigError {
        field: field.into(),
        problem,
    })
}

impl ConfigError {
    /// The file could not be fetched.
    pub fn absent() -> Self {
        Self {
            field: FILE.into(),
            problem: Problem::Absent,
        }
    }
}

impl Config {
    /// Reads and checks the whole file.
    pub fn parse(text: &str) -> Checked<Self> {
        let root = match serde_json::from_str(text) {
            Ok(Value::Object(root)) => root,
            Ok(_) => return wrong(FILE, Problem::WrongType),
            Err(e) => return wrong(format!("{}:{}", e.line(), e.column()), Problem::NotJson),
        };
        only(
            &root,
            "",
            &[
                "configVersion",
                "device",
                "languages",
                "services",
                "elderly",
                "hotlines",
                "keepDays",
                "idleMinutes",
            ],
        )?;
        match get(&root, "", "configVersion")?.as_u64() {
            Some(VERSION) => {}
            Some(_) => return wrong("configVersion", Problem::UnknownValue),
            None => return wrong("configVersion", Problem::WrongType),
        }
        // One mistake is named at a time, in the order of the file.
        let (device, languages) = (device(&root)?, languages(&root)?);
        let services = services(&root)?;
        Ok(Self {
            device,
            languages,
            self_check: service(services, "selfCheck", &[Kind::Contract, Kind::Files])?,
            // Files cannot keep a place for anybody, nor take an application.
            marriage: service(services, "marriage", &[Kind::Contract])?,
            aid: service(services, "aid", &[Kind::Contract])?,
            elderly: service(services, "elderly", &[Kind::Contract, Kind::Files])?,
            places: elderly::read(&root)?,
            hotlines: hotlines(&root)?,
            keep_days: keep_days(&root)?,
            idle_minutes: idle_minutes(&root)?,
        })
    }

    /// The line with this id, if the deployment has it.
    pub fn hotline(&self, id: &str) -> Option<&Hotline> {
        self.hotlines.iter().find(|line| line.id == id)
    }
}

/// A day at least, ten years at most.
fn keep_days(root: &Map<String, Value>) -> Checked<i32> {
    let Some(days) = root.get("keepDays") else {
        return Ok(KEEP_DAYS);
    };
    match days.as_i64().map(i32::try_from) {
        Some(Ok(days)) if (1..=3650).contains(&days) => Ok(days),
        Some(_) => wrong("keepDays", Problem::UnknownValue),
        None => wrong("keepDays", Problem::WrongType),
    }
}

/// More than nothing, an hour at most.
fn idle_minutes(root: &Map<String, Value>) -> Checked<f64> {
    let Some(minutes) = root.get("idleMinutes") else {
        return Ok(IDLE_MINUTES);
    };
    match minutes.as_f64() {
        Some(minutes) if minutes > 0.0 && minutes <= 60.0 => Ok(minutes),
        Some(_) => wrong("idleMinutes", Problem::UnknownValue),
        None => wrong("idleMinutes", Problem::WrongType),
    }
}

fn device(root: &Map<String, Value>) -> Checked<Device> {
    match string(root, "", "device")? {
        "own" => Ok(Device::Own),
        "kiosk" => Ok(Device::Kiosk),
        _ => wrong("device", Problem::UnknownValue),
    }
}

fn languages(root: &Map<String, Value>) -> Checked<Vec<Lang>> {
    let mut found = Vec::new();
    for (index, tag) in list(root, "languages")?.iter().enumerate() {
        let field = format!("languages[{index}]");
        let Some(tag) = tag.as_str() else {
            return wrong(field, Problem::WrongType);
        };
        match Lang::from_tag(tag) {
            Some(lang) if !found.contains(&lang) => found.push(lang),
            _ => return wrong(field, Problem::UnknownValue),
        }
    }
    Ok(found)
}

fn services(root: &Map<String, Value>) -> Checked<&Map<String, Value>> {
    let Value::Object(services) = get(root, "", "services")? else {
        return wrong("services", Problem::WrongType);
    };
    only(
        services,
        "services.",
        &["selfCheck", "marriage", "aid", "elderly"],
    )?;
    Ok(services)
}

/// A service, if the deployment has it; `kinds` are the ways in which it can be spoken to.
fn service(services: &Map<String, Value>, name: &str, kinds: &[Kind]) -> Checked<Option<Service>> {
    let service = match services.get(name) {
        None => return Ok(None),
        Some(Value::Object(service)) => service,
        Some(_) => return wrong(format!("services.{name}"), Problem::WrongType),
    };
    let path = format!("services.{name}.");
    only(service, &path, &["kind", "base"])?;
    let word = string(service, &path, "kind")?;
    let Some(kind) = kinds.iter().find(|kind| kind.as_str() == word) else {
        return wrong(format!("{path}kind"), Problem::UnknownValue);
    };
    let base = string(service, &path, "base")?;
    let is_address = base.starts_with("https://") || base.starts_with('/');
    if !is_address || base.starts_with("//") || base.ends_with('/') {
        return wrong(format!("{path}base"), Problem::UnknownValue);
    }
    Ok(Some(Service {
        kind: *kind,
        base: base.into(),
    }))
}

fn hotlines(root: &Map<String, Value>) -> Checked<Vec<Hotline>> {
    let lines = list(root, "hotlines")?.iter().enumerate();
    lines
        .map(|(index, line)| {
            let path = format!("hotlines[{index}].");
            let Value::Object(line) = line else {
                return wrong(format!("hotlines[{index}]"), Problem::WrongType);
            };
            only(line, &path, &["number", "id", "danger"])?;
            let number = string(line, &path, "number")?;
            if !number
                .chars()
                .all(|c| c.is_ascii_digit() || c == '-' || c == '+')
            {
                return wrong(format!("{path}number"), Problem::UnknownValue);
            }
            let id = string(line, &path, "id")?;
            if !id.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
                return wrong(format!("{path}id"), Problem::UnknownValue);
            }
            let danger = match line.get("danger") {
                None => false,
                Some(Value::Bool(danger)) => *danger,
                Some(_) => return wrong(format!("{path}danger"), Problem::WrongType),
            };
            Ok(Hotline {
                number: number.into(),
                id: id.into(),
                danger,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
