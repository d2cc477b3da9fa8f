use serde::{Deserialize, Serialize};

use super::{BookingState, DocumentKind, PartnerState, Service};
use crate::v1::LocalText;

/// Signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StaffSignIn {
    /// The account.
    pub name: String,
    /// Its password.
    pub password: String,
}

/// A signed-in member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffSession {
    /// For the header `egude-key`; kept in memory only.
    pub key: String,
    /// The account.
    pub name: String,
    /// The registries that it may see and change.
    pub registries: Vec<String>,
    /// The regions whose cases it may see and change, 12 digits; a banner stands for its townships.
    #[serde(default)]
    pub regions: Vec<String>,
    /// When it ends whatever happens, RFC 3339.
    pub until: String,
}

/// One day of a registry, for its staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffDay {
    /// Where.
    pub registry: String,
    /// The day.
    pub date: String,
    /// When this was read, RFC 3339.
    pub as_of: String,
    /// By start, then by number.
    pub bookings: Vec<StaffBooking>,
    /// People who came without an appointment, by service: those served so far.
    pub walk_ins: Vec<WalkInRequest>,
    /// Why the day is closed to booking, if staff closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<LocalText>,
    /// The slots of the day by service, with places and what is free.
    pub services: Vec<super::Availability>,
}

/// A booking, for staff: enough to recognise who stands at the counter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffBooking {
    /// Its number.
    pub number: String,
    /// How it stands.
    pub state: BookingState,
    /// What for.
    pub service: Service,
    /// The start of the slot, RFC 3339.
    pub start: String,
    /// Names in full, with the kind and the end of the document's number.
    pub people: Vec<(String, DocumentKind, String)>,
    /// `138****0000`.
    pub phone: String,
    /// Whether the second person confirmed.
    pub partner: PartnerState,
    /// The remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// True if one of the two said in confidence that they do not want to go on.
    /// Not to be told to the other.
    pub in_confidence: bool,
    /// True if it was moved here from another slot.
    pub moved: bool,
}

/// What staff say of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StaffMark {
    /// They are in the hall.
    Arrived,
    /// It was done.
    Done,
    /// Nobody came. Only after the slot has begun.
    NoShow,
    /// A mark was wrong: back to `confirmed`.
    Undo,
}

/// Marks a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkRequest {
    /// Which mark.
    pub mark: StaffMark,
}

/// Someone came without an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WalkInRequest {
    /// What for.
    pub service: Service,
    /// How many more; as an answer, how many in all. 1 to 50.
    pub count: u16,
}

/// Closes a day, or the slots that have a minute in a span of it, and tells those who booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CloseRequest {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// From this time, `HH:MM`; without it, from the start of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// To this time, `HH:MM`; without it, to the end of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Why, as those who booked will read it.
    pub reason: LocalText,
}

/// What closing did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Closed {
    /// Bookings that were closed; each of them gets a message.
    pub told: u32,
}

/// Changes how many places the slots of a service have on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuotaRequest {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// What for.
    pub service: Service,
    /// Only the slot that begins then, `HH:MM`; without it, every slot of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Places for booking in each, 0 to 100. Fewer than are taken takes nothing away
    /// from those who booked.
    pub places: u16,
}
