//! Mobile places are places in time: where it stands next, and which visits are called off.

use super::day;
use super::name::local;
use crate::components::{Icon, Up};
use crate::i18n::{text, text_with};
use crate::state::Places;
use egude_domain::{CHINA, Moment};
use egude_places::find::Entry;
use egude_places::stops::{self, Visit};
use egude_places::{Place, State};
use leptos::prelude::*;

/// Whether its stops say when it is there.
pub(in crate::pages::elderly) fn is_mobile(entry: &Entry) -> bool {
    let place = entry.place();
    !place.stops.is_empty() && entry.timetable().is_none() && place.state == State::Open
}

/// The next visit; before it those that are called off, with why.
pub(in crate::pages::elderly) fn next(entry: &Entry) -> AnyView {
    let entry = entry.clone();
    (move || {
        let now = Places::get().now.get();
        let place = entry.place();
        let visits = stops::of_place(place, now, 1);
        if visits.is_empty() {
            return line(text("place-stop-none"), "unknown");
        }
        let lines = visits.iter().map(|visit| {
            let state = match visit.cancelled {
                Some(_) => "cancelled",
                None if visit.from <= now => "open",
                None => "next",
            };
            line(told(place, visit, now), state)
        });
        lines.collect::<Vec<_>>().into_any()
    })
    .into_any()
}

fn line(words: String, state: &'static str) -> AnyView {
    view! {
        <p class="place-line place-open" data-now=state>
            <Icon name="clock" />
            <span><Up text=Signal::stored(words) /></span>
        </p>
    }
    .into_any()
}

/// A visit in words: now and until when, the next, or called off.
pub(in crate::pages::elderly) fn told(place: &Place, visit: &Visit, now: Moment) -> String {
    let name = place.stops.get(visit.stop).map(|stop| local(&stop.name));
    let place = ("place", name.unwrap_or_default());
    if visit.cancelled.is_none() && visit.from <= now {
        let until = ("at", day::time(visit.to));
        return text_with("place-stop-now", &[place, until]);
    }
    let when = [
        ("day", day::dated(visit.day, now.date(CHINA))),
        ("from", day::time(visit.from)),
        ("to", day::time(visit.to)),
        place,
    ];
    match visit.cancelled {
        None => text_with("place-stop-next", &when),
        Some(why) => {
            let [day, from, to, place] = when;
            let why = ("why", text(&format!("place-why-{why}")));
            text_with("place-stop-cancelled", &[day, from, to, place, why])
        }
    }
}
