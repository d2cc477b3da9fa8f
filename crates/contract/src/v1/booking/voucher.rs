use serde::{Deserialize, Serialize};

use super::{PersonView, Place, Service};

/// The answer to a confirmation: the booking, and the keys that are shown once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Confirmed {
    /// The booking.
    pub booking: Booking,
    /// For the private link of whoever booked.
    pub key: String,
    /// For the one-time link of the second person, unless they confirmed together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_key: Option<String>,
}

/// A booking, as one of the two sees it. Says nothing of what the other did but
/// whether they confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Booking {
    /// `A7K4-Q9TX`: characters without look-alikes, the last one a check.
    pub number: String,
    /// How it stands.
    pub state: BookingState,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot, RFC 3339.
    pub start: String,
    /// The end of the slot.
    pub end: String,
    /// Until when it can be cancelled or moved without being counted, RFC 3339.
    pub cancel_until: String,
    /// Who comes, masked, in the order of `first`, `second`.
    pub people: Vec<PersonView>,
    /// Whose key was shown.
    pub you: Place,
    /// Whether the second person confirmed.
    pub partner: PartnerState,
    /// Grows with every change: the `SEQUENCE` of the calendar file.
    pub sequence: u32,
    /// How often this person did not come or cancelled late, and the office's rule.
    pub ledger: Ledger,
    /// After `divorce-apply` was received: that day, `YYYY-MM-DD`. From it follows when
    /// `divorce-issue` can be booked, at the same registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<String>,
}

/// How a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BookingState {
    /// The place is theirs.
    Confirmed,
    /// They are in the hall.
    Arrived,
    /// It was done.
    Done,
    /// Nobody came.
    NoShow,
    /// It was cancelled by one of them.
    Cancelled,
    /// The office had to close.
    Closed,
}

/// Whether the second person confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PartnerState {
    /// There is no second person.
    None,
    /// Not yet.
    Pending,
    /// Yes.
    Confirmed,
}

/// The second person confirms with the number of their own document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartnerRequest {
    /// Has to be the one that was given for them.
    pub number: String,
}

/// Moves a booking to a place that is held already, of the same service; for
/// `divorce-issue` of the same registry. Number, keys and people stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RescheduleRequest {
    /// The hold of the new place.
    pub hold: String,
    /// Its key.
    pub hold_key: String,
}

/// What counts against a person's bookings, with the office's rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Ledger {
    /// Each rule of the office with the person's own counts.
    pub rules: Vec<LedgerState>,
    /// Until when booking is closed to them, `YYYY-MM-DD`, that day included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_until: Option<String>,
}

/// One rule, and how near it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct LedgerState {
    /// Days looked back.
    pub days: u16,
    /// Times not come until it applies; 0 if they do not matter.
    pub no_shows: u16,
    /// Late cancellations until it applies; 0 if they do not matter.
    pub cancels: u16,
    /// Days without booking.
    pub block_days: u16,
    /// Times not come within the days.
    pub had_no_shows: u16,
    /// Late cancellations within the days.
    pub had_cancels: u16,
}
