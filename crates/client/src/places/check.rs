//! What an index or a slice must be before anybody is shown a place of it.

use std::collections::BTreeSet;

use egude_domain::RegionCode;
use egude_places::{Index, PLACES_VERSION, Place, Slice};

/// A JSON pointer to what is wrong with it.
pub(super) fn of_index(index: &Index) -> Option<String> {
    if index.places_version != PLACES_VERSION {
        return Some("/placesVersion".to_owned());
    }
    let mut seen = BTreeSet::new();
    let twice = |of: &egude_places::SliceOf| !seen.insert(of.region.clone());
    if let Some(at) = index.slices.iter().position(twice) {
        return Some(format!("/slices/{at}/region"));
    }
    let total: u64 = index.slices.iter().map(|of| u64::from(of.total)).sum();
    (total != u64::from(index.total)).then(|| "/total".to_owned())
}

/// A JSON pointer to what is wrong with it, as the slice of this region.
pub(super) fn of_slice(slice: &Slice, region: &RegionCode) -> Option<String> {
    if slice.places_version != PLACES_VERSION {
        return Some("/placesVersion".to_owned());
    }
    if slice.region != *region {
        return Some("/region".to_owned());
    }
    let mut seen = BTreeSet::new();
    slice.items.iter().enumerate().find_map(|(at, place)| {
        let member = if seen.insert(&place.id) {
            of_place(place, slice.timetables.len(), slice.sources.len())
                .or_else(|| (!is_within(&place.region, region)).then_some("region"))
        } else {
            Some("id")
        };
        member.map(|member| format!("/items/{at}/{member}"))
    })
}

/// The member of a place that is wrong where there are so many timetables and sources.
pub(super) fn of_place(place: &Place, timetables: usize, sources: usize) -> Option<&'static str> {
    let is_there = |index: u16, count: usize| usize::from(index) < count;
    if place.id.is_empty() {
        Some("id")
    } else if place
        .hours
        .is_some_and(|hours| !is_there(hours, timetables))
    {
        Some("hours")
    } else if !is_there(place.source, sources) {
        Some("source")
    } else {
        None
    }
}

/// Whether the one is the other or lies in it.
pub(super) fn is_within(one: &RegionCode, other: &RegionCode) -> bool {
    one.upwards().any(|above| above == *other)
}
