//! Our own document.

use super::fault::Faults;
use super::seen::Seen;
use super::{Entry, Fault, FaultCode, File, Format, Known, Limits, Read, Value60, member};
use crate::check;
use crate::{KindWords, PLACES_VERSION, Place, Source, Timetable};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A file of places with their hours and sources, each place naming its own by position from 0.
/// A published slice reads as one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// [`crate::PLACES_VERSION`].
    pub places_version: u32,
    /// Where places come from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Opening hours; many places share one.
    #[serde(default)]
    pub timetables: Vec<Timetable>,
    /// Other words that people use for a kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<KindWords>,
    /// The places.
    #[serde(default)]
    pub items: Vec<Place>,
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "as its neighbours are called"
)]
pub(super) fn read(value: Value, file: &File, known: &Known, read: &mut Read, faults: &mut Faults) {
    read.format = Format::Egude;
    let version = value.get("placesVersion").and_then(Value::as_u64);
    if version != Some(u64::from(PLACES_VERSION)) {
        let found = value.get("placesVersion").map(ToString::to_string);
        return faults.file(
            FaultCode::NotReadable,
            found.as_deref(),
            Some(PLACES_VERSION.to_string()),
        );
    }
    let before = faults.stops();
    let sources: Vec<Source> = list(&value, "sources", faults);
    let timetables: Vec<Timetable> = list(&value, "timetables", faults);
    read.words = list(&value, "words", faults);
    let Some(Value::Array(items)) = value.get("items") else {
        return faults.file(FaultCode::NotReadable, None, Some("items".to_owned()));
    };
    if items.len() > Limits::ROWS {
        let most = Limits::ROWS.to_string();
        return faults.file(
            FaultCode::TooLarge,
            Some(&items.len().to_string()),
            Some(most),
        );
    }
    read.rows = u32::try_from(items.len()).unwrap_or(u32::MAX);
    if faults.stops() > before {
        // Places name what cannot be read by position: nothing more can be said of them.
        return;
    }
    let mut seen = Seen::default();
    for (line, item) in (1..).zip(items) {
        let before = faults.stops();
        if let Some(id) = item.get("id").and_then(Value::as_str) {
            seen.id(line, id, "id", faults);
        }
        let Some(place) = member::part::<Place>(line, item, faults) else {
            continue;
        };
        let Some(entry) = entry(line, place, &sources, &timetables, faults) else {
            continue;
        };
        for fault in check::entry(&entry.place, entry.timetable.as_ref(), known, file.today) {
            faults.push(member::checked(line, fault));
        }
        seen.place(&entry, "name", faults);
        if faults.stops() == before {
            read.entries.push(entry);
        }
    }
}

/// A list of the document beside its places.
fn list<T: serde::de::DeserializeOwned>(value: &Value, name: &str, faults: &mut Faults) -> Vec<T> {
    let all = value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let mut found = Vec::new();
    for (at, one) in all.enumerate() {
        if let Ok(one) = T::deserialize(one) {
            found.push(one);
        } else {
            faults.push(fault(
                0,
                format!("{name}/{at}"),
                FaultCode::NotReadable,
                &one.to_string(),
            ));
        }
    }
    found
}

/// The place with what it names by position.
fn entry(
    line: u32,
    mut place: Place,
    sources: &[Source],
    timetables: &[Timetable],
    faults: &mut Faults,
) -> Option<Entry> {
    let source = sources.get(usize::from(place.source)).cloned();
    if source.is_none() {
        let value = place.source.to_string();
        faults.push(fault(line, "source".to_owned(), FaultCode::Missing, &value));
    }
    let timetable = place
        .hours
        .map(|at| (at, timetables.get(usize::from(at)).cloned()));
    if let Some((at, None)) = timetable {
        faults.push(fault(
            line,
            "hours".to_owned(),
            FaultCode::Missing,
            &at.to_string(),
        ));
        return None;
    }
    let timetable = timetable.and_then(|(_, table)| table);
    place.hours = timetable.as_ref().map(|_| 0);
    place.source = 0;
    Some(Entry {
        line,
        place,
        timetable,
        source: source?,
    })
}

fn fault(line: u32, column: String, code: FaultCode, value: &str) -> Fault {
    let value = Some(Value60::of(value));
    Fault {
        line,
        column: Some(column),
        code,
        value,
        hint: None,
        stops: true,
    }
}
