//! The next days of a van: leaving one out, and putting it back.

use super::words;
use crate::components::{Radios, Tag, Tone, Up, date_text};
use crate::i18n::{msg, text_with};
use crate::platform::clock;
use crate::state::staff::places::{Doing, Keeping, PlaceDeed};
use egude_domain::{CHINA, Date};
use egude_places::stops::{self, Visit};
use egude_places::{Stop, Why};
use leptos::prelude::*;

/// How many are shown.
const SHOWN: usize = 8;

pub(super) fn view(keeping: Keeping) -> AnyView {
    let why = keeping.form(&Doing::CancelStop).text("why");
    if why.with_untracked(String::is_empty) {
        why.set(Why::Weather.to_string());
    }
    let choices = super::ask::choices("why", Why::ALL);
    let visits = move || {
        let place = keeping.place().get()?;
        let all = stops::next(&place.place.stops, clock::now(), SHOWN);
        let one = |visit: Visit| {
            let stop = place.place.stops.get(visit.stop)?;
            Some(row(keeping, stop, visit, why))
        };
        Some(all.into_iter().filter_map(one).collect_view())
    };
    view! {
        <section class="card stack" aria-labelledby="keep-visits">
            <h3 id="keep-visits">{msg("keep-visits")}</h3>
            <p class="quiet">{msg("keep-do-cancel-stop-body")}</p>
            <Radios id="keep-cancel-why" legend=msg("keep-close-why") value=why choices inline=true />
            <ul class="keep-row-list">{visits}</ul>
        </section>
    }
    .into_any()
}

fn row(keeping: Keeping, stop: &Stop, visit: Visit, why: RwSignal<String>) -> AnyView {
    let (name, day) = (stop.name.clone(), visit.day);
    let times = (visit.from.time(CHINA), visit.to.time(CHINA));
    let line = Signal::derive(move || {
        words::joined([
            date_text(day),
            words::weekdays(&[day.weekday()]),
            words::hours(times.0, times.1),
            words::local(&name),
        ])
    });
    let (id, label, named) = match visit.cancelled {
        None => (false, "keep-do-cancel-stop", "keep-do-cancel-stop-named"),
        Some(_) => (true, "keep-do-restore-stop", "keep-do-restore-stop-named"),
    };
    let own = stop.id.clone();
    let act = move |_| {
        if id {
            restore(keeping, own.clone(), day);
        } else if let Ok(why) = why.get_untracked().parse() {
            let deed = PlaceDeed::CancelStop {
                stop: own.clone(),
                day,
                why,
            };
            keeping.deed(&Doing::CancelStop, deed);
        }
    };
    let cancelled = visit.cancelled.map(|why| {
        let label = Signal::derive(move || {
            text_with("keep-cancelled", &[("why", words::word("why", why))])
        });
        view! { <Tag label tone=Tone::Attention /> }
    });
    view! {
        <li class="keep-row">
            <div class="keep-row-head">
                <span class="keep-row-said"><Up text=line /> {cancelled}</span>
                <button class="button" type="button" data-variant="secondary"
                    aria-label=move || text_with(named, &[("what", line.get())])
                    on:click=act>{msg(label)}</button>
            </div>
        </li>
    }
    .into_any()
}

fn restore(keeping: Keeping, stop: String, day: Date) {
    keeping.deed(&Doing::RestoreStop, PlaceDeed::RestoreStop { stop, day });
}
