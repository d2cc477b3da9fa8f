//! What several parts of a registry are made of: times, words, numbers, text in two
//! scripts.

use std::str::FromStr;

use egude_booking::{Service, Span};
use egude_domain::TimeOfDay;
use egude_rules::rates::look::{Look, Object};

pub(super) use crate::file::{local, number};

pub(super) const SERVICES: &str = "one of marry, divorce-apply, divorce-issue, \
    reissue-marriage, reissue-divorce, counselling, ceremony";

pub(super) fn time(look: &mut Look, object: &Object<'_>, name: &str) -> Option<TimeOfDay> {
    let text = look.text(object, name)?;
    let time = text.parse().ok();
    if time.is_none() {
        look.expected(object.place(name), "a time such as \"08:30\"");
    }
    time
}

/// `from` and `to`; that the second is not later is a fault.
pub(super) fn span(look: &mut Look, object: &Object<'_>) -> Option<Span> {
    let (from, to) = (time(look, object, "from"), time(look, object, "to"));
    let (from, to) = (from?, to?);
    if to <= from {
        look.expected(object.place("to"), "later than `from`");
        return None;
    }
    Some(Span { from, to })
}

/// A list of words that are each known and there once.
pub(super) fn words<T: FromStr + PartialEq + Copy>(
    look: &mut Look,
    object: &Object<'_>,
    name: &str,
    known: &str,
) -> Vec<T> {
    let mut words = Vec::new();
    for (at, value) in look.list(object, name) {
        let Some(text) = look.text_of(&at, value) else {
            continue;
        };
        match text.parse::<T>() {
            Ok(word) if words.contains(&word) => look.expected(at, "there once"),
            Ok(word) => words.push(word),
            Err(_) => look.expected(at, known),
        }
    }
    words
}

/// The member `services`: some of those that the registry offers; all, if it is empty
/// or not there.
pub(super) fn for_services(
    look: &mut Look,
    object: &Object<'_>,
    offered: &[super::services::Offered],
) -> Vec<Service> {
    let services: Vec<Service> = words(look, object, "services", SERVICES);
    let strange = |one: &&Service| !offered.iter().any(|offer| offer.service == **one);
    if !offered.is_empty()
        && let Some(strange) = services.iter().find(strange)
    {
        let what = format!("services that the registry offers; it does not offer {strange}");
        look.expected(object.place("services"), &what);
    }
    services
}

/// Whether two lists, empty for all, have a service in common.
pub(super) fn share(one: &[Service], other: &[Service]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|service| other.contains(service))
}
