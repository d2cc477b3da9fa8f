//! Places and groups on the map, as buttons of which one is in the tab order.

use super::mark::{Mark, What};
use super::sign;
use super::state::Chart;
use crate::i18n::{text, text_with};
use crate::platform::focus;
use egude_places::map::World;
use leptos::prelude::*;

pub(super) fn view(chart: Chart) -> AnyView {
    let is_stop = Memo::new(move |_| chart.stop());
    view! {
        <g class="map-marks">
            <For
                each=move || chart.marks.get()
                key=Mark::look
                children=move |mark| one(chart, mark, is_stop)
            />
        </g>
        {move || chosen(chart)}
    }
    .into_any()
}

fn one(chart: Chart, mark: Mark, stop: Memo<Option<String>>) -> AnyView {
    let key = mark.key();
    let id = format!("{}-at-{key}", chart.id);
    let at = mark.at;
    let transform = move || translate(chart, at);
    let focused = key.clone();
    let tabindex = {
        let key = key.clone();
        move || {
            if stop.with(|stop| stop.as_ref() == Some(&key)) {
                "0"
            } else {
                "-1"
            }
        }
    };
    let what = mark.what.clone();
    let name = move || name(chart, &what);
    let state = match mark.what {
        What::Place { open, .. } => open_word(open),
        What::Group { .. } => "group",
    };
    let place = match &mark.what {
        What::Place { id, .. } => Some(id.clone()),
        What::Group { .. } => None,
    };
    let pressed = move || {
        let place = place.as_ref()?;
        let is_chosen = chart.selected.with(|chosen| chosen.as_ref() == Some(place));
        Some(is_chosen.to_string())
    };
    let body = body(&mark);
    let (by_click, by_key) = (mark.clone(), mark);
    view! {
        <g
            class="map-mark"
            id=id
            role="button"
            tabindex=tabindex
            data-state=state
            aria-label=name
            aria-pressed=pressed
            transform=transform
            on:click=move |_| chart.press(&by_click)
            on:focus=move |_| chart.at_mark.set(Some(focused.clone()))
            on:keydown=move |event| on_key(chart, &by_key, &event)
        >
            {body}
        </g>
    }
    .into_any()
}

fn body(mark: &Mark) -> AnyView {
    match &mark.what {
        What::Place { kind, .. } => sign::view(*kind),
        What::Group { members, .. } => {
            let n = members.len();
            let radius = match n {
                0..10 => 20,
                10..100 => 23,
                100..1000 => 27,
                _ => 32,
            };
            view! {
                <g class="map-body">
                    <circle class="map-reach" r=radius + 5 />
                    <circle class="map-shape" r=radius />
                    <text class="map-number" dy="0.36em">{n}</text>
                </g>
            }
            .into_any()
        }
    }
}

/// The chosen place, over everything, also where it is part of a group.
fn chosen(chart: Chart) -> Option<AnyView> {
    let place = chart.selected.get().and_then(|id| chart.find(&id))?;
    let at = World::from(&place.at);
    let transform = move || translate(chart, at);
    let shape = sign::view(place.kind);
    Some(
        view! {
            <g class="map-chosen" data-state=open_word(place.open) transform=transform aria-hidden="true">
                <circle class="map-halo" r="27" />
                {shape}
                <text class="map-name" y="46">{place.name}</text>
            </g>
        }
        .into_any(),
    )
}

fn translate(chart: Chart, at: World) -> String {
    let [x, y] = chart.drawn(at);
    format!("translate({x:.1} {y:.1})")
}

fn open_word(open: Option<bool>) -> &'static str {
    match open {
        Some(true) => "open",
        Some(false) => "closed",
        None => "unknown",
    }
}

/// What a screen reader says of a mark.
fn name(chart: Chart, what: &What) -> String {
    match what {
        What::Place {
            name,
            kind,
            open,
            point,
            ..
        } => {
            let kind = text(&format!("place-kind-{kind}"));
            let open = open.map(|open| text(if open { "map-open" } else { "map-closed" }));
            let far = super::said::far(chart, point);
            let parts = [Some(kind), Some(name.clone()), open, far];
            parts
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(&text("map-comma"))
        }
        What::Group { members, open, .. } => {
            let numbers = [("n", members.len().to_string()), ("open", open.to_string())];
            text_with("map-group", &numbers)
        }
    }
}

fn on_key(chart: Chart, mark: &Mark, event: &leptos::ev::KeyboardEvent) {
    let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key());
    if !plain {
        return;
    }
    match event.key().as_str() {
        "Enter" | " " => chart.press(mark),
        "ArrowRight" | "ArrowDown" => step(chart, mark, 1),
        "ArrowLeft" | "ArrowUp" => step(chart, mark, -1),
        "Escape" => {
            if chart.selected.with_untracked(Option::is_none) {
                focus::quietly_soon(&format!("{}-window", chart.id));
            }
            chart.let_go();
        }
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

fn step(chart: Chart, from: &Mark, by: isize) {
    let marks = chart.ordered();
    let here = marks.iter().position(|mark| mark.key() == from.key());
    let to = here
        .and_then(|here| here.checked_add_signed(by))
        .unwrap_or(0);
    if let Some(mark) = marks.get(to) {
        focus::quietly_soon(&format!("{}-at-{}", chart.id, mark.key()));
    }
}
