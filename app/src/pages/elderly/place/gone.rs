//! No such place, or not any more: what there is instead.

use crate::components::{Hotlines, LinkButton, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::pages::elderly::card;
use crate::state::Places;
use leptos::prelude::*;

/// How many others are offered.
const OTHERS: usize = 3;

/// That it is gone, and the first that are looked for now: the nearest where it is known from where.
pub(super) fn view() -> AnyView {
    let places = Places::get();
    let others = move || {
        let found = places.found();
        let hits = found.hits.iter().take(OTHERS);
        let cards = hits.filter_map(|hit| places.entry(hit.entry)).map(|entry| {
            view! { <li>{card::view(&entry)}</li> }
        });
        let cards: Vec<_> = cards.collect();
        (!cards.is_empty()).then(|| {
            view! {
                <section class="stack" aria-labelledby="place-gone-others">
                    <h2 id="place-gone-others">{msg("place-gone-others")}</h2>
                    <ul class="place-list">{cards}</ul>
                </section>
            }
        })
    };
    view! {
        <PageShell title=msg("place-gone-title") trail=msg("service-elderly-name")>
            <Notice title=msg("place-gone-body") tone=Tone::Attention />
            <div class="actions">
                <LinkButton
                    label=msg("place-to-finder")
                    href=Signal::derive(move || places.address())
                    icon="next"
                />
            </div>
            {others}
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
