//! A booking as it is kept, from the hold to its end.

use egude_booking::{Service, life};
use egude_contract::v1::booking::{DocumentKind, PartnerState, Place};
use egude_domain::{Date, Moment};
use serde::{Deserialize, Serialize};

/// A booking from hold to end: columns that are searched, and a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The hold's id; stays.
    pub id: String,
    /// The number without dash, once confirmed.
    pub number: Option<String>,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// The end of the slot.
    pub end: Moment,
    /// How it stands.
    pub state: life::State,
    /// When the hold lapses.
    pub until: Moment,
    /// When it was made.
    pub made: Moment,
    /// Everything else.
    pub body: Body,
}

/// What of a booking is never searched, but for digests, which have tables of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Body {
    /// Digests of the keys that open it.
    pub keys: Vec<KeyRow>,
    /// Who comes; empty while held and after erasing.
    pub people: Vec<Person>,
    /// The telephone for messages; empty after erasing.
    pub phone: String,
    /// Its digest, for limits; searched.
    pub phone_digest: String,
    /// The language of messages.
    pub language: String,
    /// For the office.
    pub remark: Option<String>,
    /// Whether the second person confirmed.
    pub partner: Option<PartnerState>,
    /// How often the second person's number was wrong.
    pub partner_tries: u8,
    /// The day a divorce application was received.
    pub received_on: Option<Date>,
    /// Who said in confidence that they do not want to go on.
    pub in_confidence: Vec<Place>,
    /// The start of the slot that it had before it was moved.
    pub moved_from: Option<Moment>,
    /// The first day on which both are of age, for `marry`.
    pub earliest: Option<Date>,
    /// The waitlist entry to which this hold is offered or was given.
    pub waiting: Option<String>,
    /// Counted from 0 with every change.
    pub sequence: u32,
}

/// A key, by its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyRow {
    /// Its digest.
    pub digest: String,
    /// Whose it is.
    pub place: Place,
    /// What it opens.
    pub kind: KeyKind,
    /// When it stops; none: with the booking.
    pub until: Option<Moment>,
}

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// The hold.
    Hold,
    /// The booking.
    Booking,
    /// Only the second person's confirmation, once.
    PartnerOnce,
}

/// A person of a booking. The number itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// As in the document.
    pub name: String,
    /// Which document.
    pub document: DocumentKind,
    /// The last four characters of its number.
    pub number_end: String,
    /// The digest of kind and number; searched.
    pub digest: String,
    /// The second person's telephone, where it was given.
    pub phone: Option<String>,
}
