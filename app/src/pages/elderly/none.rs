//! Nothing fits: what fits almost, and what to let go of.

use super::card;
use crate::components::{Button, ButtonKind, Notice, Text, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::focus;
use crate::state::Places;
use crate::state::places::Asked;
use egude_places::find::{But, NearMiss};
use leptos::prelude::*;

/// As many as one looks through.
const MOST: usize = 6;

/// What one condition less would give: a button for each of them, and the nearest places.
pub(super) fn view(places: Places, near: &[NearMiss]) -> AnyView {
    let mut buts: Vec<But> = Vec::new();
    for miss in near {
        if !buts.contains(&miss.but) {
            buts.push(miss.but);
        }
    }
    let drops = buts
        .into_iter()
        .map(|but| drop_it(places, but))
        .collect::<Vec<_>>();
    let body = if near.is_empty() {
        "elderly-none-nothing"
    } else {
        "elderly-none-body"
    };
    let cards: Vec<AnyView> = near
        .iter()
        .take(MOST)
        .filter_map(|miss| almost(places, miss))
        .collect();
    let almost = (!near.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="elderly-almost">
                <h3 id="elderly-almost">{msg("elderly-almost")}</h3>
                <ul class="places">{cards}</ul>
            </section>
        }
    });
    view! {
        <Notice title=msg("elderly-none-title")>
            <p>{msg(body)}</p>
            <div class="actions">{drops}</div>
        </Notice>
        {almost}
    }
    .into_any()
}

/// Takes off what stands in the way.
fn drop_it(places: Places, but: But) -> AnyView {
    let label: Text = match but {
        But::Filter(filter) => {
            let name = msg_of(format!("filter-{filter}"));
            Signal::derive(move || text_with("elderly-chip-off", &[("what", name.get())]))
        }
        But::What => msg("elderly-drop-what"),
        But::Text => msg("elderly-drop-text"),
        But::Region => msg("elderly-drop-region"),
    };
    let press = move |()| {
        places.ask(|asked| take_off(asked, but));
        focus::quietly_soon(super::list::COUNT);
    };
    view! { <Button label kind=ButtonKind::Secondary on_press=press /> }.into_any()
}

fn take_off(asked: &mut Asked, but: But) {
    match but {
        But::Filter(filter) => {
            asked.filters.remove(&filter);
        }
        But::What => {
            asked.classes.clear();
            asked.kinds.clear();
        }
        But::Text => asked.text.clear(),
        But::Region => asked.region = None,
    }
}

fn almost(places: Places, miss: &NearMiss) -> Option<AnyView> {
    let entry = places.entry(miss.hit.entry)?;
    let why: Text = match miss.but {
        But::Filter(filter) => {
            let name = msg_of(format!("filter-{filter}"));
            Signal::derive(move || text_with("elderly-but-filter", &[("what", name.get())]))
        }
        But::What => msg("elderly-but-what"),
        But::Text => msg("elderly-but-text"),
        But::Region => msg("elderly-but-region"),
    };
    Some(
        view! {
            <li class="place">
                <p class="place-but"><Up text=why /></p>
                {card::view(&entry)}
            </li>
        }
        .into_any(),
    )
}
