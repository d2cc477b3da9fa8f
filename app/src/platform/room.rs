//! Whether there is room for two things beside each other along the lines of text, whichever way
//! these run.

use super::{document, window};
use leptos::prelude::*;

/// In units of the page's own text size, so that large text counts as little room.
const WIDE: f64 = 54.0;

/// A signal that follows the window, and what `turns` tracks: the language and the size of the text.
pub fn is_wide(turns: impl Fn() + 'static) -> Signal<bool> {
    let wide = RwSignal::new(measured());
    for event in ["resize", "orientationchange"] {
        let handle = window_event_listener_untyped(event, move |_| wide.set(measured()));
        on_cleanup(move || handle.remove());
    }
    Effect::new(move |_| {
        turns();
        // After the page has turned.
        request_animation_frame(move || {
            wide.try_set(measured());
        });
    });
    Memo::new(move |_| wide.get()).into()
}

fn measured() -> bool {
    let style = document()
        .document_element()
        .and_then(|root| window().get_computed_style(&root).ok().flatten());
    let read = |name: &str| style.as_ref()?.get_property_value(name).ok();
    let vertical = read("writing-mode").is_some_and(|mode| mode.starts_with("vertical"));
    let size = read("font-size").and_then(|size| size.trim_end_matches("px").parse::<f64>().ok());
    let line = if vertical {
        window().inner_height()
    } else {
        window().inner_width()
    };
    let line = line.ok().and_then(|line| line.as_f64()).unwrap_or_default();
    line / size.unwrap_or(16.0) >= WIDE
}
