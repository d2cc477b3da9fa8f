use super::{LocalText, Point, Season, Why, is_false};
use egude_domain::{Date, RegionCode, TimeOfDay, words};
use serde::{Deserialize, Serialize};

/// Opening hours that repeat. Times are those of Asia/Shanghai, without summer time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Timetable {
    /// Hours of a week. Empty with `byAppointment`: only then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weekly: Vec<Weekly>,
    /// What holds on public holidays.
    pub holidays: OnHolidays,
    /// With `own`: these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holiday_hours: Vec<Span>,
    /// One has to call before.
    #[serde(default, skip_serializing_if = "is_false")]
    pub by_appointment: bool,
}

/// Hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Weekly {
    /// 1 for Monday to 7 for Sunday.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<u8>,
    /// From, `HH:MM`.
    pub from: TimeOfDay,
    /// To, `HH:MM`; at or before `from` it is on the next day. `24:00` is midnight; `00:00` to
    /// `24:00` the whole day.
    pub to: TimeOfDay,
    /// Only then; absent means all year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<Season>,
}

/// Hours of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// From, `HH:MM`.
    pub from: TimeOfDay,
    /// To, `HH:MM`; at or before `from` it is on the next day.
    pub to: TimeOfDay,
}

/// Days that are not as usual, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Closure {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Hours of these days; empty means closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Span>,
    /// Why.
    pub why: Why,
}

/// Where a mobile point stands, again and again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stop {
    /// Its own word within the place.
    pub id: String,
    /// Where it stands, in words.
    pub name: LocalText,
    /// Township, 12 digits.
    pub region: RegionCode,
    /// Where on the earth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Point>,
    /// It comes, `HH:MM`.
    pub from: TimeOfDay,
    /// It leaves, `HH:MM`.
    pub to: TimeOfDay,
    /// The first day it ever came, which all weeks are counted from.
    pub first: Date,
    /// The last day; absent if it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Date>,
    /// When it comes again.
    pub repeat: Repeat,
    /// Only then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<Season>,
    /// Days it does not come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cancelled: Vec<Cancelled>,
    /// Days it comes besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<Date>,
}

/// A rule of RFC 5545, as far as vans need it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Repeat {
    /// Weeks or months.
    pub every: Every,
    /// Each so many of them, 1 or more; with 2 and weeks, every second week.
    pub interval: u8,
    /// On these days of the week, 1 for Monday to 7 for Sunday; never empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<u8>,
    /// With months: on the first, second … of that day, 1 to 5.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weeks: Vec<u8>,
}

/// A day a stop is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cancelled {
    /// Which.
    pub day: Date,
    /// Why.
    pub why: Why,
}

words!(
    /// What holds on public holidays.
    OnHolidays {
        /// The hours of the week.
        AsUsual = "as-usual",
        /// Closed.
        Closed = "closed",
        /// Hours of its own.
        Own = "own",
        /// Nobody put it in: better call.
        Ask = "ask",
    }
);

words!(
    /// Units of repetition.
    Every {
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
    }
);
