//! Service points for older people: the directory as far as it is on this device, what is looked
//! for, and from where.
//!
//! Everything is searched on the device. The back end learns which banners' lists are fetched, never
//! what is looked for nor where anybody is.

mod asked;
mod back_end;
pub mod for_you;
mod material;
mod order;
pub mod report;
pub mod saved;
mod searching;
mod whence;

pub use asked::{Asked, LONGEST, Look};
pub use egude_places::find::Entry as Standing;
pub use for_you::{Agreed, ForYou, Whose};
pub use material::Coverage;
pub use saved::{MOST, Remembered, Saved};
pub use whence::{Located, Start, Whence};

use crate::config;
use crate::platform::clock;
use crate::state::{Deployment, Load, Visit};
use egude_client::Region;
use egude_domain::{Moment, RegionCode};
use egude_places::find::{Directory, Found};
use egude_places::{Index, Slice, SliceOf};
use leptos::prelude::*;
use std::sync::Arc;

/// How many places are shown at once, and how many more by each press.
pub const STEP: usize = 20;

/// Service points, as a context.
#[derive(Clone, Copy)]
pub struct Places {
    /// What is looked for, as the address says it.
    pub asked: RwSignal<Asked>,
    /// Where distances are counted from.
    pub whence: Whence,
    /// The instant that opening hours are told for; turns with every minute while a page shows it.
    pub now: RwSignal<Moment>,
    /// The place that is pointed at, in list and map alike, by its id.
    pub selected: RwSignal<Option<String>>,
    /// How many of those found are shown.
    pub shown: RwSignal<usize>,
    found: Memo<Arc<Found>>,
    index: RwSignal<Load<Arc<Index>>>,
    directory: RwSignal<Directory>,
    slices: RwSignal<Vec<Arc<Slice>>>,
    missing: RwSignal<Vec<RegionCode>>,
    fetching: RwSignal<bool>,
    regions: RwSignal<Arc<Vec<Region>>>,
    asked_at: StoredValue<Option<Moment>>,
    placed: StoredValue<bool>,
    quiet: StoredValue<bool>,
}

impl Places {
    /// Nothing fetched, nothing looked for.
    fn new() -> Self {
        let asked = RwSignal::new(Asked::default());
        let (now, whence) = (RwSignal::new(clock::now()), Whence::new());
        let (index, directory) = (RwSignal::default(), RwSignal::new(Directory::default()));
        let found = searching::found(asked, whence, now, index, directory, ForYou::get());
        Self {
            asked,
            whence,
            now,
            selected: RwSignal::default(),
            shown: RwSignal::new(STEP),
            found,
            index,
            directory,
            slices: RwSignal::default(),
            missing: RwSignal::default(),
            fetching: RwSignal::default(),
            regions: RwSignal::default(),
            asked_at: StoredValue::new(None),
            placed: StoredValue::new(false),
            quiet: StoredValue::new(false),
        }
    }

    /// The service points of this visit.
    pub fn get() -> Self {
        Visit::once(Self::new, Self::erase)
    }

    /// Where the directory of this deployment comes from, if it has one.
    pub fn service() -> Option<config::Service> {
        Deployment::get().read(|config| config.elderly.clone())
    }

    /// Changes what is looked for; nothing happens if it stays the same.
    pub fn ask(self, change: impl FnOnce(&mut Asked)) {
        let before = self.asked.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        if !after.finds_the_same(&before) {
            self.shown.set(STEP);
            self.selected.set(None);
        }
        self.asked.set(after);
    }

    /// The address of the finder with what is looked for now: the way back to the list.
    pub fn address(self) -> String {
        format!("/elderly{}", self.asked.with(Asked::query))
    }

    /// Takes the place of the self-check as the place to look in, once a visit, unless something is
    /// asked already.
    pub fn take_place(self) {
        let (Some(place), Load::Ready(index)) = (Visit::get().check_place(), self.index.get())
        else {
            return;
        };
        let banner = place.banner();
        let covered = |of: &SliceOf| Some(&of.region) == banner.as_ref();
        if self.placed.get_value() || !index.slices.iter().any(covered) {
            return;
        }
        self.placed.set_value(true);
        if self.asked.get_untracked() == Asked::default() {
            self.quiet.set_value(true);
            // The banner: the nearest meal may be one township further.
            self.ask(|asked| asked.region = banner);
        }
    }

    /// Whether what is asked last was nobody's step, so that Back has nothing to take back. Once.
    pub fn was_quiet(self) -> bool {
        self.quiet.get_value() && {
            self.quiet.set_value(false);
            true
        }
    }

    /// Forgets what was looked for and from where. The directory is public and stays.
    pub fn erase(self) {
        self.asked.set(Asked::default());
        self.selected.set(None);
        self.shown.set(STEP);
        self.placed.set_value(false);
        self.whence.erase();
    }
}
