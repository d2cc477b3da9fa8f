//! What is offered, and that there is time for it.

use egude_booking::{Service, Span};
use egude_rules::rates::look::{Look, Object};
use serde_json::Value as Json;

use super::{
    days::Days,
    part::{SERVICES, local, number},
};

/// A service that is offered, where it stands, and how long it takes.
pub(super) struct Offered {
    pub(super) service: Service,
    at: String,
    minutes: Option<u16>,
}

pub(super) fn check(look: &mut Look, entry: &Object<'_>) -> Vec<Offered> {
    let mut offered: Vec<Offered> = Vec::new();
    let list = look.list(entry, "services");
    let at = entry.place("services");
    if list.is_empty() && entry.members.get("services").is_some_and(Json::is_array) {
        look.expected(at, "at least one service");
        return offered;
    }
    for (at, value) in list {
        let must = &["id", "minutes", "perSlot", "walkIn"];
        let Some(offer) = look.object(at, value, must, &["window"]) else {
            continue;
        };
        let minutes = number(look, &offer, "minutes", 5..=480);
        places(look, &offer, 1);
        local(look, &offer, "window");
        let Some(word) = look.text(&offer, "id") else {
            continue;
        };
        match word.parse() {
            Err(_) => look.expected(offer.place("id"), SERVICES),
            Ok(service) if offered.iter().any(|one| one.service == service) => {
                look.expected(offer.place("id"), "there once");
            }
            Ok(service) => offered.push(Offered {
                service,
                at: offer.at,
                minutes,
            }),
        }
    }
    let has = |service| offered.iter().any(|one| one.service == service);
    if has(Service::DivorceApply) && !has(Service::DivorceIssue) {
        let what = "also with divorce-issue: a divorce is issued by the registry that received \
            the application";
        look.expected(at, what);
    }
    offered
}

/// `perSlot` and `walkIn` of a service or of a band.
pub(super) fn places(look: &mut Look, object: &Object<'_>, least: u16) {
    let per_slot = number(look, object, "perSlot", least..=100);
    let walk_in = number(look, object, "walkIn", 0..=100);
    if let (Some(per_slot), Some(walk_in)) = (per_slot, walk_in)
        && walk_in > per_slot
    {
        let what = format!("at most perSlot, which is {per_slot}: walk-ins are included there");
        look.expected(object.place("walkIn"), &what);
    }
}

/// Each service fits into some hours.
pub(super) fn fit(look: &mut Look, entry: &Object<'_>, offered: &[Offered], days: &Days) {
    if days.weekly.is_empty() && days.opened.is_empty() {
        if entry.members.contains_key("hours") {
            look.expected(entry.place("hours"), "at least one entry");
        }
        return;
    }
    for offer in offered {
        let Some(minutes) = offer.minutes else {
            continue;
        };
        let long_enough = |span: Span| span.to.minutes() - span.from.minutes() >= minutes;
        if !days.spans(offer.service).any(long_enough) {
            let what = format!(
                "at most as long as some hours in which {} is done; there are none of {minutes} \
                 minutes",
                offer.service
            );
            look.expected(format!("{}/minutes", offer.at), &what);
        }
    }
}
