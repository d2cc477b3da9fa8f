//! Our own document.

use super::{Entry, FaultCode, File, Format, Known, Read, fault::Faults};
use crate::{KindWords, Place, Source, Timetable};
use serde::{Deserialize, Serialize};

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

pub(super) fn read(text: &str, _file: &File, _known: &Known, read: &mut Read, faults: &mut Faults) {
    read.format = Format::Egude;
    let document: Document = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(_) => return faults.file(FaultCode::NotReadable, None, None),
    };
    read.words = document.words;
    read.rows = u32::try_from(document.items.len()).unwrap_or(u32::MAX);
    for (line, mut place) in (1..).zip(document.items) {
        let timetable = place.hours.map(usize::from);
        let timetable = timetable.and_then(|at| document.timetables.get(at).cloned());
        let Some(source) = document.sources.get(usize::from(place.source)).cloned() else {
            continue;
        };
        place.hours = timetable.as_ref().map(|_| 0);
        place.source = 0;
        read.entries.push(Entry {
            line,
            place,
            timetable,
            source,
        });
    }
}
