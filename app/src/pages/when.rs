//! Instants and appointments in words.

use crate::components::date_text;
use crate::i18n::{text, text_with};
use egude_domain::{CHINA, Moment};

/// An instant: day and time.
pub(super) fn instant(moment: Moment) -> String {
    let values = [
        ("date", date_text(moment.date(CHINA))),
        ("time", moment.time(CHINA).to_string()),
    ];
    text_with("manage-instant", &values)
}

/// A whole appointment: day, day of the week, from when to when.
pub(super) fn span(start: Moment, end: Moment) -> String {
    let day = start.date(CHINA);
    let values = [
        ("date", date_text(day)),
        ("day", text(&format!("day-{}", day.weekday()))),
        ("from", start.time(CHINA).to_string()),
        ("to", end.time(CHINA).to_string()),
    ];
    text_with("manage-when", &values)
}
