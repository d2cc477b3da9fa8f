//! The window itself: what is drawn, and what hands and keys do to it.

use super::ground::Ground;
use super::pointers::Pointers;
use super::state::Chart;
use super::{RegionName, ground, marks, names, scale};
use crate::i18n::{msg, text, text_with};
use crate::platform::surface as screen;
use leptos::html::Div;
use leptos::prelude::*;

/// Part of the window that an arrow key moves it by.
const STEP: f64 = 0.25;
/// Zooms a turn of the wheel by one pixel; a notch of a mouse is about a hundred.
const WHEEL: f64 = 0.004;

pub(super) fn view(chart: Chart, region_name: Option<RegionName>) -> AnyView {
    let surface = NodeRef::<Div>::new();
    let ground = Ground::new();
    let watch = StoredValue::new_local(None);
    surface.on_load(move |element| {
        let sized = move |width, height| chart.sized(width, height);
        watch.set_value(screen::watch(&element, sized));
    });
    let hands = Pointers::new(chart, surface);
    let on_wheel = move |event: leptos::ev::WheelEvent| {
        let Some(element) = surface.get_untracked() else {
            return;
        };
        // Otherwise the page scrolls, as it does everywhere else.
        if !event.ctrl_key() && !screen::has_focus(&element) {
            return;
        }
        event.prevent_default();
        let by = (-screen::turned(&event) * WHEEL).clamp(-1.0, 1.0);
        let at = screen::place(&element, &event);
        chart.go(|view| view.zoomed(by, at));
    };
    let on_double = move |event: leptos::ev::MouseEvent| {
        if let Some(element) = surface.get_untracked() {
            let at = screen::place(&element, &event);
            chart.go(|view| view.zoomed(1.0, at));
        }
    };
    let keys_id = format!("{}-keys", chart.id);
    let window_id = format!("{}-window", chart.id);
    view! {
        <div class="map-frame h">
            <div
                class="map-surface"
                id=window_id
                node_ref=surface
                tabindex="0"
                role="application"
                aria-label=msg("map-window")
                aria-describedby=keys_id.clone()
                on:keydown=move |event| on_key(chart, &event)
                on:wheel=on_wheel
                on:dblclick=on_double
                on:pointerdown=move |event| hands.down(&event)
                on:pointermove=move |event| hands.moved(&event)
                on:pointerup=move |event| hands.up(&event)
                on:pointercancel=move |event| hands.up(&event)
            >
                {drawing(chart, ground, region_name)}
            </div>
            {ground::notes(ground)}
            <p class="sr-only" id=keys_id>{move || text_with("map-keys", &keys())}</p>
        </div>
    }
    .into_any()
}

fn drawing(chart: Chart, ground: Ground, region_name: Option<RegionName>) -> AnyView {
    let shift = move || {
        let view = chart.view.get()?;
        let [x, y] = view.on_screen(chart.anchor.get());
        Some(format!("translate({x:.1} {y:.1})"))
    };
    let is_empty = Memo::new(move |_| chart.whole.get().is_none());
    view! {
        <svg class="map-drawing">
            <g transform=shift>
                {ground::view(chart, ground)}
                {names::view(chart, region_name)}
                {marks::view(chart)}
            </g>
            {scale::view(chart)}
        </svg>
        <Show when=move || is_empty.get()>
            <p class="map-empty">{move || text("map-empty")}</p>
        </Show>
    }
    .into_any()
}

/// What stands on the keys is no sentence and the same in every language.
fn keys() -> [(&'static str, String); 3] {
    [("all", "Home"), ("tab", "Tab"), ("back", "Esc")].map(|(name, key)| (name, key.to_owned()))
}

fn on_key(chart: Chart, event: &leptos::ev::KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let moved = |x: f64, y: f64| {
        chart.go(|view| {
            let step = view.width.min(view.height) * STEP;
            view.dragged([x * step, y * step])
        });
    };
    match event.key().as_str() {
        "ArrowLeft" => moved(1.0, 0.0),
        "ArrowRight" => moved(-1.0, 0.0),
        "ArrowUp" => moved(0.0, 1.0),
        "ArrowDown" => moved(0.0, -1.0),
        "+" | "=" => chart.zoom(1.0),
        "-" | "_" => chart.zoom(-1.0),
        "Home" | "0" => chart.show_all(),
        "Escape" => chart.let_go(),
        _ => return,
    }
    event.prevent_default();
    if !screen::is_own(event) {
        chart.keep_focus();
    }
}
