use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

use egude_contract::v1::Deliveries;

/// After so many tries of one delivery, about twenty minutes, somebody should look into it.
const MANY: u32 = 4;

/// How deliveries go, since the start.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing(Arc<Mutex<Inside>>);

#[derive(Debug, Default)]
struct Inside {
    /// Systems that have not taken something for a while.
    held: BTreeSet<String>,
    given_up: bool,
}

impl Standing {
    /// Something was taken by this system.
    pub(super) fn taken(&self, adapter: &str) {
        self.with(|inside| {
            inside.held.remove(adapter);
        });
    }

    /// Something was not, after so many tries.
    pub(super) fn failed(&self, adapter: &str, tries: u32) {
        if tries >= MANY {
            self.with(|inside| {
                inside.held.insert(adapter.to_owned());
            });
        }
    }

    /// Something was given up. It stays so until the next start, for somebody has to look.
    pub(super) fn given_up(&self) {
        self.with(|inside| inside.given_up = true);
    }

    pub(super) fn state(&self) -> Deliveries {
        self.with(|inside| match inside {
            Inside { given_up: true, .. } => Deliveries::GivenUp,
            Inside { held, .. } if !held.is_empty() => Deliveries::HeldUp,
            Inside { .. } => Deliveries::Flowing,
        })
    }

    fn with<T>(&self, act: impl FnOnce(&mut Inside) -> T) -> T {
        // What it holds is whole after each of these few lines.
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
