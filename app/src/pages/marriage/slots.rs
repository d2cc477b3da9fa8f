//! Days and slots in words.

use crate::components::date_text;
use crate::i18n::{text, text_with};
use egude_domain::{CHINA, Date, Moment};

/// A day with its day of the week.
pub(super) fn day_text(date: Date) -> String {
    let weekday = text(&format!("day-{}", date.weekday()));
    text_with("times-day", &[("date", date_text(date)), ("day", weekday)])
}

/// From when to when, on one day.
pub(super) fn slot_text(start: Moment, end: Moment) -> String {
    let values = [
        ("from", start.time(CHINA).to_string()),
        ("to", end.time(CHINA).to_string()),
    ];
    text_with("times-slot", &values)
}
