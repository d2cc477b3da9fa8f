//! Keys that mean something wherever the focus is.

use super::clock;
use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};
use std::cell::Cell;
use std::rc::Rc;

const TIMES: u32 = 3;
/// Slow fingers are let be; who closes one thing and, a good while later, another is not sent away.
const WITHIN_MS: f64 = 3_000.0;

/// Calls `then` when Escape is pressed three times on end, for as long as the caller is shown.
pub fn on_escape_three_times(then: impl Fn() + 'static) {
    let presses = Rc::new(Cell::new((0_u32, 0.0_f64)));
    let handle = window_event_listener(ev::keydown, move |event| {
        // Held down, a key repeats by itself.
        if event.key() != "Escape" || event.repeat() {
            if event.key() != "Escape" {
                presses.set((0, 0.0));
            }
            return;
        }
        let now = clock::now_ms();
        let (count, first) = presses.get();
        let (count, first) = match count {
            0 => (1, now),
            _ if now - first > WITHIN_MS => (1, now),
            count => (count + 1, first),
        };
        if count >= TIMES {
            presses.set((0, 0.0));
            then();
        } else {
            presses.set((count, first));
        }
    });
    on_cleanup(move || handle.remove());
}
