//! The map, with made-up places. `?places=10000` in the address shows so many, for measuring.

use super::item;
use crate::components::{Map, MapPoint};
use crate::i18n::{text, text_with};
use egude_domain::RegionCode;
use egude_places::{Kind, Point};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

const USUAL: usize = 60;
/// What the made-up places span, degrees: south, west, and how far north and east from there.
const SPAN: [f64; 4] = [42.0, 111.5, 4.0, 8.0];
const TOWNS: usize = 13;

pub(super) fn all() -> AnyView {
    let query = use_query_map();
    let wanted = Memo::new(move |_| {
        let wanted = query.with(|query| query.get("places"));
        wanted.and_then(|n| n.parse().ok()).unwrap_or(USUAL)
    });
    let places = Signal::derive(move || (0..wanted.get()).filter_map(place).collect::<Vec<_>>());
    let origin = Signal::stored(Some(Point {
        lat: 43.94,
        lon: 116.1,
        within: Some(2_500),
    }));
    let selected = RwSignal::new(None);
    let opened = RwSignal::new(String::new());
    let region_name = Callback::new(|region: RegionCode| town_name(&region));
    let body = view! {
        <Map
            id="gallery-map"
            places
            origin
            selected
            on_open=Callback::new(move |id| opened.set(id))
            region_name
        />
        <p role="status" id="gallery-map-opened">{opened}</p>
    };
    item("gallery-map-title", body.into_any())
}

/// The same places each time: most in towns, some on the steppe.
fn place(index: usize) -> Option<MapPoint> {
    let town = index % TOWNS;
    let steps = [0.618_034, 0.754_878, 0.569_84, 0.381_966];
    let [a, b, c, d] = steps.map(|step| (number(index) * step).fract());
    let [south, west, tall, wide] = SPAN;
    let centre = [0.754_878, 0.569_84].map(|step| (number(town + 1) * step).fract());
    // One in three lies anywhere.
    let (lat, lon) = if index.is_multiple_of(3) {
        (south + tall * a, west + wide * b)
    } else {
        let near = |at: f64| (at - 0.5) * 0.12 * number(1 + index % 7).sqrt();
        (
            south + tall * centre[0] + near(c),
            west + wide * centre[1] + near(d),
        )
    };
    let within = None;
    Some(MapPoint {
        id: format!("made-up-{index}"),
        name: text_with("gallery-map-place", &[("n", (index + 1).to_string())]),
        kind: Kind::ALL[index % Kind::ALL.len()],
        at: Point { lat, lon, within },
        open: [Some(true), Some(false), None][index / 3 % 3],
        region: format!("1525{:02}001000", town + 1).parse().ok()?,
    })
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
fn number(index: usize) -> f64 {
    index as f64
}

/// Made-up regions bear the names of ten banners.
fn town_name(region: &RegionCode) -> Option<String> {
    let town: usize = region.as_str().get(4..6)?.parse().ok()?;
    (1..=10)
        .contains(&town)
        .then(|| text(&format!("gallery-place-{town}")))
}
