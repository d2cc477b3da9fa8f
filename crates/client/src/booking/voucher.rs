use egude_contract::v1::booking::{
    BookingState, LedgerState, PartnerState, PersonView, Place, Service,
};
use egude_domain::{BookingNumber, Date, Moment};
use serde::{Deserialize, Serialize};

use super::{Id, Key};

/// The answer to a confirmation: the booking, and the keys that are shown once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Confirmed {
    /// The booking.
    pub booking: Booking,
    /// For the private link of whoever booked.
    pub key: Key,
    /// For the one-time link of the second person, unless they confirmed together.
    #[serde(default)]
    pub partner_key: Option<Key>,
}

/// A booking, as one of the two sees it. Says nothing of what the other did but
/// whether they confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Booking {
    /// Its number.
    pub number: BookingNumber,
    /// How it stands.
    pub state: BookingState,
    /// Where.
    pub registry: Id,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// The end of the slot.
    pub end: Moment,
    /// Until when it can be cancelled or moved without being counted.
    pub cancel_until: Moment,
    /// Who comes, masked, first and second.
    pub people: Vec<PersonView>,
    /// Whose key was shown.
    pub you: Place,
    /// Whether the second person confirmed.
    pub partner: PartnerState,
    /// Grows with every change: the `SEQUENCE` of the calendar file.
    pub sequence: u32,
    /// How often this person did not come or cancelled late, and the office's rule.
    pub ledger: Ledger,
    /// After `divorce-apply` was received: that day. From it follows when
    /// `divorce-issue` can be booked, at the same registry.
    #[serde(default)]
    pub received_on: Option<Date>,
}

/// What counts against a person's bookings, with the office's rules.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ledger {
    /// Each rule of the office with the person's own counts.
    pub rules: Vec<LedgerState>,
    /// Until when booking is closed to them, that day included.
    #[serde(default)]
    pub blocked_until: Option<Date>,
}

/// Moves a booking to a place that is held already, of the same service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RescheduleRequest {
    /// The hold of the new place.
    pub hold: Id,
    /// Its key.
    pub hold_key: Key,
}
