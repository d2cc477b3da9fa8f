//! One place, with what its slice says of it.

use super::Places;
use egude_places::{Place, Slice, Source, Timetable};
use leptos::prelude::*;
use std::sync::Arc;

/// A place where it stands in its slice.
#[derive(Debug, Clone)]
pub struct Standing {
    /// All places of its banner.
    pub slice: Arc<Slice>,
    at: usize,
}

impl Standing {
    /// The place.
    pub fn place(&self) -> &Place {
        &self.slice.items[self.at]
    }

    /// Its hours, if somebody put them in.
    pub fn timetable(&self) -> Option<&Timetable> {
        self.slice.timetables.get(usize::from(self.place().hours?))
    }

    /// Where it comes from.
    pub fn source(&self) -> Option<&Source> {
        self.slice.sources.get(usize::from(self.place().source))
    }
}

impl Places {
    /// The place with this id, if its slice is here.
    pub fn standing(self, id: &str) -> Option<Standing> {
        self.slices.with(|slices| {
            slices.iter().find_map(|slice| {
                // By id, as the contract promises; who does not keep the promise is searched through.
                let at = slice
                    .items
                    .binary_search_by(|place| place.id.as_str().cmp(id))
                    .ok()
                    .or_else(|| slice.items.iter().position(|place| place.id == id))?;
                let slice = slice.clone();
                Some(Standing { slice, at })
            })
        })
    }
}
