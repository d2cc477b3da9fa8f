//! Service points for older people: the directory as far as it is on this device, what is looked
//! for, and from where.
//!
//! Everything is searched on the device. The back end learns which banners' lists are fetched, never
//! what is looked for nor where anybody is.

mod asked;
mod back_end;
mod material;
mod order;
mod standing;
mod whence;

pub use asked::{Asked, Look};
pub use material::Coverage;
pub use standing::Standing;
pub use whence::{Located, Start, Whence};

use crate::config;
use crate::platform::clock;
use crate::state::{Deployment, Load, Visit};
use egude_client::Region;
use egude_domain::{Moment, RegionCode};
use egude_places::{Index, Slice};
use leptos::prelude::*;
use std::sync::Arc;

/// Service points, as a context.
#[derive(Clone, Copy)]
pub struct Places {
    /// What is looked for, as the address says it.
    pub asked: RwSignal<Asked>,
    /// Where distances are counted from.
    pub whence: Whence,
    /// The instant that opening hours are told for; turns with every minute while a page shows it.
    pub now: RwSignal<Moment>,
    index: RwSignal<Load<Arc<Index>>>,
    slices: RwSignal<Vec<Arc<Slice>>>,
    missing: RwSignal<Vec<RegionCode>>,
    fetching: RwSignal<bool>,
    regions: RwSignal<Arc<Vec<Region>>>,
    asked_at: StoredValue<Option<Moment>>,
}

impl Places {
    /// Nothing fetched, nothing looked for.
    fn new() -> Self {
        Self {
            asked: RwSignal::default(),
            whence: Whence::new(),
            now: RwSignal::new(clock::now()),
            index: RwSignal::default(),
            slices: RwSignal::default(),
            missing: RwSignal::default(),
            fetching: RwSignal::default(),
            regions: RwSignal::default(),
            asked_at: StoredValue::new(None),
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

    /// Forgets what was looked for and from where. The directory is public and stays.
    pub fn erase(self) {
        self.asked.set(Asked::default());
        self.whence.erase();
    }
}
