//! What the map shows, in words.

use super::MapPoint;
use super::mark::What;
use super::state::Chart;
use crate::i18n::{text, text_with};
use egude_places::Point;
use egude_places::map::View;
use leptos::prelude::*;
use std::time::Duration;

/// The map has come to rest.
const REST: Duration = Duration::from_millis(600);

/// One sentence of what is in the window, said when it rests.
pub(super) fn view(chart: Chart) -> AnyView {
    let resting = RwSignal::new(None::<View>);
    Effect::new(move |last: Option<Option<TimeoutHandle>>| {
        if let Some(handle) = last.flatten() {
            handle.clear();
        }
        let view = chart.view.get();
        set_timeout_with_handle(move || resting.set(view), REST).ok()
    });
    let sentence = Memo::new(move |_| resting.get().map(|view| sentence(chart, &view)));
    view! { <p class="map-said" role="status">{move || sentence.get()}</p> }.into_any()
}

fn sentence(chart: Chart, view: &View) -> String {
    let frame = view.area();
    let (mut alone, mut groups, mut grouped) = (0_usize, 0_usize, 0_usize);
    chart.marks.with(|marks| {
        for mark in marks.iter().filter(|mark| frame.holds(mark.at)) {
            match &mark.what {
                What::Place { .. } => alone += 1,
                What::Group { members, .. } => {
                    groups += 1;
                    grouped += members.len();
                }
            }
        }
    });
    let all = chart.places.with(|places| places.len());
    let number = |name: &'static str, n: usize| (name, n.to_string());
    let numbers = [
        number("n", alone + grouped),
        number("groups", groups),
        number("alone", alone),
        number("all", all),
    ];
    let id = match (alone, groups) {
        (0, 0) if all > 0 => "map-said-none-here",
        (0, 0) => "map-said-none",
        (_, 0) => "map-said-alone",
        (0, _) => "map-said-groups",
        _ => "map-said-both",
    };
    text_with(id, &numbers)
}

/// What is said of a place beside its name.
pub(super) fn place_line(place: &MapPoint, far: Option<String>) -> String {
    let kind = text(&format!("place-kind-{}", place.kind));
    let open = place
        .open
        .map(|open| text(if open { "map-open" } else { "map-closed" }));
    let parts: Vec<String> = [Some(kind), open, far].into_iter().flatten().collect();
    parts.join(&text("map-comma"))
}

/// How far a point is from where the person looks from, in a straight line and not more exactly
/// than it is known.
pub(super) fn far(chart: Chart, to: &Point) -> Option<String> {
    let metres = chart.origin.with(|from| {
        from.as_ref()
            .map(|from| egude_places::near::metres(from, to))
    })?;
    Some(if metres < 950.0 {
        let n = ((metres / 50.0).round() * 50.0).max(50.0);
        text_with("map-far-metres", &[("n", format!("{n:.0}"))])
    } else {
        text_with(
            "map-far-kilometres",
            &[("n", format!("{:.0}", metres / 1000.0))],
        )
    })
}
