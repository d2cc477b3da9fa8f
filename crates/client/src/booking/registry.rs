use egude_contract::v1::{
    LocalText,
    booking::{FieldNeed, LedgerRule, Position, Service, SpecialCase},
};
use egude_domain::{Date, RegionCode, TimeOfDay};
use serde::Deserialize;

use super::Id;

/// A marriage registry, with everything that decides when a person can come.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Registry {
    /// Its own word, the same from year to year.
    pub id: Id,
    /// The banner or city where it is.
    pub region: RegionCode,
    /// Its name.
    pub name: LocalText,
    /// Where it is.
    #[serde(default)]
    pub address: Option<LocalText>,
    /// Numbers to call, as they are dialled.
    pub phones: Vec<String>,
    /// Where it is on the earth, WGS-84.
    #[serde(default)]
    pub position: Option<Position>,
    /// Which special cases it may register.
    #[serde(default)]
    pub accepts: Vec<SpecialCase>,
    /// What can be booked.
    pub services: Vec<RegistryService>,
    /// When it is open on working days.
    pub hours: Vec<WeeklyHours>,
    /// Days off that it is open nevertheless, and days with other hours.
    #[serde(default)]
    pub open_days: Vec<OpenDay>,
    /// Days that it is closed beside weekends and holidays.
    #[serde(default)]
    pub closed_days: Vec<ClosedDays>,
    /// Minutes from the start of one slot to the start of the next.
    pub slot_minutes: u16,
    /// How many days ahead a day opens for booking.
    pub horizon_days: u16,
    /// At what time of that day it opens.
    pub opens_at: TimeOfDay,
    /// Until when a day can still be booked.
    pub cut_off: CutOff,
    /// Until when a booking can be cancelled or moved without being counted.
    pub cancel_until: CutOff,
    /// How long a chosen slot is kept while the form is filled in, minutes.
    pub hold_minutes: u16,
    /// How long a freed place rests before anybody can book it, minutes.
    pub cooling_minutes: u16,
    /// How long an offer from the waitlist stands, minutes.
    pub offer_minutes: u16,
    /// Bookings that one person may have at a time, of one service.
    pub per_person: u16,
    /// Bookings that one telephone number may have at a time.
    pub per_phone: u16,
    /// When booking is closed to a person for a while. Walking in never is.
    #[serde(default)]
    pub ledger_rules: Vec<LedgerRule>,
    /// Days that many want.
    #[serde(default)]
    pub peak_days: Vec<PeakDay>,
    /// Whether the second person has to give a telephone number as well.
    pub second_phone: FieldNeed,
    /// Whether a remark for the office can be left.
    pub remark: FieldNeed,
    /// Days after the appointment until names and numbers are erased.
    pub keep_days: u16,
    /// Who published it.
    pub publisher: String,
    /// Where it stands.
    pub source: String,
    /// The day somebody last compared it with the source.
    pub as_of: Date,
    /// True if it is invented: it must look so on every screen.
    #[serde(default)]
    pub sample: bool,
}

impl Registry {
    /// What it says of this service, if it offers it.
    pub fn service(&self, service: Service) -> Option<&RegistryService> {
        self.services.iter().find(|entry| entry.id == service)
    }
}

/// One service of a registry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegistryService {
    /// Which.
    pub id: Service,
    /// How long it takes, minutes.
    pub minutes: u16,
    /// Places in one slot, walk-ins included.
    pub per_slot: u16,
    /// Of these, kept for people who come without an appointment.
    pub walk_in: u16,
    /// The window or room, if it has its own.
    #[serde(default)]
    pub window: Option<LocalText>,
}

/// Hours that repeat every week.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WeeklyHours {
    /// On these days, 1 for Monday to 7 for Sunday.
    pub days: Vec<u8>,
    /// From this time.
    pub from: TimeOfDay,
    /// To this time.
    pub to: TimeOfDay,
    /// Only for these services; empty means all.
    #[serde(default)]
    pub services: Vec<Service>,
}

/// Hours of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct TimeSpan {
    /// From this time.
    pub from: TimeOfDay,
    /// To this time.
    pub to: TimeOfDay,
}

/// A day with hours of its own, whatever day of the week it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenDay {
    /// The day.
    pub date: Date,
    /// Its hours.
    pub hours: Vec<TimeSpan>,
    /// Only for these services; empty means all.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Why, as the office says it.
    #[serde(default)]
    pub reason: Option<LocalText>,
}

/// Days on which a registry is closed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClosedDays {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why, as the office says it.
    #[serde(default)]
    pub reason: Option<LocalText>,
}

/// A moment before a day: so many working days before it, at this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CutOff {
    /// Working days; 0 is the day itself.
    pub working_days: u16,
    /// The minute itself is too late.
    pub at: TimeOfDay,
}

/// A day that many want, and the rule by which its places are given out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PeakDay {
    /// The day.
    pub date: Date,
    /// What it is called.
    pub name: LocalText,
    /// The day on which it opens for booking; without it, the horizon counts.
    #[serde(default)]
    pub opens_on: Option<Date>,
    /// Shares of the day's places by time. Empty: as on any day.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// The rule in words, as the office says it; shown before booking.
    pub rule: LocalText,
}

/// Places in each slot of a part of a peak day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Band {
    /// From this time.
    pub from: TimeOfDay,
    /// To this time.
    pub to: TimeOfDay,
    /// Places in each slot that begins in it, walk-ins included.
    pub per_slot: u16,
    /// Of these, kept for people without an appointment.
    pub walk_in: u16,
}
