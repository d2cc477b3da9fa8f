//! Days that are not as usual: closing, opening again; and whether a place works at all.

use super::ask::Ask;
use super::deeds::frame;
use super::rows::{self, Rows};
use super::words;
use crate::components::{Choice, Up};
use crate::i18n::{msg, text_with};
use crate::platform::clock;
use crate::state::staff::places::{Doing, Fault, Keeping, PlaceDeed, read_close};
use egude_places::{Closure, State, Why};
use leptos::prelude::*;

/// Closing for a day or some days.
pub(super) fn form(keeping: Keeping) -> AnyView {
    let ask = Ask::new(keeping, &Doing::Close);
    let from = ask.form.text("from");
    if from.with_untracked(String::is_empty) {
        from.set(clock::today().to_string());
        ask.form.text("how").set("closed".to_owned());
    }
    let own = ask.clone();
    let hours = move || {
        let rows = Rows {
            field: "hours",
            label: "keep-close-hours",
            add: "keep-hours-add",
            said: |ask, row| span_said(ask, row),
            fields: span_fields,
            begin: |_, _| {},
        };
        rows::view(&own, rows)
    };
    let how = vec![
        Choice::new("closed", msg("keep-close-whole")),
        Choice::new("hours", msg("keep-close-other")).reveals(hours),
    ];
    let fields = view! {
        <div class="keep-pair">
            {ask.short("from", "keep-close-from", Some("keep-day-hint"))}
            {ask.short("to", "keep-close-to", Some("keep-close-to-hint"))}
        </div>
        {ask.one("why", "keep-close-why", "why", Why::ALL)}
        {ask.radios("how", "keep-close-how", how)}
    }
    .into_any();
    let go = move || match untrack(|| read_close(&ask.form, clock::today())) {
        Ok(deed) => keeping.deed(&Doing::Close, deed),
        Err(faults) => keeping.refuse(faults),
    };
    frame(keeping, &Doing::Close, fields, go)
}

/// Hours of one day in a line.
pub(super) fn span_said(ask: &Ask, row: &str) -> String {
    let [from, to] = ["from", "to"].map(|end| ask.form.text(&format!("{row}-{end}")).get());
    if from.is_empty() && to.is_empty() {
        return String::new();
    }
    words::hours(from, to)
}

/// From when to when.
pub(super) fn span_fields(ask: &Ask, row: &str) -> AnyView {
    view! {
        <div class="keep-pair">
            {ask.short(&format!("{row}-from"), "keep-hours-from", Some("keep-time-hint"))}
            {ask.short(&format!("{row}-to"), "keep-hours-to", Some("keep-time-next-hint"))}
        </div>
    }
    .into_any()
}

/// Days that are not as usual now, each with a button that opens them again.
pub(super) fn list(keeping: Keeping) -> AnyView {
    let closures = Memo::new(move |_| {
        let today = clock::today();
        keeping.place().with(|place| {
            let all = place.iter().flat_map(|place| &place.place.closures);
            let ahead = all.filter(|closure| closure.to >= today);
            ahead.cloned().collect::<Vec<_>>()
        })
    });
    let one = move |closure: Closure| {
        let (from, to) = (closure.from.max(clock::today()), closure.to);
        let line = Signal::derive(move || words::closure(&closure));
        let reopen = move |_| keeping.deed(&Doing::Reopen, PlaceDeed::Reopen { from, to });
        view! {
            <li class="keep-row">
                <div class="keep-row-head">
                    <span class="keep-row-said"><Up text=line /></span>
                    <button class="button" type="button" data-variant="secondary"
                        aria-label=move || text_with("keep-do-reopen-named", &[("what", line.get())])
                        on:click=reopen>{msg("keep-do-reopen")}</button>
                </div>
            </li>
        }
    };
    (move || {
        let all = closures.get();
        (!all.is_empty()).then(|| {
            view! {
                <section class="card stack" aria-labelledby="keep-closures">
                    <h3 id="keep-closures">{msg("keep-closures")}</h3>
                    <ul class="keep-row-list">{all.into_iter().map(one).collect_view()}</ul>
                </section>
            }
        })
    })
    .into_any()
}

/// Whether it works.
pub(super) fn state(keeping: Keeping) -> AnyView {
    let ask = Ask::new(keeping, &Doing::State);
    let chosen = ask.form.text("state");
    if chosen.with_untracked(String::is_empty) {
        let now = keeping.place().get_untracked();
        let now = now.map(|place| place.place.state.to_string());
        chosen.set(now.unwrap_or_default());
    }
    let fields = ask.one("state", "keep-row-state", "state", State::ALL);
    let go = move || match chosen.get_untracked().parse() {
        Ok(state) => keeping.deed(&Doing::State, PlaceDeed::State { state }),
        Err(_) => keeping.refuse(vec![Fault {
            field: "state".to_owned(),
            message: "cases-wrong-choose",
            more: None,
        }]),
    };
    frame(keeping, &Doing::State, fields, go)
}
