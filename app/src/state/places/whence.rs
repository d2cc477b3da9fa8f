//! Where distances are counted from. The device's position stays on the device, in memory.

use super::Places;
use crate::config::{self, Device};
use crate::platform::position::{self, Fix, NoPosition, Position};
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
    /// It is here, as near as it could be told.
    Here(Fix),
    /// It is not known.
    Failed(NoPosition),
}

/// What distances are counted from.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    /// Where the device is.
    Device(Fix),
    /// Where this shared screen stands.
    Hall(config::Origin),
    /// A place of the directory, by its id.
    Place(String, Fix),
}

impl Start {
    /// Where it is.
    pub fn at(&self) -> Position {
        match self {
            Self::Device(fix) | Self::Place(_, fix) => fix.at,
            Self::Hall(hall) => Position {
                lat: hall.lat,
                lon: hall.lon,
            },
        }
    }

    /// How far off it may be, metres.
    pub fn within_m(&self) -> f64 {
        match self {
            Self::Device(fix) | Self::Place(_, fix) => fix.within_m,
            Self::Hall(_) => 0.0,
        }
    }
}

/// Where distances are counted from.
#[derive(Clone, Copy)]
pub struct Whence {
    /// Where the device is, as far as anybody asked.
    pub located: RwSignal<Located>,
    place: RwSignal<Option<(String, Fix)>>,
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

    /// What distances are counted from; nobody can say how far anything is if it is none.
    pub fn start(self) -> Option<Start> {
        if let Some((id, at)) = self.place.get() {
            return Some(Start::Place(id, at));
        }
        match self.located.get() {
            Located::Here(at) => Some(Start::Device(at)),
            _ => self.hall.get_value().map(Start::Hall),
        }
    }

    /// Asks roughly where the device is, in answer to a press.
    pub fn locate(self) {
        self.ask(position::ask_coarse());
    }

    /// Asks for it as exactly as the device can tell, in answer to a press.
    pub fn locate_better(self) {
        self.ask(position::ask_fine());
    }

    fn ask(self, answer: impl Future<Output = Result<Fix, NoPosition>> + 'static) {
        let before = self.located.get_untracked();
        if before == Located::Asking {
            return;
        }
        self.located.set(Located::Asking);
        self.place.set(None);
        spawn(async move {
            let answer = answer.await;
            // Somebody may have put everything away meanwhile.
            if self.located.get_untracked() != Located::Asking {
                return;
            }
            self.located.set(match (answer, before) {
                // Asking for better loses nothing.
                (Ok(here), _) | (Err(_), Located::Here(here)) => Located::Here(here),
                (Err(why), _) => Located::Failed(why),
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
        let entry = untrack(|| self.standing(id));
        if let Some(at) = entry.and_then(|entry| entry.at.clone()) {
            let fix = Fix {
                at: Position {
                    lat: at.lat,
                    lon: at.lon,
                },
                within_m: at.within.map_or(0.0, f64::from),
            };
            self.whence.place.set(Some((id.to_owned(), fix)));
        }
    }
}
