use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Date;

/// A calendar month of a year, written `YYYY-MM`.
///
/// Birth months are all the self-check asks for: the day is asked only when a
/// rule turns in that very month (decision Z-02).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearMonth {
    year: i16,
    month: i8,
}

/// Why a text or a pair of numbers is not a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MonthError {
    /// Not of the form `YYYY-MM`.
    #[error("a month is written YYYY-MM")]
    Form,
    /// The month is not 1 to 12.
    #[error("the month must be 1 to 12")]
    Month,
    /// The year is not 1800 to 2999.
    #[error("the year must be 1800 to 2999")]
    Year,
}

impl YearMonth {
    /// From a year (1800 to 2999) and a month (1 to 12).
    pub fn new(year: i16, month: i8) -> Result<Self, MonthError> {
        if !(1800..=2999).contains(&year) {
            return Err(MonthError::Year);
        }
        if !(1..=12).contains(&month) {
            return Err(MonthError::Month);
        }
        Ok(Self { year, month })
    }

    /// The month that the day lies in.
    pub fn of(day: Date) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.month {
            12 => Self {
                year: self.year + 1,
                month: 1,
            },
            month => Self {
                year: self.year,
                month: month + 1,
            },
        }
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> i8 {
        self.month
    }

    /// How many days the month has.
    pub fn days(self) -> i8 {
        self.first_day().days_in_month()
    }

    /// The first day of the month.
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month, 1)
    }

    /// Full years on `on`, as the lowest and the highest they can be: both are
    /// the same except in the birthday month.
    pub fn age_on(self, on: Date) -> (i64, i64) {
        let oldest = age_on(self.first_day(), on);
        let youngest = age_on(Date::constant(self.year, self.month, self.days()), on);
        (youngest, oldest)
    }
}

/// Full years on the day `on` of someone born on `birth`; the birthday itself
/// counts as reached. Born on 29 February: in a common year on 28 February (Z-02).
/// A birth after `on` gives a negative number.
pub fn age_on(birth: Date, on: Date) -> i64 {
    let leap_day = birth.month() == 2 && birth.day() == 29;
    let day = if leap_day && !on.in_leap_year() {
        28
    } else {
        birth.day()
    };
    let reached = (on.month(), on.day()) >= (birth.month(), day);
    i64::from(on.year()) - i64::from(birth.year()) - i64::from(!reached)
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for YearMonth {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        let (year, month) = text.split_once('-').ok_or(MonthError::Form)?;
        let digits = |t: &str, n| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(MonthError::Form);
        }
        let year = year.parse().map_err(|_| MonthError::Year)?;
        let month = month.parse().map_err(|_| MonthError::Month)?;
        Self::new(year, month)
    }
}

impl TryFrom<String> for YearMonth {
    type Error = MonthError;

    fn try_from(text: String) -> Result<Self, MonthError> {
        text.parse()
    }
}

impl From<YearMonth> for String {
    fn from(month: YearMonth) -> Self {
        month.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_counts_as_reached() {
        let birth = Date::constant(2008, 11, 21);
        assert_eq!(age_on(birth, Date::constant(2026, 11, 20)), 17);
        assert_eq!(age_on(birth, Date::constant(2026, 11, 21)), 18);
    }

    #[test]
    fn a_leap_day_birthday_is_28_february_in_a_common_year() {
        let birth = Date::constant(2008, 2, 29);
        assert_eq!(age_on(birth, Date::constant(2026, 2, 27)), 17);
        assert_eq!(age_on(birth, Date::constant(2026, 2, 28)), 18);
        assert_eq!(age_on(birth, Date::constant(2028, 2, 28)), 19);
    }

    #[test]
    fn only_the_birthday_month_leaves_the_age_open() {
        let born: YearMonth = "2008-11".parse().unwrap();
        assert_eq!(born.age_on(Date::constant(2026, 10, 31)), (17, 17));
        assert_eq!(born.age_on(Date::constant(2026, 11, 15)), (17, 18));
        assert_eq!(born.age_on(Date::constant(2026, 12, 1)), (18, 18));
    }

    #[test]
    fn months_that_do_not_exist_are_refused() {
        assert_eq!("2008-13".parse::<YearMonth>(), Err(MonthError::Month));
        assert_eq!("0008-01".parse::<YearMonth>(), Err(MonthError::Year));
        assert_eq!("2008/01".parse::<YearMonth>(), Err(MonthError::Form));
    }
}
