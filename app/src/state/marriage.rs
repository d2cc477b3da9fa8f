//! The marriage appointment of this visit: what for, whether to come, where, when, who.
//!
//! All of it is in memory only. Readiness answers go nowhere; what two people typed goes to the
//! back end when they confirm, and nowhere else.

mod back_end;
mod confirming;
mod draft;
mod finder;
mod fitting;
mod hours;
mod keeping;
mod managing;
mod readiness;
mod reading;
mod service;
mod times;

pub use back_end::{Client, Registries, failure};
pub use confirming::{Confirming, Trouble};
pub use draft::{Draft, Person};
pub use finder::{Finder, Located, folded};
pub use fitting::{Fitting, Hindrance};
pub use hours::{Doors, doors, hours_on};
pub use keeping::{Keeping, Standing};
pub use managing::{Managing, OpenBooking};
pub use readiness::{case_word, law_service};
pub use reading::{
    DOCUMENTS, Fault, Wanted, checked_number, day, document_of, document_word, number, read,
    says_birth,
};
pub use service::{Service, is_divorce, needs_both, service_of};
pub use times::{Outlook, Refused, Times};

use crate::config;
use crate::state::{Deployment, Load, Visit};
use egude_client::booking::{Confirmed, Hold, Id};
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
    /// What was just confirmed, with the keys that are told once.
    pub confirmed: RwSignal<Option<Confirmed>>,
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
            confirmed: RwSignal::new(None),
            managing: Managing::new(),
            registries: RwSignal::default(),
            table: RwSignal::default(),
            answers: RwSignal::default(),
        }
    }

    /// The appointment of this visit.
    pub fn get() -> Self {
        Visit::once(Self::new, Self::erase)
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
        self.confirmed.set(None);
        self.managing.erase();
    }
}

impl Default for Marriage {
    fn default() -> Self {
        Self::new()
    }
}
