//! In which order the keyboard comes from mark to mark.

use super::mark::Mark;
use super::state::Chart;
use leptos::prelude::*;

impl Chart {
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
        let window = view.area();
        marks.retain(|mark| window.holds(mark.at));
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
