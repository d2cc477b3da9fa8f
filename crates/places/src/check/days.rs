//! Stops and days that are not as usual.

use super::facts::is_id;
use super::hours::week_days;
use super::look::Look;
use crate::import::FaultCode;
use crate::{Every, Kind, Place, Stop};
use egude_domain::Date;

pub(super) fn check(place: &Place, today: Date, look: &mut Look) {
    look.few("closures", &place.closures, 60);
    for closure in &place.closures {
        if closure.to < closure.from {
            look.stop_with("closures", FaultCode::Order, closure.from, closure.to);
        } else if closure.to < today {
            look.warn("closures", FaultCode::Stale, closure.to, None);
        }
        if closure.hours.iter().any(|span| span.from == span.to) {
            look.stop("closures", FaultCode::BadTime, closure.from);
        }
        look.few("closures", &closure.hours, 10);
    }
    if place.kind == Kind::Mobile && place.stops.is_empty() {
        look.warn("stops", FaultCode::Missing, "", None);
    }
    for (number, stop) in place.stops.iter().enumerate() {
        let member = format!("stops/{number}");
        if place.stops[..number]
            .iter()
            .any(|before| before.id == stop.id)
        {
            look.stop(format!("{member}/id"), FaultCode::Duplicate, &stop.id);
        }
        check_stop(stop, &member, look);
    }
}

fn check_stop(stop: &Stop, member: &str, look: &mut Look) {
    // Stops are numbered within a place: shorter words than places have.
    if !is_id(&format!("aa{}", stop.id)) {
        look.stop(format!("{member}/id"), FaultCode::BadId, &stop.id);
    }
    look.both(&format!("{member}/name"), &stop.name, 60);
    if stop.to <= stop.from {
        look.stop_with(format!("{member}/to"), FaultCode::Order, stop.from, stop.to);
    }
    if let Some(last) = stop.last.filter(|last| *last < stop.first) {
        look.stop_with(format!("{member}/last"), FaultCode::Order, stop.first, last);
    }
    let repeat = &stop.repeat;
    if repeat.interval == 0 || repeat.interval > 52 {
        look.stop_with(
            format!("{member}/repeat/interval"),
            FaultCode::BadRepeat,
            repeat.interval,
            "1-52",
        );
    }
    week_days(&format!("{member}/repeat/days"), &repeat.days, look);
    let by_month = repeat.every == Every::Month;
    if by_month == repeat.weeks.is_empty()
        || repeat.weeks.iter().any(|week| !(1..=5).contains(week))
    {
        let weeks = repeat
            .weeks
            .iter()
            .map(u8::to_string)
            .collect::<Vec<_>>()
            .join(",");
        look.stop_with(
            format!("{member}/repeat/weeks"),
            FaultCode::BadRepeat,
            weeks,
            "1-5",
        );
    }
    look.few(&format!("{member}/cancelled"), &stop.cancelled, 100);
    look.few(&format!("{member}/extra"), &stop.extra, 100);
}
