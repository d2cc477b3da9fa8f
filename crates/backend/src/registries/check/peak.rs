//! Days that many want.

use std::collections::BTreeMap;

use egude_booking::{Service, Span};
use egude_domain::Date;
use egude_rules::rates::look::{Look, Object};

use super::{
    days::Days,
    part::{for_services, local, share, span},
    services::{Offered, places},
};

const MAY: &[&str] = &["services", "opensOn", "bands"];

pub(super) fn check(look: &mut Look, entry: &Object<'_>, offered: &[Offered], days: &Days) {
    let mut seen: BTreeMap<Date, Vec<(String, Vec<Service>)>> = BTreeMap::new();
    for (at, value) in look.list(entry, "peakDays") {
        let Some(peak) = look.object(at, value, &["date", "name", "rule"], MAY) else {
            continue;
        };
        local(look, &peak, "name");
        local(look, &peak, "rule");
        let services = for_services(look, &peak, offered);
        let (date, opens_on) = (look.day(&peak, "date"), look.day(&peak, "opensOn"));
        let bands = bands(look, &peak);
        let Some(date) = date else { continue };
        if opens_on.is_some_and(|opens| opens > date) {
            look.expected(peak.place("opensOn"), "not later than `date`");
        }
        let same = seen.entry(date).or_default();
        if let Some((first, _)) = same.iter().find(|(_, other)| share(other, &services)) {
            let what = format!("a day of its own; {first} has the same for the same service");
            look.expected(peak.place("date"), &what);
        }
        same.push((peak.at.clone(), services));
        if let Some(closed) = days.closed_at(date) {
            let what = format!("a day on which the registry is open; {closed} closes it");
            look.expected(peak.place("date"), &what);
            continue;
        }
        within_hours(look, &bands, &days.on(date), date);
    }
}

fn bands(look: &mut Look, peak: &Object<'_>) -> Vec<(String, Span)> {
    let mut all: Vec<(String, Span)> = Vec::new();
    for (at, value) in look.list(peak, "bands") {
        let must = &["from", "to", "perSlot", "walkIn"];
        let Some(band) = look.object(at, value, must, &[]) else {
            continue;
        };
        places(look, &band, 0);
        let Some(span) = span(look, &band) else {
            continue;
        };
        if all.iter().any(|(_, other)| other.overlaps(span)) {
            look.expected(band.at.clone(), "at times at which no other band is");
        }
        all.push((band.at, span));
    }
    all
}

/// A band may lie over a break, but no more: one before or after all hours gives out
/// places that nobody can take.
fn within_hours(look: &mut Look, bands: &[(String, Span)], hours: &[Span], date: Date) {
    let (first, last) = (
        hours.iter().map(|span| span.from).min(),
        hours.iter().map(|span| span.to).max(),
    );
    let (Some(first), Some(last)) = (first, last) else {
        if let Some((at, _)) = bands.first() {
            let what = format!(
                "on a day with hours; {date} has none, so write it into openDays with its hours"
            );
            look.expected(at.clone(), &what);
        }
        return;
    };
    for (at, band) in bands {
        if band.from < first || last < band.to {
            let what = format!("within the hours of {date}, which are {first} to {last}");
            look.expected(at.clone(), &what);
        }
    }
}
