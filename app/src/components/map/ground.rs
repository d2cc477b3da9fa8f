//! What lies beneath the places: where the person looks from, and as far as it is.

use super::state::Chart;
use crate::i18n::msg;
use egude_places::map::World;
use leptos::prelude::*;

pub(super) fn view(chart: Chart) -> AnyView {
    (move || origin(chart)).into_any()
}

/// The person's place, with a circle as wide as it may be off.
fn origin(chart: Chart) -> Option<AnyView> {
    let point = chart.origin.get()?;
    let at = World::from(&point);
    let within = f64::from(point.within.unwrap_or(0));
    let radius = move || within / at.metres() * chart.side.get();
    let transform = move || {
        let [x, y] = chart.drawn(at);
        format!("translate({x:.1} {y:.1})")
    };
    Some(
        view! {
            <g class="map-origin" transform=transform aria-hidden="true">
                <circle class="map-within" r=radius />
                <circle class="map-here" r="9" />
                <circle class="map-here-dot" r="3" />
            </g>
        }
        .into_any(),
    )
}

/// What the law wants to see on a map, or that this is none.
pub(super) fn marks_of_approval(_chart: Chart) -> AnyView {
    view! { <p class="map-note">{msg("map-schematic")}</p> }.into_any()
}
