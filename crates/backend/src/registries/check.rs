//! Reads a registries file and collects everything that is wrong with it at once,
//! so that a clerk corrects it in one go.

mod days;
mod figures;
mod hours;
mod ledger;
mod part;
mod peak;
mod place;
mod services;

use std::{collections::BTreeMap, fmt};

use egude_contract::v1::booking::{REGISTRIES_VERSION, Registry};
use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
    parse,
};
use serde_json::Value as Json;

use self::days::Days;
use super::{Listed, convert};
use crate::World;

/// One thing that is wrong in a registries file: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON Pointer; empty for the whole file.
    pub at: String,
    /// What.
    pub wrong: RateWrong,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(f, "{at}: {}", self.wrong)
    }
}

const MUST: &[&str] = &[
    "id",
    "region",
    "name",
    "phones",
    "zone",
    "services",
    "hours",
    "slotMinutes",
    "horizonDays",
    "opensAt",
    "cutOff",
    "cancelUntil",
    "holdMinutes",
    "coolingMinutes",
    "offerMinutes",
    "perPerson",
    "perPhone",
    "secondPhone",
    "remark",
    "keepDays",
    "publisher",
    "source",
    "asOf",
];
const MAY: &[&str] = &[
    "address",
    "position",
    "accepts",
    "openDays",
    "closedDays",
    "ledgerRules",
    "peakDays",
    "sample",
];

/// The file's registries, or everything that is wrong with it.
pub fn check(bytes: &[u8], world: &World) -> Result<Vec<Listed>, Vec<Fault>> {
    let whole = |wrong| {
        let at = String::new();
        vec![Fault { at, wrong }]
    };
    let json = parse(bytes).map_err(whole)?;
    let mut look = Look::default();
    let mut ids = BTreeMap::new();
    if let Some(file) = look.object("", &json, &["registriesVersion", "items"], &[]) {
        version(&mut look, &file);
        for (at, entry) in look.list(&file, "items") {
            if let Some(entry) = look.object(at, entry, MUST, MAY) {
                registry(&mut look, &entry, world);
                once(&mut look, &entry, &mut ids);
            }
        }
    }
    if !look.faults.is_empty() {
        let faults = look.faults.into_iter();
        return Err(faults.map(|(at, wrong)| Fault { at, wrong }).collect());
    }
    // Every member was looked at, so both hold; if not, say what the reader says.
    let other_form =
        |detail: &str| whole(RateWrong::Expected(format!("of another form ({detail})")));
    let items: Vec<Registry> = serde_json::from_value(json["items"].clone())
        .map_err(|error| other_form(&error.to_string()))?;
    let listed = |published: Registry| {
        let office = convert::office(&published)?;
        Some(Listed { published, office })
    };
    let listed: Option<_> = items.into_iter().map(listed).collect();
    listed.ok_or_else(|| other_form("a day, a time or a code"))
}

fn version(look: &mut Look, file: &Object<'_>) {
    match file.members.get("registriesVersion").map(Json::as_u64) {
        None => {}
        Some(Some(version)) if version == u64::from(REGISTRIES_VERSION) => {}
        Some(Some(other)) => look.wrong("/registriesVersion", RateWrong::Version(other)),
        Some(None) => look.expected("/registriesVersion", "the number 1"),
    }
}

fn registry(look: &mut Look, entry: &Object<'_>, world: &World) {
    place::check(look, entry, world);
    let offered = services::check(look, entry);
    let before = look.faults.len();
    let days = Days {
        weekly: hours::weekly(look, entry, &offered),
        opened: days::opened(look, entry, &offered),
        closed: days::closed(look, entry),
    };
    days::contradictions(look, &days);
    // Hours that are wrong themselves would only be told twice.
    if look.faults.len() == before {
        services::fit(look, entry, &offered, &days);
    }
    figures::check(look, entry);
    ledger::check(look, entry);
    peak::check(look, entry, &offered, &days);
    look.source(entry);
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
