//! Single days: open nevertheless, or closed.

use egude_booking::{ClosedDays, OpenDay, Service, Span, Weekly};
use egude_domain::Date;
use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
};
use serde_json::Value as Json;

use super::{
    part::{for_services, local, share, span},
    services::Offered,
};

/// When a registry is open and when not.
pub(super) struct Days {
    pub(super) weekly: Vec<Weekly>,
    /// With the place in the file, because entries that are wrong are left out.
    pub(super) opened: Vec<(String, OpenDay)>,
    pub(super) closed: Vec<(String, ClosedDays)>,
}

impl Days {
    /// All hours in which the service is done.
    pub(super) fn spans(&self, service: Service) -> impl Iterator<Item = Span> {
        let weekly = self.weekly.iter();
        let weekly = weekly.filter(move |hours| share(&hours.services, &[service]));
        let opened = self.opened.iter().map(|(_, open)| open);
        let opened = opened.filter(move |open| share(&open.services, &[service]));
        let opened = opened.flat_map(|open| open.hours.iter().copied());
        weekly.map(|hours| hours.span).chain(opened)
    }

    /// The hours of one day: its own, or those of its day of the week. Which Saturdays
    /// and Sundays are worked is not known here, so they have those of Friday as well.
    pub(super) fn on(&self, day: Date) -> Vec<Span> {
        let opened = self.opened.iter().filter(|(_, open)| open.date == day);
        let own: Vec<Span> = opened.flat_map(|(_, open)| open.hours.clone()).collect();
        if !own.is_empty() {
            return own;
        }
        let works = |hours: &&Weekly| {
            hours.days.contains(&day.weekday()) || day.is_weekend() && hours.days.contains(&5)
        };
        self.weekly
            .iter()
            .filter(works)
            .map(|hours| hours.span)
            .collect()
    }

    /// Where it stands that the day is closed.
    pub(super) fn closed_at(&self, day: Date) -> Option<&str> {
        let closed = |(_, days): &&(String, ClosedDays)| (days.from..=days.to).contains(&day);
        self.closed.iter().find(closed).map(|(at, _)| at.as_str())
    }
}

pub(super) fn opened(
    look: &mut Look,
    entry: &Object<'_>,
    offered: &[Offered],
) -> Vec<(String, OpenDay)> {
    let mut all: Vec<(String, OpenDay)> = Vec::new();
    for (at, value) in look.list(entry, "openDays") {
        let may = &["services", "reason"];
        let Some(open) = look.object(at, value, &["date", "hours"], may) else {
            continue;
        };
        local(look, &open, "reason");
        let date = look.day(&open, "date");
        let services = for_services(look, &open, offered);
        let hours = spans(look, &open);
        let Some(date) = date else { continue };
        let again = |(_, other): &(String, OpenDay)| {
            let meets = |span: &Span| other.hours.iter().any(|one| one.overlaps(*span));
            other.date == date && share(&other.services, &services) && hours.iter().any(meets)
        };
        if all.iter().any(again) {
            let what = "at times at which no other entry of that day is open for the same service";
            look.expected(open.place("hours"), what);
        }
        let open_day = OpenDay {
            date,
            hours,
            services,
        };
        all.push((open.at, open_day));
    }
    all
}

fn spans(look: &mut Look, open: &Object<'_>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let entries = look.list(open, "hours");
    if entries.is_empty() && open.members.get("hours").is_some_and(Json::is_array) {
        let what = "at least one entry; a day on which nobody can come belongs into closedDays";
        look.expected(open.place("hours"), what);
    }
    for (at, value) in entries {
        let Some(hours) = look.object(at, value, &["from", "to"], &[]) else {
            continue;
        };
        let Some(span) = span(look, &hours) else {
            continue;
        };
        if spans.iter().any(|other| other.overlaps(span)) {
            look.expected(hours.at, "at times at which no other entry of the hours is");
        }
        spans.push(span);
    }
    spans
}

pub(super) fn closed(look: &mut Look, entry: &Object<'_>) -> Vec<(String, ClosedDays)> {
    let mut all: Vec<(String, ClosedDays)> = Vec::new();
    for (at, value) in look.list(entry, "closedDays") {
        let Some(days) = look.object(at, value, &["from", "to"], &["reason"]) else {
            continue;
        };
        local(look, &days, "reason");
        let (Some(from), Some(to)) = look.ends(&days, "to") else {
            continue;
        };
        let overlaps = |(_, other): &&(String, ClosedDays)| other.from <= to && from <= other.to;
        if let Some((first, _)) = all.iter().find(overlaps) {
            let first = first.clone();
            look.wrong(days.at.clone(), RateWrong::Overlaps { first });
        }
        all.push((days.at, ClosedDays { from, to }));
    }
    all
}

/// A day cannot be both.
pub(super) fn contradictions(look: &mut Look, days: &Days) {
    for (at, open) in &days.opened {
        if let Some(closed) = days.closed_at(open.date) {
            let what = format!("a day on which the registry is open; {closed} closes it");
            look.expected(format!("{at}/date"), &what);
        }
    }
}
