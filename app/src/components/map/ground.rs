//! What lies beneath the places: tiles and boundaries if the deployment has them approved, and
//! where the person looks from, as far as that is known.

use super::state::Chart;
use crate::config::{Beneath, Tiles};
use crate::i18n::msg;
use crate::platform::{http, spawn};
use crate::state::Deployment;
use egude_places::map::{Document, Outlines, Tile, World, tiles};
use leptos::prelude::*;
use std::fmt::Write;

/// Steps on the plane in which outlines are written: exact to the pixel at zoom 16.
const FINE: f64 = 16_777_216.0;
/// Pixels that tiles lie over each other, so that no seam shows between them.
const SEAM: f64 = 0.5;

/// What this deployment has beneath the places, and what of it has come.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    beneath: StoredValue<Beneath>,
    outlines: RwSignal<Option<Outlines>>,
}

impl Ground {
    /// Asks for the file of boundaries, if there is one; for nothing otherwise.
    pub(super) fn new() -> Self {
        let beneath = use_context::<Deployment>()
            .map(|deployment| deployment.read(|config| config.places.beneath.clone()))
            .unwrap_or_default();
        let outlines = RwSignal::new(None);
        if let Some(file) = &beneath.boundaries {
            let url = file.url.clone();
            spawn(async move {
                // A file that is missing or wrong leaves the schematic, which says what it is.
                let text = http::text(&url).await.unwrap_or_default();
                let document = serde_json::from_str::<Document>(&text).ok();
                let found = document.and_then(|document| Outlines::of(document).ok());
                let _ = outlines.try_set(found);
            });
        }
        Self {
            beneath: StoredValue::new(beneath),
            outlines,
        }
    }
}

pub(super) fn view(chart: Chart, ground: Ground) -> AnyView {
    let layer = ground.beneath.with_value(|beneath| beneath.tiles.clone());
    view! {
        {layer.map(|layer| tiles_view(chart, layer))}
        {move || boundaries(chart, ground)}
        {move || origin(chart)}
    }
    .into_any()
}

/// Pictures that do not come are taken away: the schematic beneath stays.
fn tiles_view(chart: Chart, layer: Tiles) -> AnyView {
    let (least, most) = (layer.min_zoom, layer.max_zoom);
    let shown = Memo::new(move |_| {
        let view = chart.view.get();
        view.map(|view| tiles(&view, least, most))
            .unwrap_or_default()
    });
    let picture = move |tile: Tile| {
        let missing = RwSignal::new(false);
        let place = move |axis: usize| format!("{:.2}", chart.drawn(tile.from)[axis]);
        let side = move || format!("{:.2}", tile.side * chart.side.get() + SEAM);
        view! {
            <image
                href=layer.address(tile.z, tile.x, tile.y)
                x=move || place(0)
                y=move || place(1)
                width=side
                height=side
                preserveAspectRatio="none"
                visibility=move || missing.get().then_some("hidden")
                on:error=move |_| missing.set(true)
            />
        }
    };
    view! {
        <g class="map-tiles" aria-hidden="true">
            <For each=move || shown.get() key=|tile| (tile.z, tile.x, tile.y) children=picture />
        </g>
    }
    .into_any()
}

fn boundaries(chart: Chart, ground: Ground) -> Option<AnyView> {
    let anchor = chart.anchor.get();
    let path = ground
        .outlines
        .with(|outlines| outlines.as_ref().map(|outlines| path(outlines, anchor)))?;
    let transform = move || format!("scale({:e})", chart.side.get() / FINE);
    Some(
        view! { <path class="map-boundary" d=path transform=transform aria-hidden="true" /> }
            .into_any(),
    )
}

fn path(outlines: &Outlines, anchor: World) -> String {
    let mut path = String::new();
    for ring in &outlines.rings {
        for (index, corner) in ring.iter().enumerate() {
            let command = if index == 0 { 'M' } else { 'L' };
            let (x, y) = ((corner.x - anchor.x) * FINE, (corner.y - anchor.y) * FINE);
            let _ = write!(path, "{command}{x:.0} {y:.0}");
        }
        path.push('z');
    }
    path
}

/// The person's place, with a circle as wide as it may be off.
fn origin(chart: Chart) -> Option<AnyView> {
    let point = chart.origin.get()?;
    let at = World::from(&point);
    let within = f64::from(point.within.unwrap_or(0));
    let radius = move || format!("{:.1}", within / at.metres() * chart.side.get());
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

/// What the law wants to read on a map, or that this is none.
pub(super) fn notes(ground: Ground) -> AnyView {
    let official = |text: String| view! { <p lang="zh">{text}</p> };
    let beneath = ground.beneath.get_value();
    let tiles = beneath
        .tiles
        .map(|tiles| (tiles.approval, tiles.attribution));
    let has_tiles = tiles.is_some();
    let boundaries = move || {
        let drawn = ground.outlines.with(Option::is_some);
        let file = beneath.boundaries.as_ref().filter(|_| drawn);
        file.map(|file| official(file.approval.clone()))
    };
    let is_schematic = move || !has_tiles && ground.outlines.with(Option::is_none);
    view! {
        <div class="map-notes">
            <Show when=is_schematic><p>{msg("map-schematic")}</p></Show>
            {boundaries}
            {tiles.map(|(approval, whose)| [approval, whose].map(official).collect_view())}
        </div>
    }
    .into_any()
}
