use egude_domain::{CHINA, Date, Moment, RegionCode, TimeOfDay};

use crate::{Service, SpecialCase};

/// A marriage registry: everything of it that decides when a person can come.
///
/// Its words (name, address, reasons) stay with the published document; a place in
/// a list here is the same place in the list there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its own word.
    pub id: String,
    /// The banner or city where it is.
    pub region: RegionCode,
    /// Which special cases it may register.
    pub accepts: Vec<SpecialCase>,
    /// What can be booked.
    pub services: Vec<Offer>,
    /// Hours that repeat every week.
    pub hours: Vec<Weekly>,
    /// Days with hours of their own.
    pub open_days: Vec<OpenDay>,
    /// Days that it is closed beside weekends and holidays.
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
    /// How long a hold lasts, minutes.
    pub hold_minutes: u16,
    /// How long a freed place rests, minutes.
    pub cooling_minutes: u16,
    /// How long an offer from the waitlist stands, minutes.
    pub offer_minutes: u16,
    /// Bookings that one person may have at a time, of one service.
    pub per_person: u16,
    /// Bookings that one telephone number may have at a time.
    pub per_phone: u16,
    /// When booking is closed to a person for a while.
    pub ledger_rules: Vec<LedgerRule>,
    /// Days that many want.
    pub peak_days: Vec<PeakDay>,
    /// Whether the second person gives a telephone number as well.
    pub second_phone: Need,
    /// Whether a remark can be left.
    pub remark: Need,
    /// Days after the appointment until names and numbers are erased.
    pub keep_days: u16,
}

/// One service of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub service: Service,
    /// How long it takes, minutes.
    pub minutes: u16,
    /// Places in one slot, walk-ins included.
    pub per_slot: u16,
    /// Of these, kept for people who come without an appointment.
    pub walk_in: u16,
}

/// From one time of a day to another one, which is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first minute.
    pub from: TimeOfDay,
    /// The minute after the last.
    pub to: TimeOfDay,
}

/// Hours that repeat every week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// On these days, 1 for Monday to 7 for Sunday.
    pub days: Vec<u8>,
    /// When.
    pub span: Span,
    /// Only for these services; empty means all.
    pub services: Vec<Service>,
}

/// A day with hours of its own, whatever day of the week it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDay {
    /// The day.
    pub date: Date,
    /// Its hours.
    pub hours: Vec<Span>,
    /// Only for these services; empty means all.
    pub services: Vec<Service>,
}

/// Days on which an office is closed, the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClosedDays {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// A moment before a day: so many working days before it, at this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutOff {
    /// Working days; 0 is the day itself.
    pub working_days: u16,
    /// The minute itself is too late.
    pub at: TimeOfDay,
}

/// When booking is closed to a person: `no_shows` and `cancels` both reached within
/// `days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerRule {
    /// Days looked back, the last of them included.
    pub days: u16,
    /// Not come so many times; 0 if it does not matter.
    pub no_shows: u16,
    /// Cancelled too late so many times; 0 if it does not matter.
    pub cancels: u16,
    /// Days without booking after the last of them.
    pub block_days: u16,
}

/// A day that many want.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeakDay {
    /// The day.
    pub date: Date,
    /// Only for these services; empty means all.
    pub services: Vec<Service>,
    /// The day on which it opens for booking; without it, the horizon counts.
    pub opens_on: Option<Date>,
    /// Places by time of day. A slot in none of them has places as on any day.
    pub bands: Vec<Band>,
}

/// Places in each slot that begins in a part of a peak day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// When.
    pub span: Span,
    /// Places, walk-ins included.
    pub per_slot: u16,
    /// Of these, kept for people without an appointment.
    pub walk_in: u16,
}

/// Whether something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Not asked.
    No,
    /// Asked, may stay empty.
    Optional,
    /// Has to be given.
    Required,
}

impl Office {
    /// How it offers a service; none if it does not.
    pub fn offer(&self, service: Service) -> Option<&Offer> {
        self.services.iter().find(|offer| offer.service == service)
    }

    /// The peak day that this day is for this service.
    pub fn peak(&self, service: Service, day: Date) -> Option<&PeakDay> {
        let this = |peak: &&PeakDay| peak.date == day && for_service(&peak.services, service);
        self.peak_days.iter().find(this)
    }

    /// When a hold that is made now ends: a slot that has begun is held no longer.
    pub fn hold_until(&self, now: Moment, start: Moment) -> Moment {
        now.plus(i64::from(self.hold_minutes) * 60).min(start)
    }

    /// When an offer from the waitlist that is made now ends, in the same way.
    pub fn offer_until(&self, now: Moment, start: Moment) -> Moment {
        now.plus(i64::from(self.offer_minutes) * 60).min(start)
    }

    /// When a place that is freed now can be booked again.
    pub fn rests_until(&self, now: Moment) -> Moment {
        now.plus(i64::from(self.cooling_minutes) * 60)
    }

    /// The day there.
    pub fn today(now: Moment) -> Date {
        now.date(CHINA)
    }
}

impl Span {
    /// Whether a time lies in it.
    pub fn contains(self, time: TimeOfDay) -> bool {
        (self.from..self.to).contains(&time)
    }

    /// Whether the two have a minute in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// Whether a list that is empty for "all" names the service.
pub(crate) fn for_service(list: &[Service], service: Service) -> bool {
    list.is_empty() || list.contains(&service)
}
