//! Opening hours.

use super::look::Look;
use crate::import::FaultCode;
use crate::{OnHolidays, Timetable};

pub(super) fn check(timetable: &Timetable, look: &mut Look) {
    look.few("timetable/weekly", &timetable.weekly, 60);
    look.few("timetable/holidayHours", &timetable.holiday_hours, 10);
    if timetable.weekly.is_empty() && !timetable.by_appointment {
        look.stop("timetable/weekly", FaultCode::Missing, "");
    }
    for (number, weekly) in timetable.weekly.iter().enumerate() {
        let member = format!("timetable/weekly/{number}");
        week_days(&format!("{member}/days"), &weekly.days, look);
        if weekly.from == weekly.to {
            look.stop(format!("{member}/to"), FaultCode::BadTime, weekly.to);
        }
        if weekly.from.minutes() == 24 * 60 {
            look.stop(format!("{member}/from"), FaultCode::BadTime, weekly.from);
        }
    }
    let own = timetable.holidays == OnHolidays::Own;
    if own == timetable.holiday_hours.is_empty() {
        look.stop(
            "timetable/holidayHours",
            FaultCode::BadHours,
            timetable.holidays,
        );
    }
}

/// Days of the week, each once, at least one.
pub(super) fn week_days(member: &str, days: &[u8], look: &mut Look) {
    let once = days
        .iter()
        .enumerate()
        .all(|(at, day)| !days[..at].contains(day));
    let written = || days.iter().map(u8::to_string).collect::<Vec<_>>().join(",");
    if days.is_empty() {
        look.stop(member, FaultCode::Missing, "");
    } else if !once || days.iter().any(|day| !(1..=7).contains(day)) {
        look.stop_with(member, FaultCode::BadRepeat, written(), "1-7");
    }
}
