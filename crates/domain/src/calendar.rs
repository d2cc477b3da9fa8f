use serde::{Deserialize, Serialize};

use crate::Date;

/// Which days are worked, for a span of days that somebody has published.
///
/// Periods of the administration are counted in working days, without statutory
/// holidays (行政许可法 art. 82). Saturday and Sunday are free unless the State
/// Council moved work there (调休), and that is known only a year at a time: of a
/// day outside the span nothing is known, so nothing is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// The first day that is known.
    pub from: Date,
    /// The last day that is known.
    pub until: Date,
    /// Free days on end, first to last.
    pub holidays: Vec<Holiday>,
    /// Saturdays and Sundays that are worked.
    pub workdays: Vec<Date>,
}

/// One holiday with all its free days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Holiday {
    /// A word for it, such as `spring-festival`.
    pub id: String,
    /// Its first free day.
    pub from: Date,
    /// Its last free day.
    pub to: Date,
}

impl Calendar {
    /// Whether the day is known here.
    pub fn covers(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// Whether the day is worked; none if it is not covered.
    pub fn is_working(&self, day: Date) -> Option<bool> {
        if !self.covers(day) {
            return None;
        }
        let free = |holiday: &Holiday| (holiday.from..=holiday.to).contains(&day);
        let moved = self.workdays.contains(&day);
        Some(!self.holidays.iter().any(free) && (moved || !day.is_weekend()))
    }

    /// The working day on which so many working days have passed: `start` itself
    /// does not count, and with 0 it is the answer. None if a day on the way is
    /// not covered.
    pub fn after(&self, start: Date, working_days: u32) -> Option<Date> {
        let mut day = start;
        let mut left = working_days;
        while left > 0 {
            day = day.plus_days(1)?;
            left -= u32::from(self.is_working(day)?);
        }
        Some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// October 2026 as it was arranged: 1 to 7 free, 10 (a Saturday) worked.
    fn october() -> Calendar {
        Calendar {
            from: day("2026-09-28"),
            until: day("2026-10-16"),
            holidays: vec![Holiday {
                id: "national-day".into(),
                from: day("2026-10-01"),
                to: day("2026-10-07"),
            }],
            workdays: vec![day("2026-10-10")],
        }
    }

    #[test]
    fn holidays_and_weekends_are_free_and_moved_days_are_worked() {
        let calendar = october();
        for (text, worked) in [
            ("2026-09-30", true),
            ("2026-10-01", false),
            ("2026-10-07", false),
            ("2026-10-08", true),
            ("2026-10-10", true),
            ("2026-10-11", false),
        ] {
            assert_eq!(calendar.is_working(day(text)), Some(worked), "{text}");
        }
    }

    #[test]
    fn of_a_day_outside_the_span_nothing_is_said() {
        let calendar = october();
        assert_eq!(calendar.is_working(day("2026-09-27")), None);
        assert_eq!(calendar.is_working(day("2026-09-28")), Some(true));
        assert_eq!(calendar.is_working(day("2026-10-16")), Some(true));
        assert_eq!(calendar.is_working(day("2026-10-17")), None);
    }

    #[test]
    fn working_days_are_counted_over_holidays_and_moved_days() {
        let calendar = october();
        let after = |start: &str, days| calendar.after(day(start), days);
        assert_eq!(after("2026-09-30", 0), Some(day("2026-09-30")));
        assert_eq!(after("2026-09-30", 1), Some(day("2026-10-08")));
        assert_eq!(after("2026-09-30", 3), Some(day("2026-10-10")));
        assert_eq!(after("2026-09-30", 4), Some(day("2026-10-12")));
        assert_eq!(after("2026-10-03", 1), Some(day("2026-10-08")));
    }

    #[test]
    fn a_count_that_leaves_the_span_has_no_answer() {
        let calendar = october();
        assert_eq!(
            calendar.after(day("2026-10-14"), 2),
            Some(day("2026-10-16"))
        );
        assert_eq!(calendar.after(day("2026-10-14"), 3), None);
        assert_eq!(calendar.after(day("2026-10-14"), u32::MAX), None);
        let before = calendar.after(day("2026-09-27"), 1);
        assert_eq!(
            before,
            Some(day("2026-09-28")),
            "the start itself is not counted, so it need not be covered"
        );
        assert_eq!(calendar.after(day("2026-09-25"), 1), None);
    }

    #[test]
    fn it_is_read_as_it_is_written() {
        let text = r#"{"from":"2026-09-28","until":"2026-10-16","holidays":[{"id":"national-day","from":"2026-10-01","to":"2026-10-07"}],"workdays":["2026-10-10"]}"#;
        assert_eq!(serde_json::from_str::<Calendar>(text).unwrap(), october());
        assert_eq!(serde_json::to_string(&october()).unwrap(), text);
    }
}
