//! List and map: both where there is room, else the one that is looked at.

use super::card;
use super::card::name::local;
use super::{list, places_named};
use crate::components::{Map, MapPoint};
use crate::i18n::msg;
use crate::platform::focus;
use crate::state::Places;
use crate::state::places::{Look, Standing};
use egude_domain::RegionCode;
use egude_places::find::Hit;
use egude_places::open::Now;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

fn is_shown(places: Places, wide: Signal<bool>, look: Look) -> Memo<bool> {
    Memo::new(move |_| wide.get() || places.asked.with(|asked| asked.look == look))
}

/// The list, with the place that was chosen on the map if it lies further down.
pub(super) fn list(places: Places, wide: Signal<bool>) -> AnyView {
    let shown = is_shown(places, wide, Look::List);
    view! {
        <Show when=move || shown.get()>
            <div class="finder-side">{picked(places)}{list::view(places)}</div>
        </Show>
    }
    .into_any()
}

/// The map, drawn only while it is looked at.
pub(super) fn map(places: Places, wide: Signal<bool>) -> AnyView {
    let shown = is_shown(places, wide, Look::Map);
    (move || shown.get().then(|| chart(places, wide))).into_any()
}

fn chart(places: Places, wide: Signal<bool>) -> AnyView {
    // Made once for every search: the map looks at it with every move.
    let points = Memo::new_with_compare(
        move |_| {
            let found = places.found();
            let hits = found.hits.iter();
            hits.filter_map(|hit| point(places, hit))
                .collect::<Vec<_>>()
        },
        |_, _| true,
    );
    let origin = Signal::derive(move || places.origin());
    let navigate = use_navigate();
    let on_open = Callback::new(move |id: String| {
        navigate(&format!("/elderly/place/{id}"), NavigateOptions::default());
    });
    let on_locate = Callback::new(move |()| places.whence.locate());
    let region_name = Callback::new(move |code: RegionCode| {
        Some(places_named(places, &code)).filter(|n| !n.is_empty())
    });
    // Beside a list the card of the chosen place is shown where it stands.
    Effect::new(move |_| {
        if let Some(id) = places.selected.get() {
            focus::show(&format!("found-{id}"));
        }
    });
    let under = move || (!wide.get()).then(|| selected(places));
    view! {
        <div class="finder-map">
            <Map
                id="elderly-map"
                places=points
                origin
                selected=places.selected
                on_open
                on_locate
                region_name
                bare=true
            />
            {under}
        </div>
    }
    .into_any()
}

fn point(places: Places, hit: &Hit) -> Option<MapPoint> {
    let entry = places.entry(hit.entry)?;
    // A van is where it stands next.
    let stop = hit.stop.and_then(|stop| entry.stops.get(stop));
    let at = stop
        .and_then(|stop| stop.at.clone())
        .or_else(|| entry.at.clone())?;
    Some(MapPoint {
        id: entry.id.clone(),
        name: local(&entry.name),
        kind: entry.kind,
        at,
        open: match hit.open {
            Now::Open => Some(true),
            Now::Unknown => None,
            _ => Some(false),
        },
        region: entry.region.clone(),
    })
}

/// The card of the chosen place under the map.
fn selected(places: Places) -> AnyView {
    (move || {
        let id = places.selected.get()?;
        let entry = untrack(|| places.standing(&id))?;
        Some(one(&entry))
    })
    .into_any()
}

/// The chosen place above the list, where the list does not show it yet.
fn picked(places: Places) -> AnyView {
    (move || {
        let id = places.selected.get()?;
        let found = places.found();
        let shown = found.hits.iter().take(places.shown.get());
        let is_it = |hit: &Hit| places.entry(hit.entry).is_some_and(|entry| entry.id == id);
        if shown.clone().any(is_it) {
            return None;
        }
        let entry = untrack(|| places.standing(&id))?;
        Some(view! {
            <section class="stack" aria-label=msg("elderly-picked")>
                <p class="quiet">{msg("elderly-picked")}</p>
                {one(&entry)}
            </section>
        })
    })
    .into_any()
}

fn one(entry: &Standing) -> AnyView {
    view! { <div class="place" data-selected="true">{card::view(entry)}</div> }.into_any()
}
