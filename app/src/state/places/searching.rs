//! What fits, found anew whenever anything it hangs on changes.

use super::asked::Asked;
use super::for_you::ForYou;
use super::whence::{Start, Whence};
use super::{Places, material};
use crate::platform::timing;
use crate::state::Load;
use egude_domain::{Calendar, Moment};
use egude_places::find::{Around, Directory, Entry, Found, Origin, Query};
use egude_places::open::Opening;
use egude_places::{Index, Point};
use leptos::prelude::*;
use std::sync::Arc;

/// The search, done when somebody looks at its result.
pub(super) fn found(
    asked: RwSignal<Asked>,
    whence: Whence,
    now: RwSignal<Moment>,
    index: RwSignal<Load<Arc<Index>>>,
    directory: RwSignal<Directory>,
    for_you: ForYou,
) -> Memo<Arc<Found>> {
    // List or map are no other places.
    let asked = Memo::new(move |_| {
        let mut asked = asked.get();
        asked.look = super::Look::default();
        asked
    });
    // Comparing thousands of hits would cost more than drawing twenty again.
    Memo::new_with_compare(
        move |_| {
            let (index, groups) = (material::known(index), for_you.groups());
            let query = query_of(&asked.get(), whence.start().as_ref());
            let around = Around {
                now: now.get(),
                calendar: calendar_of(index.as_deref()),
                for_you: &groups,
            };
            directory.with(|directory| {
                timing::timed("egude-search", || {
                    Arc::new(directory.search(&query, &around))
                })
            })
        },
        |_, _| true,
    )
}

fn query_of(asked: &Asked, start: Option<&Start>) -> Query {
    Query {
        text: asked.text.clone(),
        region: asked.region.clone(),
        classes: asked.classes.clone(),
        kinds: asked.kinds.clone(),
        filters: asked.filters.clone(),
        origin: start.map(|start| Origin {
            at: point_of(start),
            within_m: start.within_m(),
        }),
        order: asked.order,
    }
}

fn point_of(start: &Start) -> Point {
    let at = start.at();
    Point {
        lat: at.lat,
        lon: at.lon,
        within: None,
    }
}

fn calendar_of(index: Option<&Index>) -> Option<&Calendar> {
    index.and_then(|index| index.calendar.as_ref())
}

impl Places {
    /// What fits.
    pub fn found(self) -> Arc<Found> {
        self.found.get()
    }

    /// One place of what was found, by its number.
    pub fn entry(self, number: usize) -> Option<Entry> {
        self.directory
            .with_untracked(|directory| directory.places().get(number).cloned())
    }

    /// The place with this id, if its banner's list is here.
    pub fn standing(self, id: &str) -> Option<Entry> {
        self.directory.with(|directory| {
            let number = directory.by_id(id)?;
            directory.places().get(number).cloned()
        })
    }

    /// How it is with a place now, and when that changes next.
    pub fn opening(self, entry: &Entry) -> Opening {
        let index = material::known(self.index);
        let calendar = calendar_of(index.as_deref());
        egude_places::open::of_place(entry, entry.timetable(), self.now.get(), calendar)
    }

    /// Which days are holidays, if somebody put it in.
    pub fn calendar(self) -> Option<Calendar> {
        calendar_of(material::known(self.index).as_deref()).cloned()
    }

    /// Where distances are counted from, as a point.
    pub fn origin(self) -> Option<Point> {
        self.whence.start().as_ref().map(point_of)
    }
}
