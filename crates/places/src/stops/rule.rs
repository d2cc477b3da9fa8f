use crate::{Every, Stop};
use egude_domain::Date;

/// Whether the rule names the day, within its first and last day and its season.
pub(super) fn has(stop: &Stop, day: Date) -> bool {
    let repeat = &stop.repeat;
    day >= stop.first
        && stop.last.is_none_or(|last| day <= last)
        && repeat.days.contains(&day.weekday())
        && match repeat.every {
            Every::Week => true,
            Every::Month => repeat.weeks.is_empty() || repeat.weeks.contains(&week_of_month(day)),
        }
        && stop.season.is_none_or(|season| season.has(day))
        && passed(stop.first, day, repeat.every) % i32::from(repeat.interval.max(1)) == 0
}

/// Which Monday, Tuesday … of its month it is, from 1.
fn week_of_month(day: Date) -> u8 {
    (day.day().unsigned_abs() - 1) / 7 + 1
}

/// How many weeks, from Monday to Sunday, or months lie between.
fn passed(first: Date, day: Date, every: Every) -> i32 {
    match every {
        Every::Week => (day.days_since(first) + i32::from(first.weekday()) - 1) / 7,
        Every::Month => months(day) - months(first),
    }
}

fn months(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month())
}
