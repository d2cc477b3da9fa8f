use egude_domain::{Date, Moment};

use crate::PeakDay;

/// One slot of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotPlan {
    /// When it begins.
    pub start: Moment,
    /// When what was booked should be over.
    pub end: Moment,
    /// Places for booking.
    pub places: u16,
    /// Places kept for people without an appointment.
    pub walk_in: u16,
}

/// Whether a day can be booked, as far as the office decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayState {
    /// It can, as long as there are places.
    Open,
    /// It opens then.
    NotYet(Moment),
    /// Too late. Walking in stays possible.
    Past,
    /// A weekend, a holiday, or a day without hours for the service.
    Rest,
    /// The office is closed.
    Closed,
    /// The calendar of that year is not published.
    Unknown,
}

/// One day of an office for one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPlan<'a> {
    /// Which.
    pub date: Date,
    /// Whether it can be booked.
    pub state: DayState,
    /// The slots that can be booked now; empty unless it is open.
    pub slots: Vec<SlotPlan>,
    /// Until when it can be booked, while it is open.
    pub closes: Option<Moment>,
    /// Where it stands why it is closed, or open on a day off.
    pub reason: Option<Reason>,
    /// If many want it.
    pub peak: Option<&'a PeakDay>,
}

/// Where the reason for a day's state stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The place in the office's open days.
    OpenDay(usize),
    /// The place in the office's closed days.
    ClosedDays(usize),
    /// The place in what staff closed.
    Staff(usize),
}

/// Why a slot cannot be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotBookable {
    /// The office does not offer the service.
    #[error("the service is not offered")]
    NotOffered,
    /// No slot begins then.
    #[error("no slot begins then")]
    NoSlot,
    /// The day opens for booking then.
    #[error("the day opens for booking later")]
    NotYet(Moment),
    /// The cut-off has passed or the slot has begun.
    #[error("it is too late to book it")]
    Past,
    /// The office or staff closed it.
    #[error("it is closed")]
    Closed,
}
