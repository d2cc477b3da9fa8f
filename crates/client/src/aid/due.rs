use egude_domain::{CHINA, Date, Moment};
use serde::Deserialize;

/// Until when something has to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Due {
    /// The last day, that day included.
    Day(Date),
    /// The last moment, where time is counted in hours.
    Moment(Moment),
}

impl Due {
    /// The day, in China.
    pub fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.date(CHINA),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_and_a_moment_are_told_apart() {
        let day: Due = serde_json::from_str("\"2026-11-22\"").unwrap();
        let moment: Due = serde_json::from_str("\"2026-11-22T20:00:00Z\"").unwrap();
        assert!(matches!(day, Due::Day(_)));
        assert!(matches!(moment, Due::Moment(_)));
        assert_eq!(moment.day().to_string(), "2026-11-23");
        assert!(serde_json::from_str::<Due>("\"soon\"").is_err());
    }
}
