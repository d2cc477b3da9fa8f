use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Date, TimeOfDay};

const DAY: i64 = 86_400;
const EPOCH: Date = Date::constant(1970, 1, 1);

/// How far a place's clocks are ahead of UTC, in seconds.
///
/// All of China keeps one time without summer time (since 1992), so an offset is
/// all that a zone is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset(i32);

/// The time of `Asia/Shanghai`.
pub const CHINA: Offset = Offset(8 * 3600);

/// An instant, to the second, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(i64);

/// Why a text is not an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an instant is written YYYY-MM-DDTHH:MM:SS with Z or an offset such as +08:00")]
pub struct MomentError;

impl Moment {
    /// From seconds since 1970-01-01T00:00:00Z.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// That day and time where clocks are so far ahead.
    pub fn of(day: Date, time: TimeOfDay, offset: Offset) -> Self {
        let days = i64::from(day.days_since(EPOCH));
        Self(days * DAY + i64::from(time.minutes()) * 60 - i64::from(offset.0))
    }

    /// The day there.
    pub fn date(self, offset: Offset) -> Date {
        let days = (self.0 + i64::from(offset.0)).div_euclid(DAY);
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        // Beyond the calendar there is no day; nothing here lives so long.
        EPOCH.plus_days(days).unwrap_or(EPOCH)
    }

    /// The time there, to the minute.
    pub fn time(self, offset: Offset) -> TimeOfDay {
        let seconds = (self.0 + i64::from(offset.0)).rem_euclid(DAY);
        // A remainder of a day's seconds: 1439 minutes at most.
        TimeOfDay::of_minutes(u16::try_from(seconds / 60).unwrap_or(0)).unwrap_or_default()
    }

    /// So many seconds later.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// How many seconds it is after the other; negative if it is before.
    pub const fn since(self, other: Self) -> i64 {
        self.0.saturating_sub(other.0)
    }

    /// RFC 3339 with China's offset, to the second.
    pub fn rfc3339(self) -> String {
        let local = (self.0 + i64::from(CHINA.0)).rem_euclid(DAY);
        let (date, time) = (self.date(CHINA), self.time(CHINA));
        format!("{date}T{time}:{:02}+08:00", local % 60)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rfc3339())
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.rfc3339()
    }
}

impl TryFrom<String> for Moment {
    type Error = MomentError;

    fn try_from(text: String) -> Result<Self, MomentError> {
        text.parse()
    }
}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (date, rest) = text.split_at_checked(10).ok_or(MomentError)?;
        let (time, rest) = rest.split_at_checked(9).ok_or(MomentError)?;
        let date: Date = date.parse().map_err(|_| MomentError)?;
        let (clock, second) = time.split_at_checked(6).ok_or(MomentError)?;
        let clock = clock.strip_prefix(['T', 't']).ok_or(MomentError)?;
        let clock: TimeOfDay = clock.parse().map_err(|_| MomentError)?;
        if clock.minutes() == 24 * 60 {
            return Err(MomentError);
        }
        let second = second.strip_prefix(':').ok_or(MomentError)?;
        let second = two(second).filter(|second| *second < 60);
        let second = second.ok_or(MomentError)?;
        let ahead = ahead(rest).ok_or(MomentError)?;
        Ok(Self::of(date, clock, Offset(0)).plus(second - ahead))
    }
}

/// Two digits.
fn two(text: &str) -> Option<i64> {
    let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// `Z` or `+08:00`, in seconds.
fn ahead(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let hours = two(hours).filter(|hours| *hours < 24)?;
    let minutes = two(minutes).filter(|minutes| *minutes < 60)?;
    Some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn an_instant_has_one_day_and_time_in_china() {
        let late = moment("2026-12-31T16:00:00Z");
        assert_eq!(late.date(CHINA).to_string(), "2027-01-01");
        assert_eq!(late.time(CHINA).to_string(), "00:00");
        assert_eq!(late.rfc3339(), "2027-01-01T00:00:00+08:00");
        assert_eq!(late, moment("2027-01-01T00:00:00+08:00"));
        assert_eq!(moment("2026-11-22T09:30:59+08:00").unix(), 1_795_311_059);
    }

    #[test]
    fn days_and_times_come_back_from_instants() {
        for (day, time) in [
            ("1970-01-01", "00:00"),
            ("2024-02-29", "23:59"),
            ("1899-01-01", "08:00"),
        ] {
            let (day, time): (Date, TimeOfDay) = (day.parse().unwrap(), time.parse().unwrap());
            let there = Moment::of(day, time, CHINA);
            assert_eq!((there.date(CHINA), there.time(CHINA)), (day, time));
            assert_eq!(there.rfc3339().parse(), Ok(there));
        }
    }

    #[test]
    fn what_is_not_an_instant_is_refused() {
        for text in [
            "",
            "2026-11-22",
            "2026-11-22T09:30:00",
            "2026-11-22 09:30:00Z",
            "2026-11-22T09:30Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T09:30:60Z",
            "2026-11-22T09:30:00+8:00",
            "2026-11-22T09:30:00+08",
            "2026-02-30T09:30:00Z",
            "２026-11-22T09:30:00Z",
            "2026-11-22T09:30:00Zx",
        ] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }
}
