//! Hours that repeat every week. No service is open twice at one time.

use egude_booking::Weekly;
use egude_rules::rates::look::{Look, Object};
use serde_json::Value as Json;

use super::{
    part::{for_services, share, span},
    services::Offered,
};

pub(super) fn weekly(look: &mut Look, entry: &Object<'_>, offered: &[Offered]) -> Vec<Weekly> {
    let mut all: Vec<Weekly> = Vec::new();
    for (at, value) in look.list(entry, "hours") {
        let Some(hours) = look.object(at, value, &["days", "from", "to"], &["services"]) else {
            continue;
        };
        let days = days(look, &hours);
        let services = for_services(look, &hours, offered);
        let Some(span) = span(look, &hours) else {
            continue;
        };
        let again = |other: &Weekly| {
            share(&other.services, &services)
                && other.days.iter().any(|day| days.contains(day))
                && other.span.overlaps(span)
        };
        if all.iter().any(again) {
            let what = "at times at which no other entry of the hours is open for the same \
                service";
            look.expected(hours.at, what);
        }
        all.push(Weekly {
            days,
            span,
            services,
        });
    }
    all
}

fn days(look: &mut Look, hours: &Object<'_>) -> Vec<u8> {
    let mut days = Vec::new();
    let entries = look.list(hours, "days");
    if entries.is_empty() && hours.members.get("days").is_some_and(Json::is_array) {
        let what = "at least one day, 1 for Monday to 7 for Sunday";
        look.expected(hours.place("days"), what);
    }
    for (at, value) in entries {
        let day = value.as_u64().and_then(|day| u8::try_from(day).ok());
        match day.filter(|day| (1..=7).contains(day)) {
            Some(day) if days.contains(&day) => look.expected(at, "there once"),
            Some(day) => days.push(day),
            None => look.expected(at, "a day from 1 for Monday to 7 for Sunday"),
        }
    }
    days
}
