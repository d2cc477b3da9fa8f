//! Fingers, a pen or the mouse on the map: one drags, two also enlarge, a press without moving is
//! left to what lies under it.

use super::state::Chart;
use crate::platform::surface as screen;
use leptos::ev::PointerEvent;
use leptos::html::Div;
use leptos::prelude::*;

/// Pixels a finger trembles while it presses.
const TREMBLE: f64 = 8.0;

type Touch = (i32, [f64; 2]);

#[derive(Clone, Copy)]
pub(super) struct Pointers {
    chart: Chart,
    surface: NodeRef<Div>,
    down: StoredValue<Vec<Touch>>,
    drags: StoredValue<bool>,
}

impl Pointers {
    pub(super) fn new(chart: Chart, surface: NodeRef<Div>) -> Self {
        Self {
            chart,
            surface,
            down: StoredValue::new(Vec::new()),
            drags: StoredValue::new(false),
        }
    }

    pub(super) fn down(self, event: &PointerEvent) {
        let Some(surface) = self.surface.get_untracked() else {
            return;
        };
        if !screen::drags(event) {
            return;
        }
        let touch = (event.pointer_id(), screen::place(&surface, event));
        self.down.update_value(|down| {
            down.retain(|(id, _)| *id != touch.0);
            // A third finger is somebody holding the device.
            if down.len() < 2 {
                down.push(touch);
            }
        });
    }

    pub(super) fn moved(self, event: &PointerEvent) {
        let Some(surface) = self.surface.get_untracked() else {
            return;
        };
        let before = self.down.get_value();
        let to = (event.pointer_id(), screen::place(&surface, event));
        let Some(from) = before.iter().find(|touch| touch.0 == to.0) else {
            return;
        };
        // Only now: a captured press would never reach the place it was meant for.
        if !self.drags.get_value() {
            if distance(from.1, to.1) < TREMBLE && before.len() < 2 {
                return;
            }
            self.drags.set_value(true);
            screen::follow(&surface, event);
        }
        let after: Vec<Touch> = before
            .iter()
            .map(|touch| if touch.0 == to.0 { to } else { *touch })
            .collect();
        self.down.set_value(after.clone());
        self.chart.go(|view| match (&before[..], &after[..]) {
            ([a0, b0], [a1, b1]) => {
                let (from, to) = (between(a0.1, b0.1), between(a1.1, b1.1));
                let wider = distance(a1.1, b1.1).max(1.0) / distance(a0.1, b0.1).max(1.0);
                view.dragged([to[0] - from[0], to[1] - from[1]])
                    .zoomed(wider.log2(), to)
            }
            _ => view.dragged([to.1[0] - from.1[0], to.1[1] - from.1[1]]),
        });
    }

    pub(super) fn up(self, event: &PointerEvent) {
        self.down
            .update_value(|down| down.retain(|(id, _)| *id != event.pointer_id()));
        if self.down.with_value(Vec::is_empty) {
            self.drags.set_value(false);
        }
    }
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

fn between(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    [f64::midpoint(a[0], b[0]), f64::midpoint(a[1], b[1])]
}
