//! Reads an offices file and collects everything that is wrong with it at once,
//! so that a clerk corrects it in one go.

use std::{collections::BTreeMap, fmt};

use egude_contract::v1::{OFFICES_VERSION, Office, OfficeKind};
use egude_domain::{RegionCode, TimeOfDay};
use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
    parse,
};
use serde_json::Value as Json;

use crate::World;

/// One thing that is wrong in an offices file: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeFault {
    /// A JSON Pointer; empty for the whole file.
    pub at: String,
    /// What.
    pub wrong: RateWrong,
}

impl fmt::Display for OfficeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(f, "{at}: {}", self.wrong)
    }
}

const MUST: &[&str] = &[
    "id",
    "region",
    "kind",
    "name",
    "phones",
    "publisher",
    "source",
    "asOf",
];
const MAY: &[&str] = &["address", "hours", "sample"];
const KINDS: &str = "one of township-window, civil-affairs-bureau, rescue-station, \
    medical-insurance, education, housing, employment, disabled-federation";

/// The file's offices, or everything that is wrong with it.
pub fn check(bytes: &[u8], world: &World) -> Result<Vec<Office>, Vec<OfficeFault>> {
    let whole = |wrong| {
        let at = String::new();
        vec![OfficeFault { at, wrong }]
    };
    let json = parse(bytes).map_err(whole)?;
    let mut look = Look::default();
    let mut ids = BTreeMap::new();
    if let Some(file) = look.object("", &json, &["officesVersion", "items"], &[]) {
        let version = file.members.get("officesVersion");
        match version.map(Json::as_u64) {
            None => {}
            Some(Some(version)) if version == u64::from(OFFICES_VERSION) => {}
            Some(Some(other)) => look.wrong("/officesVersion", RateWrong::Version(other)),
            Some(None) => look.expected("/officesVersion", "the number 1"),
        }
        for (at, entry) in look.list(&file, "items") {
            if let Some(entry) = look.object(at, entry, MUST, MAY) {
                office(&mut look, &entry, world);
                once(&mut look, &entry, &mut ids);
            }
        }
    }
    if !look.faults.is_empty() {
        let faults = look.faults.into_iter();
        return Err(faults
            .map(|(at, wrong)| OfficeFault { at, wrong })
            .collect());
    }
    // Every member was looked at, so this holds; if it does not, say what the reader says.
    serde_json::from_value(json["items"].clone())
        .map_err(|error| whole(RateWrong::Expected(format!("of another form ({error})"))))
}

fn office(look: &mut Look, entry: &Object<'_>, world: &World) {
    let is_word = |id: &str| {
        id.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if look.text(entry, "id").is_some_and(|id| !is_word(id)) {
        let what = "a word of small letters, digits and hyphens, such as xilinhot-civil-affairs";
        look.expected(entry.place("id"), what);
    }
    region(look, entry, world);
    if let Some(kind) = look.text(entry, "kind") {
        let kind = serde_json::from_value::<OfficeKind>(kind.into());
        if !kind.is_ok_and(|kind| kind != OfficeKind::Unrecognised) {
            look.expected(entry.place("kind"), KINDS);
        }
    }
    for name in ["name", "address"] {
        let value = entry.members.get(name);
        let text = value.and_then(|value| look.object(entry.place(name), value, &["zh"], &["mn"]));
        if let Some(text) = text {
            look.text(&text, "zh");
            look.text(&text, "mn");
        }
    }
    let phones = look.list(entry, "phones");
    if phones.is_empty()
        && !entry.members.contains_key("address")
        && entry.members.get("phones").is_some_and(Json::is_array)
    {
        let what = "at least one number, or the office must have an address";
        look.expected(entry.place("phones"), what);
    }
    for (at, phone) in phones {
        if look.text_of(&at, phone).is_some_and(|text| !is_phone(text)) {
            look.expected(at, "a number as it is dialled, such as \"12345\"");
        }
    }
    hours(look, entry);
    look.source(entry);
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let allowed = |b: u8| b.is_ascii_digit() || matches!(b, b' ' | b'-' | b'+');
    (3..=20).contains(&digits) && text.bytes().all(allowed)
}

fn region(look: &mut Look, entry: &Object<'_>, world: &World) {
    let Some(value) = entry.members.get("region") else {
        return;
    };
    let code = value.as_str().and_then(|text| text.parse().ok());
    match code {
        None => look.wrong(entry.place("region"), RateWrong::RegionForm),
        Some(code) if !world.has(&code) => {
            let wrong = RateWrong::RegionUnknown(RegionCode::to_string(&code));
            look.wrong(entry.place("region"), wrong);
        }
        Some(_) => {}
    }
}

/// No office is open twice at one time.
fn hours(look: &mut Look, entry: &Object<'_>) {
    let mut open: Vec<(u64, TimeOfDay, TimeOfDay)> = Vec::new();
    for (at, hours) in look.list(entry, "hours") {
        let Some(hours) = look.object(at, hours, &["days", "from", "to"], &[]) else {
            continue;
        };
        let (from, to) = (time(look, &hours, "from"), time(look, &hours, "to"));
        let days = days(look, &hours);
        let (Some(from), Some(to)) = (from, to) else {
            continue;
        };
        if to <= from {
            look.expected(hours.place("to"), "later than `from`");
            continue;
        }
        let again = |day: &u64| {
            open.iter()
                .any(|(d, f, t)| d == day && from < *t && *f < to)
        };
        if days.iter().any(again) {
            look.expected(
                hours.at,
                "at times at which no other entry of the hours is open",
            );
        }
        open.extend(days.into_iter().map(|day| (day, from, to)));
    }
}

fn days(look: &mut Look, hours: &Object<'_>) -> Vec<u64> {
    let mut days = Vec::new();
    let entries = look.list(hours, "days");
    if entries.is_empty() && hours.members.get("days").is_some_and(Json::is_array) {
        look.expected(
            hours.place("days"),
            "at least one day, 1 for Monday to 7 for Sunday",
        );
    }
    for (at, day) in entries {
        match day.as_u64() {
            Some(day @ 1..=7) if !days.contains(&day) => days.push(day),
            Some(1..=7) => look.expected(at, "there once"),
            _ => look.expected(at, "a day from 1 for Monday to 7 for Sunday"),
        }
    }
    days
}

fn time(look: &mut Look, hours: &Object<'_>, name: &str) -> Option<TimeOfDay> {
    let text = look.text(hours, name)?;
    let time = text.parse().ok();
    if time.is_none() {
        look.expected(hours.place(name), "a time such as \"08:30\"");
    }
    time
}

fn once(look: &mut Look, entry: &Object<'_>, ids: &mut BTreeMap<String, String>) {
    let Some(id) = entry.members.get("id").and_then(Json::as_str) else {
        return;
    };
    match ids.get(id) {
        Some(first) => {
            let what = format!("an id of its own; {first} has the same");
            look.expected(entry.place("id"), &what);
        }
        None => drop(ids.insert(id.to_owned(), entry.at.clone())),
    }
}
