//! Days, times and numbers as people at a desk type them.

use egude_domain::{Date, TimeOfDay};
use egude_places::MonthDay;

/// Full-width signs as narrow ones; blanks gone.
fn plain(typed: &str) -> String {
    let narrow = |sign: char| match u32::from(sign) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0),
        _ => Some(sign).filter(|sign| !sign.is_whitespace()),
    };
    typed.chars().filter_map(narrow).collect()
}

/// A time as it was typed: `9:00`, `0900`, full-width colon.
pub fn time(typed: &str) -> Option<TimeOfDay> {
    let signs = plain(typed);
    let (hours, minutes) = signs
        .split_once(':')
        .or_else(|| signs.split_at_checked(signs.len().checked_sub(2)?))?;
    format!("{hours:0>2}:{minutes}").parse().ok()
}

/// A day as it was typed: year, month and day with anything between them, or eight digits.
pub fn day(typed: &str) -> Option<Date> {
    let (year, [month, day]) = match digits(typed).as_slice() {
        [year, month, day] => (year.clone(), [month.clone(), day.clone()]),
        [all] if all.len() == 8 => {
            let part = |from: usize| all[from..from + 2].to_owned();
            (all[..4].to_owned(), [part(4), part(6)])
        }
        _ => return None,
    };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A day of every year: month and day with anything between them, or four digits.
pub fn day_of_year(typed: &str) -> Option<MonthDay> {
    let (month, day) = match digits(typed).as_slice() {
        [month, day] => (month.clone(), day.clone()),
        [all] if all.len() == 4 => (all[..2].to_owned(), all[2..].to_owned()),
        _ => return None,
    };
    format!("{month:0>2}-{day:0>2}").parse().ok()
}

/// Degrees as they were typed, if they lie between these.
pub fn degrees(typed: &str, least: f64, most: f64) -> Option<f64> {
    let signs = plain(typed);
    let number: f64 = signs.trim_end_matches('\u{b0}').parse().ok()?;
    (least..=most).contains(&number).then_some(number)
}

/// Groups of digits.
fn digits(typed: &str) -> Vec<String> {
    let signs = plain(typed);
    let groups = signs.split(|sign: char| !sign.is_ascii_digit());
    groups
        .filter(|group| !group.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{day, day_of_year, degrees, time};

    #[test]
    fn a_time_is_read_however_it_was_typed() {
        let read = |typed| time(typed).map(|time| time.to_string());
        for typed in ["9:00", "09:00", "0900", "900", "９：００", " 9:00 "] {
            assert_eq!(read(typed).as_deref(), Some("09:00"), "{typed}");
        }
        for typed in ["", "9", "25:00", "9:60", "noon", ":"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_day_is_read_however_it_was_typed() {
        let read = |typed| day(typed).map(|day| day.to_string());
        for typed in [
            "2026-11-02",
            "2026.11.2",
            "20261102",
            "2026/11/2",
            "２０２６－１１－０２",
        ] {
            assert_eq!(read(typed).as_deref(), Some("2026-11-02"), "{typed}");
        }
        for typed in ["", "2026-11", "2026-02-30", "26-11-02", "2026112"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn the_leap_day_is_a_day_of_every_year_and_the_thirtieth_of_february_is_none() {
        let read = |typed| day_of_year(typed).map(|day| day.to_string());
        assert_eq!(read("2-29").as_deref(), Some("02-29"));
        assert_eq!(read("0601").as_deref(), Some("06-01"));
        assert_eq!(read("2-30"), None);
        assert_eq!(read("6"), None);
    }

    #[test]
    fn degrees_stay_within_what_can_be() {
        assert_eq!(degrees(" 43.93\u{b0} ", 3.0, 54.0), Some(43.93));
        assert_eq!(degrees("116.08", 3.0, 54.0), None);
        assert_eq!(degrees("NaN", 3.0, 54.0), None);
    }
}
