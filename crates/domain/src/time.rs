use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A time of day to the minute, written `HH:MM` from `00:00` to `24:00`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

/// Why a text is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is written HH:MM, from 00:00 to 24:00")]
pub struct TimeError;

impl TimeOfDay {
    /// So many minutes after midnight; none above 1440.
    pub const fn of_minutes(minutes: u16) -> Option<Self> {
        if minutes <= 24 * 60 {
            Some(Self(minutes))
        } else {
            None
        }
    }

    /// Minutes since midnight, 0 to 1440.
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (hours, minutes) = text.split_once(':').ok_or(TimeError)?;
        let two = |digits: &str| match digits.as_bytes() {
            [a @ b'0'..=b'9', b @ b'0'..=b'9'] => Ok(u16::from((a - b'0') * 10 + (b - b'0'))),
            _ => Err(TimeError),
        };
        let (hours, minutes) = (two(hours)?, two(minutes)?);
        let whole = hours * 60 + minutes;
        if minutes < 60 && whole <= 24 * 60 {
            Ok(Self(whole))
        } else {
            Err(TimeError)
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = TimeError;

    fn try_from(text: String) -> Result<Self, TimeError> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_it_was_read() {
        for text in ["00:00", "08:30", "12:00", "23:59", "24:00"] {
            assert_eq!(text.parse::<TimeOfDay>().unwrap().to_string(), text);
        }
        assert_eq!("08:30".parse::<TimeOfDay>().unwrap().minutes(), 510);
    }

    #[test]
    fn what_no_clock_shows_is_refused() {
        for text in [
            "8:30",
            "08:60",
            "24:01",
            "25:00",
            "0830",
            "08:3",
            "",
            "０８:３０",
            "-1:30",
        ] {
            assert_eq!(text.parse::<TimeOfDay>(), Err(TimeError), "{text}");
        }
    }
}
