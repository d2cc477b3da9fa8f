use egude_booking::Service;
use egude_contract::v1::booking::{DayPart, WaitingState};
use egude_domain::{Date, Moment};

/// A waitlist entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingRecord {
    /// Its own word.
    pub id: String,
    /// The digest of its key.
    pub key: String,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The day.
    pub date: Date,
    /// When on that day.
    pub part: DayPart,
    /// The telephone for messages; empty once it is over.
    pub phone: String,
    /// Its digest.
    pub phone_digest: String,
    /// The language of messages.
    pub language: String,
    /// How it stands.
    pub state: WaitingState,
    /// The hold that is offered.
    pub offer: Option<String>,
    /// When it was made; the order of the list, ids breaking ties.
    pub made: Moment,
}
