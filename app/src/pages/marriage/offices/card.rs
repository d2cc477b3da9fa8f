//! One registry: where it is, whether it is open, what it takes.

use super::super::Place;
use super::super::parts::{days_text, local, local_text, service_name};
use super::find::place_name;
use crate::components::{Details, Icon, Tag, Text, Tone, Up, date_text};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::clock;
use crate::state::Marriage;
use crate::state::marriage::{Doors, Registries, Service, case_word, doors, hours_on};
use egude_client::booking::{ClosedDays, Registry, TimeSpan};
use egude_domain::CHINA;
use leptos::prelude::*;
use std::sync::Arc;

/// Days ahead of which closed ones are named: as far as people plan a trip.
const SOON: i32 = 30;

/// The card of a registry where it can be done.
pub(super) fn whole(
    registries: &Arc<Registries>,
    registry: &Registry,
    service: Service,
) -> AnyView {
    let marriage = Marriage::get();
    let id = registry.id.clone();
    let to = Place::Times(id.to_string(), service).path();
    let choose = move |_| {
        marriage.service.set(Some(service));
        marriage.registry.set(Some(id.clone()));
    };
    let name = registry.name.clone();
    let named =
        Signal::derive(move || text_with("marriage-choose-named", &[("name", local(&name))]));
    let phones = registry.phones.iter().map(|number| {
        view! { <a class="office-phone" href=format!("tel:{number}")><Icon name="phone" /><span>{number.clone()}</span></a> }
    });
    let more = more(registry);
    view! {
        <li class="office card">
            {head(registry)}
            {where_it_is(registries, registry)}
            {today(registries, registry, service)}
            <p class="office-phones">{phones.collect_view()}</p>
            {walk_in(registry, service)}
            {closed_soon(registry)}
            <Details summary=msg("marriage-office-more") off_paper=true>{more}</Details>
            <p class="marriage-choose">
                <a class="button" href=to aria-label=named on:click=choose>
                    <span>{msg("marriage-choose")}</span>
                    <Icon name="next" flow=true />
                </a>
            </p>
        </li>
    }
    .into_any()
}

/// A line for a registry where it cannot be done, with the message that says why.
pub(super) fn short(registries: &Arc<Registries>, registry: &Registry, why: String) -> AnyView {
    view! {
        <li class="line">
            {head(registry)}
            <p>{msg_of(why)}</p>
            {where_it_is(registries, registry)}
        </li>
    }
    .into_any()
}

fn head(registry: &Registry) -> AnyView {
    let name = local_text(registry.name.clone());
    let tag = registry
        .sample
        .then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> });
    view! { <p class="office-name"><strong><Up text=name /></strong> " " {tag}</p> }.into_any()
}

/// The place, the address, and how far it is where that is known.
fn where_it_is(registries: &Arc<Registries>, registry: &Registry) -> AnyView {
    let finder = Marriage::get().finder;
    let region = registries.region(&registry.region).cloned();
    let place = region.map(|region| {
        let words: Text = Signal::derive(move || place_name(&region));
        view! { <p class="quiet"><Up text=words /></p> }
    });
    let address = registry.address.clone().map(|address| {
        view! { <p><Up text=local_text(address) /></p> }
    });
    let registry = registry.clone();
    let far = move || {
        finder.distance(&registry).map(|far| {
            let words = Signal::derive(move || distance(far));
            view! { <p class="marriage-far"><Icon name="house-pin" /><span><Up text=words /></span></p> }
        })
    };
    view! { {place} {address} {far} }.into_any()
}

/// Said as what it is: nobody walks in a straight line.
fn distance(kilometres: f64) -> String {
    if kilometres < 1.0 {
        return text("marriage-far-near");
    }
    text_with("marriage-far", &[("n", format!("{kilometres:.0}"))])
}

