//! The marriage appointment of this visit: what for, whether to come, where, when, who.
//!
//! All of it is in memory only. Readiness answers go nowhere; what two people typed goes to the
//! back end when they confirm, and nowhere else.

mod back_end;
mod draft;
mod finder;
mod hours;
mod managing;
mod readiness;
mod service;

pub use back_end::{Client, Registries, failure};
pub use draft::{Draft, Person};
pub use finder::{Finder, Located, folded};
pub use hours::{Doors, doors, hours_on};
pub use managing::{Managing, OpenBooking};
pub use readiness::{case_word, law_service};
pub use service::{Service, is_divorce, needs_both, service_of};

use crate::config;
use crate::state::{Deployment, Load};
use egude_client::booking::{Hold, Id};
use egude_domain::Date;
use egude_marriage::readiness::{Answers, Table};
use leptos::prelude::*;
use std::sync::Arc;

/// Marriage appointments, as a context.
#[derive(Clone, Copy)]
pub struct Marriage {
    /// What for.
    pub service: RwSignal<Option<Service>>,
    /// The registry that was chosen.
    pub registry: RwSignal<Option<Id>>,
    /// The day that was chosen.
    pub day: RwSignal<Option<Date>>,
    /// For the certificate of a divorce: the day the application was received.
    pub received_on: RwSignal<Option<Date>>,
    /// The two people.
    pub draft: Draft,
    /// What is looked for among the registries.
    pub finder: Finder,
    /// The place that is kept for this visitor, with its key.
    pub hold: RwSignal<Option<Hold>>,
    /// A booking that was found again.
    pub managing: Managing,
    registries: RwSignal<Load<Arc<Registries>>>,
    table: RwSignal<Load<Arc<Table>>>,
    answers: RwSignal<Answers>,
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
            finder: Finder::new(),
            hold: RwSignal::new(None),
            managing: Managing::new(),
            registries: RwSignal::default(),
            table: RwSignal::default(),
            answers: RwSignal::default(),
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

    /// Forgets everything that was chosen and typed. What is public stays.
    pub fn erase(self) {
        self.service.set(None);
        self.registry.set(None);
        self.day.set(None);
        self.received_on.set(None);
        self.draft.erase();
        self.finder.erase();
        self.answers.set(Answers::default());
        self.hold.set(None);
        self.managing.erase();
    }
}

impl Default for Marriage {
    fn default() -> Self {
        Self::new()
    }
}
