//! What every service's counter needs: the clock, the secret, writes that happen once, codes.
//!
//! A use case reads the clock once, opens a desk by [`Counter::begin`], decides, writes, and
//! finishes. A repeat of a write under the same idempotency key gets the first answer.

mod check;
mod code;
mod job;
mod message;
mod secret;

use std::sync::Arc;

use egude_domain::Moment;

use crate::store::{Desk, Purpose, Store, StoreError};

pub(crate) use check::{field, id_code};
pub(crate) use code::{language, phone};
pub(crate) use job::{Begun, Job};
pub use job::{Idem, Reply};
pub(crate) use message::to as message;
pub use secret::{Secret, SecretError};
pub(crate) use secret::{hex, number, word};

/// What time it is; tests bring their own.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// What the use cases of every service stand on.
#[derive(Clone)]
pub struct Counter {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) secret: Secret,
    clock: Clock,
    /// Whether messages can be sent at all.
    messages: bool,
}

impl Counter {
    /// On these; `messages` is whether any can be sent.
    pub fn new(store: Arc<dyn Store>, secret: Secret, clock: Clock, messages: bool) -> Self {
        Self {
            store,
            secret,
            clock,
            messages,
        }
    }

    /// What time it is here.
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    pub(crate) async fn read(&self) -> Result<Box<dyn Desk>, StoreError> {
        self.store.desk(Purpose::Read).await
    }
}
