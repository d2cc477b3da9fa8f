use serde::{Deserialize, Serialize};

use super::Service;
use crate::v1::LocalText;

/// The days of a registry for one service, with what is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Availability {
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// When this was counted, RFC 3339 with offset.
    pub as_of: String,
    /// Every day from the first to the last asked for, 62 at most.
    pub days: Vec<Day>,
    /// The first day from today on with a free place, whether asked for or not, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_free: Option<String>,
    /// When the next day opens for booking, RFC 3339 with offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_opening: Option<String>,
    /// The last day that can be booked now, `YYYY-MM-DD`.
    pub last_day: String,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Day {
    /// `YYYY-MM-DD`.
    pub date: String,
    /// Whether it can be booked, and if not why.
    pub state: DayState,
    /// Places left for booking.
    pub free: u32,
    /// Its slots, in order; empty unless `state` is `open` or `full`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    /// When it opens for booking, RFC 3339, while `state` is `not-yet`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<String>,
    /// Until when it can be booked, RFC 3339, while `state` is `open` or `full`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<String>,
    /// Why it is closed, or open on a day off, as the office says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<LocalText>,
    /// The name of a peak day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak: Option<LocalText>,
    /// The rule of a peak day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<LocalText>,
}

/// Whether a day can be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DayState {
    /// There are free places.
    Open,
    /// All places are taken: the waitlist can be joined.
    Full,
    /// It opens for booking later.
    NotYet,
    /// Too late to book it; walking in stays possible.
    Past,
    /// A weekend or a holiday.
    Rest,
    /// The office is closed.
    Closed,
    /// Whether it is worked is not known yet: the calendar of that year is not published.
    Unknown,
}

/// One slot of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Slot {
    /// When it begins, RFC 3339 with the office's offset: what a hold names.
    pub start: String,
    /// When it ends.
    pub end: String,
    /// Places for booking.
    pub places: u16,
    /// Of these, free now.
    pub free: u16,
    /// Places kept for people without an appointment.
    pub walk_in: u16,
}
