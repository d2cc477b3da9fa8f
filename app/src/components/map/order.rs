//! In which order the keyboard comes from mark to mark.

use super::mark::Mark;
use super::state::Chart;
use crate::platform::focus;
use leptos::prelude::*;

impl Chart {
    /// Whoever has the focus on a mark that is drawn no more gets it on the one amid the window:
    /// otherwise the keyboard would begin at the top of the page.
    pub(super) fn keep_focus(self) {
        let frame = format!("{}-window", self.id);
        request_animation_frame(move || {
            if focus::is_within(&frame) {
                return;
            }
            let Some(view) = self.view.get_untracked() else {
                return;
            };
            let [x, y] = view.middle();
            let away = |mark: &Mark| {
                let [there, down] = view.on_screen(mark.at);
                (there - x).hypot(down - y)
            };
            let amid = self.ordered().into_iter();
            match amid.min_by(|a, b| away(a).total_cmp(&away(b))) {
                Some(mark) => {
                    self.at_mark.set(Some(mark.key()));
                    focus::quietly_soon(&format!("{}-at-{}", self.id, mark.key()));
                }
                None => focus::quietly_soon(&frame),
            }
        });
    }

    /// The mark that Tab leads to: the last one that had the focus, otherwise the first.
    pub(super) fn stop(self) -> Option<String> {
        let last = self.at_mark.get();
        self.marks.track();
        self.view.track();
        let marks = self.ordered();
        let is_there = |key: &String| marks.iter().any(|mark| mark.key() == *key);
        last.filter(is_there)
            .or_else(|| marks.first().map(Mark::key))
    }

    /// Which of two marks Tab and arrows come to first: the nearer to the person, otherwise as one
    /// reads.
    pub(super) fn ordered(self) -> Vec<Mark> {
        let (Some(view), from) = (self.view.get_untracked(), self.here()) else {
            return Vec::new();
        };
        let mut marks = self.marks.get_untracked();
        let frame = view.area();
        marks.retain(|mark| frame.holds(mark.at));
        let away = |mark: &Mark| {
            let [x, y] = view.on_screen(mark.at);
            from.map_or_else(
                // Rows of a finger's breadth.
                || (y / 48.0).floor() * 10_000.0 + x,
                |from| (mark.at.x - from.x).hypot(mark.at.y - from.y),
            )
        };
        marks.sort_by(|a, b| away(a).total_cmp(&away(b)));
        marks
    }
}
