//! What is looked for among the places.

use super::{list, words};
use crate::components::{Button, ButtonKind, Choice, Field, Folded, Picker};
use crate::i18n::{msg, text_with};
use crate::platform::{focus, shortcuts, vertical};
use crate::state::staff::places::Keeping;
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::collections::BTreeMap;

const FIELD: &str = "keep-find";

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

pub(super) fn view(keeping: Keeping) -> AnyView {
    let filter = keeping.filter;
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let onward = if vertical::is_vertical() {
            "ArrowRight"
        } else {
            "ArrowDown"
        };
        let key = event.key();
        if key == onward || key == "Enter" {
            event.prevent_default();
            list::enter(keeping);
        }
    };
    view! {
        <section class="stack cases-filters" aria-label=msg("cases-filter")>
            <div class="cluster" data-spread="true" on:keydown=on_key>
                <Field id=FIELD label=msg("keep-find") value=filter.text size="medium" />
                <div class="choice">
                    <input
                        class="choice-input"
                        type="checkbox"
                        id="keep-reported"
                        prop:checked=filter.reported
                        on:change=move |event| filter.reported.set(event_target_checked(&event))
                    />
                    <label class="choice-label" for="keep-reported">{msg("keep-reported")}</label>
                </div>
            </div>
            <Folded summary=msg("cases-filter-township") body=move || regions(keeping) />
            {move || filter.is_set().then(|| view! {
                <Button label=msg("cases-filter-clear") kind=ButtonKind::Quiet on_press=move |()| filter.clear() />
            })}
        </section>
    }
    .into_any()
}

/// Townships with how many places there are.
fn regions(keeping: Keeping) -> AnyView {
    let counted = Memo::new(move |_| {
        keeping.list().with(|list| {
            let mut counted: BTreeMap<String, usize> = BTreeMap::new();
            for item in list.iter().flat_map(|list| &list.items) {
                *counted.entry(item.region.to_string()).or_default() += 1;
            }
            counted
        })
    });
    (move || {
        let mut choices = vec![Choice::new("", msg("cases-filter-any"))];
        choices.extend(counted.get().into_iter().filter_map(|(code, n)| {
            let region: RegionCode = code.parse().ok()?;
            let label = Signal::derive(move || {
                let name = words::region_now(keeping, &region);
                let values = [("name", name), ("n", n.to_string())];
                text_with("cases-township-count", &values)
            });
            Some(Choice::new(code, label))
        }));
        view! {
            <Picker id="keep-township" legend=msg("cases-filter-township") value=keeping.filter.region choices />
        }
    })
    .into_any()
}
