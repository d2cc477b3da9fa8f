//! Whether the device says it has a network. "Online" is a guess of the browser's; "offline" is not.

use super::window;
use leptos::prelude::*;

/// A signal that follows the browser's online and offline events.
pub fn online() -> ReadSignal<bool> {
    let (online, set_online) = signal(window().navigator().on_line());
    for (event, value) in [("online", true), ("offline", false)] {
        let handle = window_event_listener_untyped(event, move |_| set_online.set(value));
        on_cleanup(move || handle.remove());
    }
    online
}
