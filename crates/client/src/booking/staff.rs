use std::fmt;

use egude_contract::v1::{
    LocalText,
    booking::{BookingState, DocumentKind, PartnerState, Service},
};
use egude_domain::{BookingNumber, Date, Moment, RegionCode, TimeOfDay};
use serde::{Deserialize, Serialize};

use super::{Availability, Id, Key};

/// Signs in. `Debug` does not show the password.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct StaffSignIn {
    /// The account.
    pub name: String,
    /// Its password.
    pub password: String,
}

/// A signed-in member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StaffSession {
    /// Kept in memory only.
    pub key: Key,
    /// The account.
    pub name: String,
    /// The registries that it may see and change.
    pub registries: Vec<Id>,
    /// The regions whose cases it may see and change; a banner stands for its townships.
    #[serde(default)]
    pub regions: Vec<RegionCode>,
    /// When it ends whatever happens.
    pub until: Moment,
}

/// One day of a registry, for its staff.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StaffDay {
    /// Where.
    pub registry: Id,
    /// The day.
    pub date: Date,
    /// When this was read.
    pub as_of: Moment,
    /// By start, then by number.
    pub bookings: Vec<StaffBooking>,
    /// People who came without an appointment, by service: those served so far.
    pub walk_ins: Vec<WalkIns>,
    /// Why the day is closed to booking, if staff closed it.
    #[serde(default)]
    pub closed: Option<LocalText>,
    /// The slots of the day by service, with places and what is free.
    pub services: Vec<Availability>,
}

/// A booking, for staff: enough to recognise who stands at the counter.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StaffBooking {
    /// Its number.
    pub number: BookingNumber,
    /// How it stands.
    pub state: BookingState,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// Names in full, with the kind and the end of the document's number.
    pub people: Vec<(String, DocumentKind, String)>,
    /// `138****0000`.
    pub phone: String,
    /// Whether the second person confirmed.
    pub partner: PartnerState,
    /// The remark.
    #[serde(default)]
    pub remark: Option<String>,
    /// True if one of the two said in confidence that they do not want to go on.
    /// Not to be told to the other.
    pub in_confidence: bool,
    /// True if it was moved here from another slot.
    pub moved: bool,
}

/// People who came without an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WalkIns {
    /// What for.
    pub service: Service,
    /// How many more; as an answer, how many in all. 1 to 50.
    pub count: u16,
}

/// Closes a day, or the slots that have a minute in a span of it, and tells those who booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CloseRequest {
    /// The day.
    pub date: Date,
    /// From this time; without it, from the start of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<TimeOfDay>,
    /// To this time; without it, to the end of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<TimeOfDay>,
    /// Why, as those who booked will read it.
    pub reason: LocalText,
}

/// Changes how many places the slots of a service have on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuotaRequest {
    /// The day.
    pub date: Date,
    /// What for.
    pub service: Service,
    /// Only the slot that begins then; without it, every slot of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<TimeOfDay>,
    /// Places for booking in each, 0 to 100.
    pub places: u16,
}

impl fmt::Debug for StaffSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("StaffSignIn");
        shown.field("name", &self.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for StaffBooking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("StaffBooking");
        shown.field("number", &self.number);
        shown.field("state", &self.state).finish_non_exhaustive()
    }
}
