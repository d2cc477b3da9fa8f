//! What is in sight without anybody moving the map: first what is near, later what is chosen.

use super::state::{Chart, MARGIN};
use egude_places::map::{Area, View, World};
use leptos::prelude::*;
use std::sync::Arc;

/// So many of the nearest places are shown first.
const FIRST: usize = 12;

impl Chart {
    /// Shows what a person wants to see first: what is near, or all where nobody said from where.
    fn fit(self) {
        let whole = self.whole.get();
        let first = self.origin.with(|origin| match origin {
            Some(from) => {
                let near = |spots: &Arc<Vec<World>>| Area::near(from.into(), spots, FIRST);
                whole.map(|_| self.spots.with(near))
            }
            None => whole,
        });
        if let Some((area, [width, height])) = first.zip(self.size.get()) {
            self.view.set(Some(View::fit(&area, width, height, MARGIN)));
        }
    }

    pub(super) fn fit_until_moved(self) {
        Effect::new(move |_| {
            let size = self.size.get();
            match (self.view.get_untracked(), size) {
                (Some(view), Some([width, height])) if self.moved.get_untracked() => {
                    self.view.set(Some(View {
                        width,
                        height,
                        ..view
                    }));
                }
                _ => self.fit(),
            }
        });
    }

    /// What is chosen in the list comes into sight; what is in sight stays where it is.
    pub(super) fn follow_selection(self) {
        Effect::new(move |_| {
            let Some(place) = self.selected.get().and_then(|id| self.find_untracked(&id)) else {
                return;
            };
            let at = World::from(&place.at);
            let view = self.view.get_untracked();
            if view.is_some_and(|view| !inner(&view).holds(at)) {
                self.go(|view| view.centred(at));
            }
        });
    }
}

/// The window without its rim.
fn inner(view: &View) -> Area {
    view.area().grown(-MARGIN / view.side())
}
