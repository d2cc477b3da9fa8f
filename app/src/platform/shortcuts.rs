//! Single keys for whoever works without a mouse, and the moment in which a page is put away.

use super::document;
use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Where keys mean what they say: in what is typed into, and in front of a question.
const TYPING: &str = "input, textarea, select, dialog";

/// Calls `pressed` with every key that is pressed outside of what is typed into, for as long as the
/// caller is shown. What it answers `true` to is done; the browser does nothing more about it.
pub fn on_key(pressed: impl Fn(&str) -> bool + 'static) {
    let handle = window_event_listener(ev::keydown, move |event| {
        let other = event.ctrl_key() || event.alt_key() || event.meta_key();
        if other || event.repeat() || event.default_prevented() || is_typing(&event) {
            return;
        }
        if pressed(&event.key()) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

/// Calls `gone` when the page is closed, left or put away, for as long as the caller is shown: a
/// browser may keep what was on it for its Back button.
pub fn on_put_away(gone: impl Fn() + 'static) {
    let handle = window_event_listener_untyped("pagehide", move |_| gone());
    on_cleanup(move || handle.remove());
}

/// Whether the key is for a field or a dialog.
fn is_typing(event: &KeyboardEvent) -> bool {
    let inside = |element: Element| element.closest(TYPING).ok().flatten().is_some();
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let asked = document().query_selector("dialog[open]");
    target.is_some_and(inside) || asked.ok().flatten().is_some()
}
