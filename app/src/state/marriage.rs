//! The marriage appointment of this visit: what for, whether to come, where, when, who.
//!
//! All of it is in memory only. Readiness answers go nowhere; what two people typed goes to the
//! back end when they confirm, and nowhere else.

mod draft;
mod service;

pub use draft::{Draft, Person};
pub use service::Service;

use crate::config;
use crate::state::Deployment;
use egude_domain::Date;
use leptos::prelude::*;

/// Marriage appointments, as a context.
#[derive(Clone, Copy)]
pub struct Marriage {
    /// What for.
    pub service: RwSignal<Option<Service>>,
    /// The id of the registry that was chosen.
    pub registry: RwSignal<Option<String>>,
    /// The day that was chosen.
    pub day: RwSignal<Option<Date>>,
    /// For the certificate of a divorce: the day the application was received.
    pub received_on: RwSignal<Option<Date>>,
    /// The two people.
    pub draft: Draft,
}

impl Marriage {
    /// Nothing chosen, nothing typed.
    pub fn new() -> Self {
        Self {
            service: RwSignal::new(None),
            registry: RwSignal::new(None),
            day: RwSignal::new(None),
            received_on: RwSignal::new(None),
            draft: Draft::new(),
        }
    }

    /// The context provided by the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// How the back end of this deployment is reached, if it has one.
    pub fn back_end() -> Option<config::Service> {
        Deployment::get().read(|config| config.marriage.clone())
    }

    /// Forgets everything that was chosen and typed.
    pub fn erase(self) {
        self.service.set(None);
        self.registry.set(None);
        self.day.set(None);
        self.received_on.set(None);
        self.draft.erase();
    }
}

impl Default for Marriage {
    fn default() -> Self {
        Self::new()
    }
}
