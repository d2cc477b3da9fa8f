use egude_domain::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A part of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Season {
    /// The first day, `MM-DD`.
    pub from: MonthDay,
    /// The last day, `MM-DD`; before `from` it passes the new year.
    pub to: MonthDay,
}

impl Season {
    /// Whether the day is within it.
    ///
    /// From 29 February is from 1 March where the year has none, until then is until 28 February.
    pub fn has(self, day: Date) -> bool {
        let day = MonthDay::of(day);
        if self.from <= self.to {
            (self.from..=self.to).contains(&day)
        } else {
            day >= self.from || day <= self.to
        }
    }

    /// The first day after this one on which it begins, or on which it is over.
    pub(crate) fn turns_after(self, day: Date) -> Option<Date> {
        let begins = |year| self.from.within(year).or_else(|| first_of_march(year));
        let over = |year| match self.to.within(year) {
            Some(last) => last.plus_days(1),
            None => first_of_march(year),
        };
        let years = [day.year(), day.year().saturating_add(1)];
        let turns = years
            .into_iter()
            .flat_map(|year| [begins(year), over(year)]);
        turns.flatten().filter(|turn| *turn > day).min()
    }
}

// Only 29 February is missing in some years.
fn first_of_march(year: i16) -> Option<Date> {
    Date::new(year, 3, 1).ok()
}

/// A day of every year, written `MM-DD`; 29 February is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

/// Why a text is no day of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a day of every year is written MM-DD")]
pub struct MonthDayError;

impl MonthDay {
    /// That day of that month; none if no year has it.
    pub fn new(month: u8, day: u8) -> Option<Self> {
        format!("{month:02}-{day:02}").parse().ok()
    }

    /// The day without its year.
    pub fn of(day: Date) -> Self {
        Self {
            month: day.month(),
            day: day.day(),
        }
    }

    /// That day of the year; none if the year has none.
    pub fn within(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = MonthDayError;

    fn from_str(text: &str) -> Result<Self, MonthDayError> {
        // A leap year has every day that any year has.
        let day: Date = format!("2024-{text}").parse().map_err(|_| MonthDayError)?;
        Ok(Self::of(day))
    }
}

impl TryFrom<String> for MonthDay {
    type Error = MonthDayError;

    fn try_from(text: String) -> Result<Self, MonthDayError> {
        text.parse()
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn season(from: &str, to: &str) -> Season {
        Season {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        }
    }

    #[test]
    fn a_season_may_pass_the_new_year() {
        let winter = season("11-15", "03-15");
        for (text, within) in [
            ("2026-11-14", false),
            ("2026-11-15", true),
            ("2026-12-31", true),
            ("2027-01-01", true),
            ("2027-03-15", true),
            ("2027-03-16", false),
        ] {
            assert_eq!(winter.has(day(text)), within, "{text}");
        }
    }

    #[test]
    fn the_leap_day_begins_and_ends_seasons_in_every_year() {
        let from = season("02-29", "10-31");
        assert!(!from.has(day("2027-02-28")) && from.has(day("2027-03-01")));
        assert!(from.has(day("2028-02-29")));
        let to = season("12-01", "02-29");
        assert!(to.has(day("2027-02-28")) && !to.has(day("2027-03-01")));
        assert!(to.has(day("2028-02-29")) && !to.has(day("2028-03-01")));
    }

    #[test]
    fn a_season_turns_exactly_where_its_days_begin_and_end() {
        for (from, to) in [
            ("05-01", "09-30"),
            ("11-15", "03-15"),
            ("02-29", "02-29"),
            ("03-01", "02-29"),
            ("01-01", "12-31"),
            ("12-01", "02-28"),
            ("12-01", "02-29"),
        ] {
            let season = season(from, to);
            let mut today = day("2026-12-31");
            while today < day("2029-03-10") {
                let next = today.plus_days(1).unwrap();
                if season.has(today) != season.has(next) {
                    assert_eq!(season.turns_after(today), Some(next), "{from} {to} {today}");
                }
                assert!(season.turns_after(today).unwrap() > today);
                today = next;
            }
        }
    }

    #[test]
    fn what_is_no_day_of_any_year_is_refused() {
        for text in ["02-30", "13-01", "00-10", "2-3", "0203", "", "02-03-04"] {
            assert_eq!(text.parse::<MonthDay>(), Err(MonthDayError), "{text}");
        }
    }
}
