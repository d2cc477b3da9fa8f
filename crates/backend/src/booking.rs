//! Appointments: what a person or staff can do, each in one transaction.
//!
//! A use case reads the clock once, opens a desk, brings what lies there up to
//! that moment (holds that lapsed, offers that ended), decides by the pure rules
//! of `egude-booking` and `egude-marriage`, writes, and commits. A repeat of a
//! write under the same idempotency key gets the first answer.

mod ages;
mod availability;
mod checks;
mod closing;
mod confidence;
mod confirm;
mod convert;
mod erase;
mod hold;
mod limits;
mod manage;
mod message;
mod offers;
mod partner;
mod people;
mod place;
mod reschedule;
mod staff;
mod staff_day;
mod view;
mod waitlist;

use std::sync::Arc;

use egude_contract::v1::FieldCode;
use egude_domain::{Calendar, Moment};

use crate::{
    counter::{Counter, field},
    problem::Failure,
    registries::{Listed, Registries},
};

pub use crate::staff::Who;

/// The use cases of appointments.
#[derive(Clone)]
pub struct Appointments {
    counter: Counter,
    registries: Arc<Registries>,
}

impl Appointments {
    /// On these.
    pub const fn new(counter: Counter, registries: Arc<Registries>) -> Self {
        Self {
            counter,
            registries,
        }
    }

    /// The registries that are published.
    pub fn published(&self) -> &Registries {
        &self.registries
    }

    /// What time it is here.
    pub fn now(&self) -> Moment {
        self.counter.now()
    }

    /// The registry at this member of the request.
    fn registry(&self, id: &str, at: &str) -> Result<&Listed, Failure> {
        self.registries
            .get(id)
            .ok_or_else(|| field(at, FieldCode::Unknown))
    }

    fn calendar(&self) -> &Calendar {
        self.registries.calendar()
    }
}
