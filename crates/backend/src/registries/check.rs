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

use std::collections::BTreeMap;

use egude_contract::v1::booking::{REGISTRIES_VERSION, Registry};
use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
    parse,
};
use serde_json::Value as Json;

use self::days::Days;
use super::{Listed, convert};
use crate::{
    World,
    file::{self, Fault},
};

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
    let json = parse(bytes).map_err(Fault::whole)?;
    let mut look = Look::default();
    let mut ids = BTreeMap::new();
    if let Some(all) = look.object("", &json, &["registriesVersion", "items"], &[]) {
        let ours = u64::from(REGISTRIES_VERSION);
        file::version(&mut look, &all, "registriesVersion", ours);
        for (at, entry) in look.list(&all, "items") {
            if let Some(entry) = look.object(at, entry, MUST, MAY) {
                registry(&mut look, &entry, world);
                once(&mut look, &entry, &mut ids);
            }
        }
    }
    if !look.faults.is_empty() {
        return Err(Fault::all(look));
    }
    // Every member was looked at, so both hold; if not, say what the reader says.
    let other_form =
        |detail: &str| Fault::whole(RateWrong::Expected(format!("of another form ({detail})")));
    let items: Vec<Registry> = serde_json::from_value(json["items"].clone())
        .map_err(|error| other_form(&error.to_string()))?;
    let listed = |published: Registry| {
        let office = convert::office(&published)?;
        Some(Listed { published, office })
    };
    let listed: Option<_> = items.into_iter().map(listed).collect();
    listed.ok_or_else(|| other_form("a day, a time or a code"))
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
