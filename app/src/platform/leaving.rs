//! The last moment in which a page is sure to run.

use super::document;
use leptos::prelude::window_event_listener_untyped;

/// Calls `left` when the page is hidden, put away or closed. Whatever must be done is done before
/// it returns: the browser may end the page right after.
pub fn on_leaving(left: impl Fn() + Clone + 'static) {
    let hidden = left.clone();
    let on_hidden = window_event_listener_untyped("visibilitychange", move |_| {
        if document().hidden() {
            hidden();
        }
    });
    let on_gone = window_event_listener_untyped("pagehide", move |_| left());
    // For the whole visit.
    std::mem::forget((on_hidden, on_gone));
}

/// Calls `back` whenever the page is in front of the person again, until the caller's view is gone.
pub fn on_return(back: impl Fn() + 'static) {
    let seen = window_event_listener_untyped("visibilitychange", move |_| {
        if !document().hidden() {
            back();
        }
    });
    leptos::prelude::on_cleanup(move || seen.remove());
}
