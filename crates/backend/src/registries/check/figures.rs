//! The numbers by which a registry gives out its places.

use egude_domain::TimeOfDay;
use egude_rules::rates::look::{Look, Object};

use super::part::{number, time};

pub(super) fn check(look: &mut Look, entry: &Object<'_>) {
    number(look, entry, "slotMinutes", 5..=240);
    let horizon = number(look, entry, "horizonDays", 1..=180);
    let opens_at = time(look, entry, "opensAt");
    if opens_at.is_some_and(|at| at == midnight()) {
        look.expected(entry.place("opensAt"), "before 24:00");
    }
    let cut_off = cut_off(look, entry, "cutOff");
    self::cut_off(look, entry, "cancelUntil");
    if let (Some(horizon), Some(days)) = (horizon, cut_off)
        // So many working days are at least so many days of the calendar.
        && days + days / 5 * 2 >= horizon
    {
        let what = format!(
            "fewer working days: days open for booking {horizon} days ahead, so none could ever \
             be booked"
        );
        look.expected(format!("{}/workingDays", entry.place("cutOff")), &what);
    }
    number(look, entry, "holdMinutes", 3..=60);
    number(look, entry, "coolingMinutes", 0..=1440);
    number(look, entry, "offerMinutes", 5..=1440);
    number(look, entry, "perPerson", 1..=20);
    number(look, entry, "perPhone", 1..=20);
    number(look, entry, "keepDays", 1..=730);
    for name in ["secondPhone", "remark"] {
        let word = look.text(entry, name);
        if word.is_some_and(|word| !matches!(word, "no" | "optional" | "required")) {
            look.expected(entry.place(name), "one of no, optional, required");
        }
    }
}

/// Its working days, if they and the time are good.
fn cut_off(look: &mut Look, entry: &Object<'_>, name: &str) -> Option<u16> {
    let value = entry.members.get(name)?;
    let cut_off = look.object(entry.place(name), value, &["workingDays", "at"], &[])?;
    let days = number(look, &cut_off, "workingDays", 0..=30);
    time(look, &cut_off, "at")?;
    days
}

fn midnight() -> TimeOfDay {
    TimeOfDay::of_minutes(24 * 60).unwrap_or_default()
}
