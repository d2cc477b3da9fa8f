//! The days of a divorce by agreement (民法典 arts. 1077, 201, 203; decision Z-25).

use egude_domain::{Calendar, Date};
use serde::{Deserialize, Serialize};

/// Days of the cooling period and of the window after it (民法典 art. 1077).
pub(crate) const PERIOD: i32 = 30;

/// The days that follow from the day on which an application was received.
///
/// The receipt day is not counted. A last day that is a rest day moves to the next
/// working day; a first day never moves. Which days are worked is known a year at
/// a time only, so each end may be not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// The day on which the office received the application.
    pub received: Date,
    /// Cooling day 1.
    pub cooling_first: Date,
    /// Cooling day 30 as it is counted, before it is moved.
    pub cooling_counted: Date,
    /// The last day on which either of the two can withdraw and nothing is issued.
    pub cooling_last: Option<Date>,
    /// The first day on which the certificate can be issued.
    pub window_first: Option<Date>,
    /// Window day 30 as it is counted, before it is moved.
    pub window_counted: Option<Date>,
    /// The last day on which it can be issued; after it the application counts as withdrawn.
    pub window_last: Option<Date>,
}

/// Where a day lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Before or inside the cooling period: too early.
    Cooling,
    /// The certificate can be issued.
    Open,
    /// Too late: the application counts as withdrawn.
    Over,
    /// It depends on days whose calendar is not published yet.
    Unknown,
}

impl Timeline {
    /// The days for an application that was received on that day. None only at
    /// the end of the calendar, in the year 9999.
    pub fn of(received: Date, calendar: &Calendar) -> Option<Self> {
        let cooling_counted = received.plus_days(PERIOD)?;
        let cooling_last = moved(cooling_counted, calendar);
        let window_counted = cooling_last.and_then(|last| last.plus_days(PERIOD));
        Some(Self {
            received,
            cooling_first: received.plus_days(1)?,
            cooling_counted,
            cooling_last,
            window_first: cooling_last.and_then(|last| last.plus_days(1)),
            window_counted,
            window_last: window_counted.and_then(|day| moved(day, calendar)),
        })
    }

    /// Where the day lies. A day that is certain whatever the calendar will be is
    /// told even while the calendar is not known.
    pub fn phase(&self, day: Date) -> Phase {
        if day <= self.cooling_counted || self.cooling_last.is_some_and(|last| day <= last) {
            return Phase::Cooling;
        }
        match (self.window_counted, self.window_last) {
            (Some(counted), _) if day <= counted => Phase::Open,
            (_, Some(last)) if day <= last => Phase::Open,
            (_, Some(_)) => Phase::Over,
            _ => Phase::Unknown,
        }
    }

    /// Whether the law lets the certificate be issued on that day; none if that is
    /// not known yet. Whether an office is open is another question.
    pub fn bookable(&self, day: Date) -> Option<bool> {
        match self.phase(day) {
            Phase::Open => Some(true),
            Phase::Cooling | Phase::Over => Some(false),
            Phase::Unknown => None,
        }
    }
}

/// The day itself if it is worked, else the next one that is; none if a day on
/// the way is not known.
fn moved(mut day: Date, calendar: &Calendar) -> Option<Date> {
    while !calendar.is_working(day)? {
        day = day.plus_days(1)?;
    }
    Some(day)
}

#[cfg(test)]
#[path = "divorce_tests.rs"]
mod tests;
