//! Days as one speaks of them: today, tomorrow, Wednesday, else the date.

use crate::i18n::{text, text_with};
use egude_domain::{CHINA, Date, Moment, TimeOfDay};

/// Days ahead up to which the day of the week says enough.
const WEEK: i32 = 6;

/// A day, seen from today: "today", "tomorrow", "Wednesday", else the date.
pub(in crate::pages::elderly) fn near(day: Date, today: Date) -> String {
    match day.days_since(today) {
        0 => text("place-today"),
        1 => text("place-tomorrow"),
        2..=WEEK => weekday(day),
        _ => short(day),
    }
}

/// The day of a visit: "today", "tomorrow", else with its date. Who waits at the road for a van
/// does not guess which Thursday is meant.
pub(in crate::pages::elderly) fn dated(day: Date, today: Date) -> String {
    match day.days_since(today) {
        0 => text("place-today"),
        1 => text("place-tomorrow"),
        _ => short(day),
    }
}

/// The day of the week.
pub(in crate::pages::elderly) fn weekday(day: Date) -> String {
    text(&format!("day-{}", day.weekday()))
}

/// Month, day and day of the week; the year is this one, or the next.
pub(in crate::pages::elderly) fn short(day: Date) -> String {
    let values = [
        ("month", day.month().to_string()),
        ("date", day.day().to_string()),
        ("day", weekday(day)),
    ];
    text_with("place-day", &values)
}

/// From one day to another; a single day alone.
pub(in crate::pages::elderly) fn span(from: Date, to: Date) -> String {
    if from == to {
        return short(from);
    }
    let values = [("from", short(from)), ("to", short(to))];
    text_with("place-days", &values)
}

/// From when to when; "the whole day" where it is.
pub(in crate::pages::elderly) fn hours(from: TimeOfDay, to: TimeOfDay) -> String {
    let whole = from.minutes() == 0 && to.minutes().is_multiple_of(24 * 60);
    if whole {
        return text("place-whole-day");
    }
    let values = [("from", from.to_string()), ("to", to.to_string())];
    text_with("place-hours", &values)
}

/// The time of an instant in China.
pub(in crate::pages::elderly) fn time(at: Moment) -> String {
    at.time(CHINA).to_string()
}
