//! The directory comes slice by slice: the banner looked in first, the others quietly after it.

use super::Places;
use super::back_end::Client;
use super::order::{Toward, plan};
use crate::errors;
use crate::platform::{clock, spawn};
use crate::state::{Failure, Load};
use egude_client::{ClientError, Region};
use egude_domain::{Moment, RegionCode};
use egude_places::find::Directory;
use egude_places::{Index, Slice, SliceOf};
use leptos::prelude::*;
use std::sync::Arc;

/// After so many seconds it is asked whether the directory has changed: a hall's screen runs for
/// weeks.
const FRESH: i64 = 15 * 60;

/// How much of the directory is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Banners whose places are here.
    pub here: usize,
    /// Banners that are wanted.
    pub of: usize,
    /// Whether others are on their way.
    pub going: bool,
    /// Those that did not come.
    pub missing: Vec<RegionCode>,
}

impl Places {
    /// What there is, once it came.
    pub fn index(self) -> Load<Arc<Index>> {
        self.index.get()
    }

    /// Every place that has a name; none while the names are not here.
    pub fn regions(self) -> Arc<Vec<Region>> {
        self.regions.get()
    }

    /// How much of what is wanted is here.
    pub fn coverage(self) -> Option<Coverage> {
        let Load::Ready(index) = self.index.get() else {
            return None;
        };
        let toward = self.toward();
        let planned = plan(&index.slices, &toward);
        let here = self.slices.with(|slices| {
            let is_here = |region: &RegionCode| slices.iter().any(|slice| slice.region == *region);
            planned.iter().filter(|of| is_here(&of.region)).count()
        });
        Some(Coverage {
            here,
            of: planned.len(),
            going: self.fetching.get(),
            missing: self.missing.get(),
        })
    }

    /// Fetches what is not here yet, and once in a while asks whether anything changed. To be called
    /// whenever somebody looks, and again after a failure.
    pub fn open(self) {
        self.now.set(clock::now());
        if self.fetching.get_untracked() {
            return;
        }
        let Some(client) = Client::of_deployment() else {
            return;
        };
        self.fetching.set(true);
        if !matches!(self.index.get_untracked(), Load::Ready(_)) {
            self.index.set(Load::Loading);
        }
        spawn(async move {
            self.fetch_names(&client).await;
            self.fetch(&client).await;
            self.fetching.set(false);
        });
    }

    async fn fetch_names(self, client: &Client) {
        if self.regions.with_untracked(|regions| regions.is_empty()) {
            // Without names there are still the places.
            if let Ok(regions) = client.regions().await {
                self.regions.set(Arc::new(regions));
            }
        }
    }

    async fn fetch(self, client: &Client) {
        let fresh = |at: Moment| clock::now().since(at) < FRESH;
        let asked = self.asked_at.get_value().is_some_and(fresh);
        let index = match self.index.get_untracked() {
            Load::Ready(index) if asked => index,
            known => match (client.index().await, known) {
                (Ok(index), _) => {
                    let index = Arc::new(index);
                    self.asked_at.set_value(Some(clock::now()));
                    self.index.set(Load::Ready(index.clone()));
                    self.take_words(&index);
                    index
                }
                // What was known an hour ago is better than nothing; it says as of when.
                (Err(_), Load::Ready(index)) => index,
                (Err(error), _) => return self.index.set(Load::Failed(failure(&error))),
            },
        };
        self.fetch_slices(client, &index).await;
    }

    /// One after the other, asking anew after each which is wanted most: people choose meanwhile.
    async fn fetch_slices(self, client: &Client, index: &Index) {
        self.missing.set(Vec::new());
        let mut tried: Vec<RegionCode> = Vec::new();
        loop {
            let toward = untrack(|| self.toward());
            let planned = plan(&index.slices, &toward);
            let wanted = planned
                .into_iter()
                .find(|of| !tried.contains(&of.region) && !self.has(of, index.as_of));
            let Some(wanted) = wanted else { return };
            tried.push(wanted.region.clone());
            match client.slice(&wanted.region).await {
                Ok(slice) => self.take(slice),
                Err(_) => self.missing.update(|all| all.push(wanted.region.clone())),
            }
        }
    }

    /// Whether this slice is here as the index names it, or newer.
    fn has(self, of: &SliceOf, as_of: Moment) -> bool {
        let current = |slice: &Arc<Slice>| {
            slice.region == of.region && (slice.digest == of.digest || slice.as_of > as_of)
        };
        self.slices
            .with_untracked(|slices| slices.iter().any(current))
    }

    fn take(self, slice: Slice) {
        let slice = Arc::new(slice);
        self.slices.update(|slices| {
            slices.retain(|old| old.region != slice.region);
            slices.push(slice.clone());
        });
        self.directory.update(|directory| directory.add(slice));
    }

    /// The bureau's words and the names of places have come: everything can be found by them.
    fn take_words(self, index: &Index) {
        let names: Vec<(RegionCode, Vec<String>)> = self.regions.with_untracked(|regions| {
            let names = |region: &Region| {
                let own = [Some(&region.name_zh), region.name_mn.as_ref()];
                let all = own.into_iter().flatten().chain(&region.short_names);
                (region.code.clone(), all.cloned().collect())
            };
            regions.iter().map(names).collect()
        });
        let slices = self.slices.get_untracked();
        self.directory.set(Directory::new(slices, index, &names));
    }

    fn toward(self) -> Toward {
        let start = self.whence.start();
        Toward {
            region: self.asked.with(|asked| asked.region.clone()),
            point: start.map(|start| (start.at().lat, start.at().lon)),
        }
    }
}

/// The index, if it is here.
pub(super) fn known(index: RwSignal<Load<Arc<Index>>>) -> Option<Arc<Index>> {
    match index.get() {
        Load::Ready(index) => Some(index),
        _ => None,
    }
}

fn failure(error: &ClientError) -> Failure {
    Failure {
        message: errors::problem_message_id(error.code()),
        trace: error.trace_id().map(str::to_owned),
    }
}
