use egude_contract::v1::{
    LocalText,
    booking::{DayState, Service},
};
use egude_domain::{Date, Moment};
use serde::Deserialize;

use super::Id;

/// The days of a registry for one service, with what is left.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Availability {
    /// Where.
    pub registry: Id,
    /// What for.
    pub service: Service,
    /// When this was counted.
    pub as_of: Moment,
    /// Every day from the first to the last asked for, in order.
    pub days: Vec<Day>,
    /// The first day from today on with a free place, whether asked for or not.
    #[serde(default)]
    pub next_free: Option<Date>,
    /// When the next day opens for booking.
    #[serde(default)]
    pub next_opening: Option<Moment>,
    /// The last day that can be booked now.
    pub last_day: Date,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Day {
    /// Which.
    pub date: Date,
    /// Whether it can be booked, and if not why.
    pub state: DayState,
    /// Places left for booking.
    pub free: u32,
    /// Its slots, in order; empty unless `state` is open or full.
    #[serde(default)]
    pub slots: Vec<Slot>,
    /// When it opens for booking, while `state` is not-yet.
    #[serde(default)]
    pub opens: Option<Moment>,
    /// Until when it can be booked, while `state` is open or full.
    #[serde(default)]
    pub closes: Option<Moment>,
    /// Why it is closed, or open on a day off, as the office says it.
    #[serde(default)]
    pub reason: Option<LocalText>,
    /// The name of a peak day.
    #[serde(default)]
    pub peak: Option<LocalText>,
    /// The rule of a peak day.
    #[serde(default)]
    pub rule: Option<LocalText>,
}

/// One slot of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Slot {
    /// When it begins: what a hold names.
    pub start: Moment,
    /// When it ends.
    pub end: Moment,
    /// Places for booking.
    pub places: u16,
    /// Of these, free now.
    pub free: u16,
    /// Places kept for people without an appointment.
    pub walk_in: u16,
}

impl Availability {
    /// Where it contradicts itself, as a JSON pointer.
    pub(crate) fn fault(&self) -> Option<String> {
        if !self.days.is_sorted_by(|a, b| a.date < b.date) {
            return Some("/days".to_owned());
        }
        let wrong = |slot: &Slot| slot.end <= slot.start || slot.free > slot.places;
        let wrong = |day: &Day| {
            day.slots.iter().any(wrong) || !day.slots.is_sorted_by(|a, b| a.start < b.start)
        };
        let at = self.days.iter().position(wrong)?;
        Some(format!("/days/{at}/slots"))
    }
}
