//! How long something took, noted in the browser's own performance timeline.
//!
//! A note is a fixed name and a time: never what was answered. `cargo xtask bench` reads it.

use super::window;

/// Does the work and notes how long it took.
pub fn timed<T>(name: &'static str, work: impl FnOnce() -> T) -> T {
    let Some(timeline) = window().performance() else {
        return work();
    };
    let _ = timeline.mark(name);
    let done = work();
    // Only the last note stays, or a screen that is never reloaded would collect them.
    timeline.clear_measures_with_measure_name(name);
    let _ = timeline.measure_with_start_mark(name, name);
    timeline.clear_marks_with_mark_name(name);
    done
}
