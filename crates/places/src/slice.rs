//! Writing what residents read of a banner: timetables and sources shared, Chinese signs with
//! their readings, a digest over the content.

mod readings;

use crate::{Bounds, PLACES_VERSION, Place, Slice, Source, Timetable};
use egude_domain::{Moment, RegionCode};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt::Write;

/// The slice of a banner. The same entries in any order give the same slice, and the same digest
/// whenever they are written.
pub fn write(
    region: &RegionCode,
    as_of: Moment,
    entries: &[(Place, Option<Timetable>, Source)],
) -> Slice {
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by(|a, b| a.0.id.cmp(&b.0.id));
    let (mut sources, mut timetables) = (Shared::new(), Shared::new());
    let mut items = Vec::with_capacity(sorted.len());
    for (place, timetable, source) in &sorted {
        let mut place = place.clone();
        place.hours = timetable.as_ref().and_then(|one| timetables.put(one));
        place.source = sources.put(source).unwrap_or(u16::MAX);
        items.push(place);
    }
    let mut slice = Slice {
        places_version: PLACES_VERSION,
        region: region.clone(),
        digest: String::new(),
        as_of,
        sources: sources.all,
        timetables: timetables.all,
        readings: readings::of(&items),
        items,
    };
    slice.digest = digest(&slice);
    slice
}

/// The box that positions of places and of stops span; absent if there are none.
pub fn bounds<'a>(places: impl IntoIterator<Item = &'a Place>) -> Option<Bounds> {
    let points = places.into_iter().flat_map(|place| {
        let stops = place.stops.iter().filter_map(|stop| stop.at.as_ref());
        place.at.iter().chain(stops)
    });
    points.fold(None, |bounds: Option<Bounds>, at| {
        let so_far = bounds.unwrap_or(Bounds {
            south: at.lat,
            west: at.lon,
            north: at.lat,
            east: at.lon,
        });
        Some(Bounds {
            south: so_far.south.min(at.lat),
            west: so_far.west.min(at.lon),
            north: so_far.north.max(at.lat),
            east: so_far.east.max(at.lon),
        })
    })
}

/// SHA-256 in hexadecimal, of these bytes.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            // Writing into a text cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Lists of what many places share, each once.
struct Shared<T> {
    all: Vec<T>,
    at: HashMap<String, u16>,
}

impl<T: Clone + Serialize> Shared<T> {
    fn new() -> Self {
        Self {
            all: Vec::new(),
            at: HashMap::new(),
        }
    }

    /// Where it stands in the list, put there if it does not yet. None only with more than 65,536
    /// different ones, which the limit of rows keeps far away for one banner.
    fn put(&mut self, one: &T) -> Option<u16> {
        // Texts and numbers only: JSON can hold them, and names each apart.
        let key = serde_json::to_string(one).unwrap_or_default();
        if let Some(at) = self.at.get(&key) {
            return Some(*at);
        }
        let at = u16::try_from(self.all.len()).ok()?;
        self.all.push(one.clone());
        self.at.insert(key, at);
        Some(at)
    }
}

/// Over everything but the moment and the digest itself.
fn digest(slice: &Slice) -> String {
    let content = (
        slice.places_version,
        &slice.region,
        &slice.sources,
        &slice.timetables,
        &slice.readings,
        &slice.items,
    );
    // Texts, numbers and lists only: there is nothing that JSON cannot hold.
    sha256(&serde_json::to_vec(&content).unwrap_or_default())
}

#[cfg(test)]
mod tests;
