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
mod code;
mod confidence;
mod confirm;
mod convert;
mod erase;
mod hold;
mod job;
mod limits;
mod manage;
mod message;
mod offers;
mod partner;
mod people;
mod place;
mod reschedule;
mod secret;
mod staff;
mod staff_day;
mod view;
mod waitlist;

use std::sync::Arc;

use egude_contract::v1::{FieldCode, Problem, ProblemCode};
use egude_domain::{Calendar, Moment};

use crate::{
    problem::Failure,
    registries::{Listed, Registries},
    store::{Desk, Purpose, Store, StoreError},
};

pub use job::{Idem, Reply};
pub use secret::{Secret, SecretError};
pub use staff::Who;

/// What time it is; tests bring their own.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// The use cases of appointments.
#[derive(Clone)]
pub struct Appointments {
    store: Arc<dyn Store>,
    registries: Arc<Registries>,
    secret: Secret,
    clock: Clock,
    /// Whether messages can be sent at all.
    messages: bool,
}

impl Appointments {
    /// On these.
    pub fn new(
        store: Arc<dyn Store>,
        registries: Arc<Registries>,
        secret: Secret,
        clock: Clock,
        messages: bool,
    ) -> Self {
        Self {
            store,
            registries,
            secret,
            clock,
            messages,
        }
    }

    /// The registries that are published.
    pub fn published(&self) -> &Registries {
        &self.registries
    }

    /// What time it is here.
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    /// The registry at this member of the request.
    fn registry(&self, id: &str, at: &str) -> Result<&Listed, Failure> {
        let unknown = || {
            let problem = Problem::of(ProblemCode::ParameterInvalid);
            Failure(problem.field(at, FieldCode::Unknown))
        };
        self.registries.get(id).ok_or_else(unknown)
    }

    fn calendar(&self) -> &Calendar {
        self.registries.calendar()
    }

    async fn read(&self) -> Result<Box<dyn Desk>, StoreError> {
        self.store.desk(Purpose::Read).await
    }
}
