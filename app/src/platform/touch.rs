//! Whether anyone uses the device.

use leptos::prelude::window_event_listener_untyped;

/// What a person does, whatever with. Moving alone is not among it: a shaking table moves a mouse.
const SIGNS: [&str; 5] = ["pointerdown", "keydown", "wheel", "scroll", "input"];

/// Calls `touched` whenever a person does something, for the whole visit.
pub fn on_touch(touched: impl Fn() + Copy + 'static) {
    for sign in SIGNS {
        std::mem::forget(window_event_listener_untyped(sign, move |_| touched()));
    }
}
