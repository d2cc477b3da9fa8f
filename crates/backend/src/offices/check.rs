//! Reads an offices file and collects everything that is wrong with it at once,
//! so that a clerk corrects it in one go.

use std::collections::BTreeMap;

use egude_contract::v1::{OFFICES_VERSION, Office, OfficeKind};
use egude_domain::TimeOfDay;
use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
    parse,
};
use serde_json::Value as Json;

use crate::{
    World,
    file::{self, Fault},
};

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
pub fn check(bytes: &[u8], world: &World) -> Result<Vec<Office>, Vec<Fault>> {
    let json = parse(bytes).map_err(Fault::whole)?;
    let mut look = Look::default();
    let mut ids = BTreeMap::new();
    if let Some(all) = look.object("", &json, &["officesVersion", "items"], &[]) {
        let ours = u64::from(OFFICES_VERSION);
        file::version(&mut look, &all, "officesVersion", ours);
        for (at, entry) in look.list(&all, "items") {
            if let Some(entry) = look.object(at, entry, MUST, MAY) {
                office(&mut look, &entry, world);
                once(&mut look, &entry, &mut ids);
            }
        }
    }
    if !look.faults.is_empty() {
        return Err(Fault::all(look));
    }
    // Every member was looked at, so this holds; if it does not, say what the reader says.
    serde_json::from_value(json["items"].clone())
        .map_err(|error| Fault::whole(RateWrong::Expected(format!("of another form ({error})"))))
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
    file::region(look, entry, world);
    if let Some(kind) = look.text(entry, "kind") {
        let kind = serde_json::from_value::<OfficeKind>(kind.into());
        if !kind.is_ok_and(|kind| kind != OfficeKind::Unrecognised) {
            look.expected(entry.place("kind"), KINDS);
        }
    }
    file::local(look, entry, "name");
    file::local(look, entry, "address");
    let none = "at least one number, or the office must have an address";
    let needed = !entry.members.contains_key("address");
    file::phones(look, entry, needed.then_some(none));
    hours(look, entry);
    look.source(entry);
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
