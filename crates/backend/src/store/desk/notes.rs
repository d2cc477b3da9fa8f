//! What is remembered beside bookings: answers to repeat, and the ledger.

use egude_booking::ledger;
use egude_domain::Moment;

/// The first answer to a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The operation and a digest of its request: another one under the same key is refused.
    pub request: String,
    /// The HTTP status.
    pub status: u16,
    /// The body as it was sent.
    pub body: String,
    /// When.
    pub at: Moment,
}

/// Something that counts against a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerNote {
    /// Where.
    pub registry: String,
    /// The person's digest.
    pub person: String,
    /// The booking's id.
    pub booking: String,
    /// What and when.
    pub entry: ledger::Entry,
}
