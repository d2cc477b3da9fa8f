//! Vertical writing scrolls sideways, but wheels and page keys only know up and down.
//! They are mapped here, for pages written from top to bottom.

use super::{document, window};
use leptos::ev;
use leptos::prelude::{window_event_listener, window_event_listener_untyped};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    AddEventListenerOptions, Element, Event, KeyboardEvent, ScrollBehavior, ScrollToOptions,
    WheelEvent,
};

/// Pixels a mouse moves per line where it counts in lines.
const LINE: f64 = 40.0;
/// How much of the window a page key moves; the rest is kept in sight as a bridge.
const PAGE: f64 = 0.9;

/// Maps the wheel and the keys for a page up or down, the start and the end, for the whole visit.
pub fn install() {
    let on_wheel = Closure::<dyn Fn(WheelEvent)>::new(|event: WheelEvent| on_wheel(&event));
    let options = AddEventListenerOptions::new();
    // The page must be able to refuse the browser's own scrolling.
    options.set_passive(false);
    let _ = window().add_event_listener_with_callback_and_add_event_listener_options(
        "wheel",
        on_wheel.as_ref().unchecked_ref(),
        &options,
    );
    // Lives as long as the page.
    on_wheel.forget();
    std::mem::forget(window_event_listener(ev::keydown, |event| on_key(&event)));
    // Printing lays the page out anew; nothing to map, but a stale position helps nobody.
    std::mem::forget(window_event_listener_untyped("beforeprint", |_| {
        scroll_to(0.0);
    }));
}

fn on_wheel(event: &WheelEvent) {
    let sideways = event.ctrl_key() || event.shift_key() || event.delta_x() != 0.0;
    // A map that is being used takes the wheel for itself.
    let taken = event.default_prevented();
    if taken || sideways || event.delta_y() == 0.0 || !is_vertical() || inner_scroller(event) {
        return;
    }
    event.prevent_default();
    let lines = event.delta_mode() == WheelEvent::DOM_DELTA_LINE;
    scroll_by(if lines {
        event.delta_y() * LINE
    } else {
        event.delta_y()
    });
}

fn on_key(event: &KeyboardEvent) {
    if event.default_prevented() || is_typing(event) || !is_vertical() {
        return;
    }
    let Some(root) = document().document_element() else {
        return;
    };
    let page = f64::from(root.client_width()) * PAGE;
    match event.key().as_str() {
        "PageDown" => scroll_by(page),
        "PageUp" => scroll_by(-page),
        "Home" => scroll_to(0.0),
        "End" => scroll_to(f64::from(root.scroll_width())),
        _ => return,
    }
    event.prevent_default();
}

/// Whether the page is written from top to bottom.
pub fn is_vertical() -> bool {
    document()
        .document_element()
        .and_then(|root| window().get_computed_style(&root).ok().flatten())
        .and_then(|style| style.get_property_value("writing-mode").ok())
        .is_some_and(|mode| mode.starts_with("vertical"))
}

/// Inputs need Home and End for themselves.
fn is_typing(event: &KeyboardEvent) -> bool {
    target(event).is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    })
}

/// Whether the wheel is over something that scrolls up and down by itself.
fn inner_scroller(event: &Event) -> bool {
    let mut next = target(event);
    while let Some(element) = next {
        if element.tag_name() == "HTML" {
            return false;
        }
        if element.scroll_height() > element.client_height() + 1 {
            let overflow = window()
                .get_computed_style(&element)
                .ok()
                .flatten()
                .and_then(|style| style.get_property_value("overflow-y").ok());
            if overflow.is_some_and(|value| value == "auto" || value == "scroll") {
                return true;
            }
        }
        next = element.parent_element();
    }
    false
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn scroll_by(distance: f64) {
    window().scroll_by_with_scroll_to_options(&instantly(distance));
}

fn scroll_to(position: f64) {
    window().scroll_to_with_scroll_to_options(&instantly(position));
}

fn instantly(sideways: f64) -> ScrollToOptions {
    let options = ScrollToOptions::new();
    options.set_left(sideways);
    options.set_behavior(ScrollBehavior::Instant);
    options
}
