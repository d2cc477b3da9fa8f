//! What is looked for among the cases.

use super::{list, words};
use crate::components::{Button, ButtonKind, Field, Folded};
use crate::components::{Choice, Picker, Radios};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::platform::{focus, shortcuts, vertical};
use crate::state::staff::cases::{Cases, lane_word, state_word};
use egude_client::aid::{CaseState, Lane};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::collections::BTreeMap;

const FIELD: &str = "cases-find";

/// `/` goes to the field from anywhere that is not typed into.
pub(super) fn keys() {
    shortcuts::on_key(|key| {
        let is_find = key == "/";
        if is_find {
            focus::by_id(FIELD);
        }
        is_find
    });
}

pub(super) fn view(cases: Cases) -> AnyView {
    let filter = cases.filter;
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let onward = if vertical::is_vertical() {
            "ArrowRight"
        } else {
            "ArrowDown"
        };
        let key = event.key();
        if key == onward || key == "Enter" {
            event.prevent_default();
            list::enter(cases);
        }
    };
    let hint = Signal::derive(|| Some(text("cases-filter-text-hint")));
    view! {
        <section class="stack cases-filters" aria-label=msg("cases-filter")>
            <div class="cluster" data-spread="true" on:keydown=on_key>
                <Field id=FIELD label=msg("cases-filter-text") value=filter.text hint size="medium" />
                <div class="choice">
                    <input
                        class="choice-input"
                        type="checkbox"
                        id="cases-look"
                        prop:checked=filter.look
                        on:change=move |event| filter.look.set(event_target_checked(&event))
                    />
                    <label class="choice-label" for="cases-look">{msg("cases-filter-look")}</label>
                </div>
            </div>
            <Folded summary=msg("cases-filter") body=move || more(cases) />
            {move || filter.is_set().then(|| view! {
                <Button label=msg("cases-filter-clear") kind=ButtonKind::Quiet on_press=move |()| filter.clear() />
            })}
        </section>
    }
    .into_any()
}

/// Township, lane, state.
fn more(cases: Cases) -> AnyView {
    let filter = cases.filter;
    let any = || Choice::new("", msg("cases-filter-any"));
    let lanes = [Lane::Urgent, Lane::Spending, Lane::Ordinary].map(lane_word);
    let states = [
        CaseState::Submitted,
        CaseState::NeedMore,
        CaseState::Accepted,
        CaseState::Closed,
        CaseState::Withdrawn,
    ]
    .map(state_word);
    let of = |prefix: &str, words: &[&'static str]| {
        let one = |word: &&'static str| Choice::new(*word, msg_of(format!("{prefix}-{word}")));
        let mut choices = vec![any()];
        choices.extend(words.iter().map(one));
        choices
    };
    // Townships with how much waits there.
    let counted = Memo::new(move |_| {
        cases.list().with(|list| {
            let mut counted: BTreeMap<String, usize> = BTreeMap::new();
            for item in list.iter().flat_map(|list| &list.items) {
                *counted.entry(item.region.to_string()).or_default() += 1;
            }
            counted
        })
    });
    let townships = move || {
        let mut choices = vec![any()];
        choices.extend(counted.get().into_iter().filter_map(|(code, n)| {
            let region: RegionCode = code.parse().ok()?;
            let label = Signal::derive(move || {
                let name = words::region_now(cases, &region);
                text_with(
                    "cases-township-count",
                    &[("name", name), ("n", n.to_string())],
                )
            });
            Some(Choice::new(code, label))
        }));
        view! { <Picker id="cases-township" legend=msg("cases-filter-township") value=filter.township choices /> }
    };
    let lane_choices = of("cases-lane", &lanes);
    let state_choices = of("cases-state", &states);
    view! {
        <div class="stack">
            {townships}
            <Radios id="cases-lane" legend=msg("cases-filter-lane") value=filter.lane choices=lane_choices inline=true />
            <Radios id="cases-state" legend=msg("cases-filter-state") value=filter.state choices=state_choices inline=true />
        </div>
    }
    .into_any()
}