/// Today's hours, and whether the door is open. Where the calendar does not say whether today is
/// worked, nothing is said.
fn today(registries: &Arc<Registries>, registry: &Registry, service: Service) -> Option<AnyView> {
    let now = clock::now();
    let calendar = registries.calendar.as_ref();
    let spans = hours_on(registry, service, now.date(CHINA), calendar)?;
    let hours = (!spans.is_empty()).then(|| {
        let words =
            Signal::derive(move || text_with("marriage-today", &[("hours", hours_text(&spans))]));
        view! { <p><Up text=words /></p> }
    });
    let state = doors(registry, service, now, calendar).map(|state| {
        let open = matches!(state, Doors::Open(_)).to_string();
        let words = Signal::derive(move || doors_text(state));
        view! {
            <p class="marriage-doors" data-open=open><Icon name="clock" /><span><Up text=words /></span></p>
        }
    });
    Some(view! { {state} {hours} }.into_any())
}

fn hours_text(spans: &[TimeSpan]) -> String {
    let span = |span: &TimeSpan| {
        let ends = [("from", span.from.to_string()), ("to", span.to.to_string())];
        text_with("marriage-span", &ends)
    };
    let spans: Vec<String> = spans.iter().map(span).collect();
    spans.join(&text("list-separator"))
}

fn doors_text(state: Doors) -> String {
    match state {
        Doors::Open(until) => text_with("marriage-open", &[("until", until.to_string())]),
        Doors::Opens(day, at) if day == clock::today() => {
            text_with("marriage-opens-today", &[("at", at.to_string())])
        }
        Doors::Opens(day, at) if Some(day) == clock::today().plus_days(1) => {
            text_with("marriage-opens-tomorrow", &[("at", at.to_string())])
        }
        Doors::Opens(day, at) => {
            let values = [("day", date_text(day)), ("at", at.to_string())];
            text_with("marriage-opens", &values)
        }
        Doors::Closed => text("marriage-closed"),
    }
}

/// That some places are for those who come without an appointment (7.2).
fn walk_in(registry: &Registry, service: Service) -> Option<AnyView> {
    let kept = registry.service(service)?.walk_in;
    (kept > 0).then(|| {
        let words =
            Signal::derive(move || text_with("marriage-walk-in", &[("n", kept.to_string())]));
        view! { <p class="quiet"><Up text=words /></p> }.into_any()
    })
}

fn closed_soon(registry: &Registry) -> AnyView {
    let today = clock::today();
    let last = today.plus_days(SOON).unwrap_or(today);
    let soon = |days: &&ClosedDays| days.to >= today && days.from <= last;
    let line = |days: &ClosedDays| {
        let days = days.clone();
        let words = Signal::derive(move || {
            let span = days_text(days.from, days.to);
            match &days.reason {
                Some(reason) => {
                    let values = [("days", span), ("reason", local(reason))];
                    text_with("marriage-closed-days-because", &values)
                }
                None => text_with("marriage-closed-days", &[("days", span)]),
            }
        });
        view! { <li><Up text=words /></li> }
    };
    let lines: Vec<_> = registry.closed_days.iter().filter(soon).map(line).collect();
    (!lines.is_empty())
        .then(|| view! { <ul class="marriage-closed">{lines}</ul> })
        .into_any()
}

/// What else it does, which couples it may register, who says so and since when.
fn more(registry: &Registry) -> AnyView {
    let services = registry.services.iter();
    let services = services.map(|entry| view! { <li>{service_name(entry.id)}</li> });
    let cases = registry.accepts.iter().map(|case| {
        view! { <li>{msg_of(format!("marriage-case-{}", case_word(*case)))}</li> }
    });
    let cases = (!registry.accepts.is_empty()).then(|| {
        view! {
            <p><strong>{msg("marriage-office-cases")}</strong></p>
            <ul class="bullets">{cases.collect_view()}</ul>
        }
    });
    let (publisher, day) = (registry.publisher.clone(), registry.as_of);
    // Nobody published a sample and nobody checked it: its mark says all.
    let source = (!registry.sample).then(|| {
        let words = Signal::derive(move || {
            let checked = text_with("source-as-of", &[("date", date_text(day))]);
            [publisher.clone(), checked].join(&text("list-separator"))
        });
        view! { <p class="quiet"><Up text=words /></p> }
    });
    view! {
        <p><strong>{msg("marriage-office-services")}</strong></p>
        <ul class="bullets">{services.collect_view()}</ul>
        {cases}
        {source}
    }
    .into_any()
}
