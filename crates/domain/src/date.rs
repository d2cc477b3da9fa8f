use std::{fmt, str::FromStr};

use jiff::{
    Span,
    civil::{self, Weekday},
};
use serde::{Deserialize, Serialize};

/// A day of the calendar, written `YYYY-MM-DD` and in no other way.
///
/// The calendar is jiff's. Its own reader accepts more forms, and brings the
/// wording of every error of dates, times and zones into the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(civil::Date);

/// Why a text or three numbers are not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of the form `YYYY-MM-DD`.
    #[error("a day is written YYYY-MM-DD")]
    Form,
    /// The calendar has no such day.
    #[error("the calendar has no such day")]
    NoSuchDay,
}

impl Date {
    /// A day that the calendar has.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        let date = civil::Date::new(year, month, day).map_err(|_| DateError::NoSuchDay)?;
        Ok(Self(date))
    }

    /// A day known to exist when the program is written; another one panics.
    pub const fn constant(year: i16, month: i8, day: i8) -> Self {
        Self(civil::Date::constant(year, month, day))
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// Whether its year has 29 February.
    pub fn in_leap_year(self) -> bool {
        self.0.in_leap_year()
    }

    /// How many days its month has.
    pub fn days_in_month(self) -> i8 {
        self.0.days_in_month()
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// Which day of the week it is, 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_one_offset().unsigned_abs()
    }

    /// How many days it is after the other; negative if it is before.
    pub fn days_since(self, other: Self) -> i32 {
        // Without a larger unit named, jiff counts in days.
        (self.0 - other.0).get_days()
    }

    /// So many days later, or earlier if negative; none beyond the calendar.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let span = Span::new().try_days(days).ok()?;
        self.0.checked_add(span).ok().map(Self)
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (year, rest) = text.split_once('-').ok_or(DateError::Form)?;
        let (month, day) = rest.split_once('-').ok_or(DateError::Form)?;
        let digits = |t: &str, n| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return Err(DateError::Form);
        }
        let form = |_| DateError::Form;
        Self::new(
            year.parse().map_err(form)?,
            month.parse().map_err(form)?,
            day.parse().map_err(form)?,
        )
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_it_was_read() {
        for text in ["2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        assert_eq!("2026-02-29".parse::<Date>(), Err(DateError::NoSuchDay));
        assert_eq!("2026-13-01".parse::<Date>(), Err(DateError::NoSuchDay));
        for text in [
            "2026-1-01",
            "20260101",
            "2026-01-01T00",
            "+026-01-01",
            "",
            "-",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError::Form), "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_the_ends_of_months() {
        let day = Date::constant(2024, 2, 28);
        assert_eq!(day.plus_days(2), Some(Date::constant(2024, 3, 1)));
        assert_eq!(day.plus_days(-59), Some(Date::constant(2023, 12, 31)));
        assert_eq!(day.plus_days(i32::MAX), None);
    }
}
