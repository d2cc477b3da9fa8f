//! Where distances are counted from. The device's position stays on the device, in memory.

use super::Places;
use crate::config::{self, Device};
use crate::platform::position::{self, NoPosition, Position};
use crate::platform::spawn;
use crate::state::Deployment;
use leptos::prelude::*;

/// Whether the device's place is known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Located {
    /// Nobody asked.
    #[default]
    NotAsked,
    /// The browser is finding out, or asking the person.
    Asking,
    /// It is here.
    Here(Position),
    /// It is not known.
    Failed(NoPosition),
}

/// What distances are counted from.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    /// Where the device is.
    Device(Position),
    /// Where this shared screen stands.
    Hall(config::Origin),
    /// A place of the directory, by its id.
    Place(String, Position),
}

impl Start {
    /// Where it is.
    pub fn at(&self) -> Position {
        match self {
            Self::Device(at) | Self::Place(_, at) => *at,
            Self::Hall(hall) => Position {
                lat: hall.lat,
                lon: hall.lon,
            },
        }
    }
}

/// Where distances are counted from.
#[derive(Clone, Copy)]
pub struct Whence {
    /// Where the device is, as far as anybody asked.
    pub located: RwSignal<Located>,
    place: RwSignal<Option<(String, Position)>>,
    hall: StoredValue<Option<config::Origin>>,
}

impl Whence {
    pub(super) fn new() -> Self {
        let hall = Deployment::get().read(|config| {
            let shared = config.device == Device::Kiosk;
            config.places.origin.clone().filter(|_| shared)
        });
        Self {
            located: RwSignal::default(),
            place: RwSignal::default(),
            hall: StoredValue::new(hall),
        }
    }

    /// What distances are counted from; nothing tells any distance if it is none.
    pub fn start(self) -> Option<Start> {
        if let Some((id, at)) = self.place.get() {
            return Some(Start::Place(id, at));
        }
        match self.located.get() {
            Located::Here(at) => Some(Start::Device(at)),
            _ => self.hall.get_value().map(Start::Hall),
        }
    }

    /// Asks where the device is, in answer to a press.
    pub fn locate(self) {
        if self.located.get_untracked() == Located::Asking {
            return;
        }
        self.located.set(Located::Asking);
        self.place.set(None);
        spawn(async move {
            self.located.set(match position::ask().await {
                Ok(here) => Located::Here(here),
                Err(why) => Located::Failed(why),
            });
        });
    }

    /// Forgets where the device is and any place chosen instead.
    pub fn erase(self) {
        self.located.set(Located::NotAsked);
        self.place.set(None);
    }
}

impl Places {
    /// Counts distances from a place of the directory from now on, if it is known where it is.
    pub fn look_from(self, id: &str) {
        let standing = untrack(|| self.standing(id));
        let point = standing.and_then(|standing| standing.place().at.clone());
        if let Some(at) = point {
            let at = Position {
                lat: at.lat,
                lon: at.lon,
            };
            self.whence.place.set(Some((id.to_owned(), at)));
        }
    }
}
