//! Names of banners and townships where their points are: words, not lines.

use super::RegionName;
use super::state::Chart;
use crate::i18n::Lang;
use crate::state::Locale;
use egude_domain::{Level, RegionCode};
use egude_places::map::{World, level_of, middles};
use leptos::prelude::*;

/// From this zoom on townships are named; before, banners.
const TOWNSHIPS: f64 = 9.5;
/// Pixels of a sign along and across its line.
const SIGN: [f64; 2] = [17.0, 24.0];
/// Pixels from the middle of a mark to its edge, with some air.
const MARK: f64 = 26.0;
/// More names than this on a window are a wall of words.
const MOST: usize = 24;

/// A name amid its points.
type Label = (String, World);

/// A name with where it stands beside that, in pixels.
#[derive(Clone, Debug, PartialEq)]
struct Placed {
    name: String,
    at: World,
    shift: [f64; 2],
}

pub(super) fn view(chart: Chart, names: Option<RegionName>) -> Option<AnyView> {
    let names = names?;
    let locale = Locale::get();
    let townships = Memo::new(move |_| chart.view.get().is_some_and(|view| view.zoom >= TOWNSHIPS));
    let level = Memo::new(move |_| chart.view.get().map(|view| level_of(view.zoom)));
    let all = Memo::new(move |_| {
        let level = if townships.get() {
            Level::Township
        } else {
            Level::Banner
        };
        chart.places.with(|places| {
            chart.spots.with(|spots| {
                let regions: Vec<(RegionCode, World)> = places
                    .iter()
                    .zip(spots.iter())
                    .map(|(place, at)| (up_to(&place.region, level), *at))
                    .collect();
                let middles = middles(regions.iter().map(|(region, at)| (region, *at)));
                middles
                    .into_iter()
                    .filter_map(|name| Some((names.run(name.region)?, name.at)))
                    .collect::<Vec<Label>>()
            })
        })
    });
    let shown = Memo::new(move |_| {
        let side = level
            .get()
            .map_or(1.0, |level| 256.0 * (f64::from(level) / 2.0).exp2());
        let down = locale.current() == Lang::Mongolian;
        let marks: Vec<World> = chart
            .marks
            .with(|marks| marks.iter().map(|mark| mark.at).collect());
        all.with(|all| apart(all, &marks, side, down))
    });
    let label = move |label: Placed| {
        let transform = move || {
            let [x, y] = chart.drawn(label.at);
            let (x, y) = (x + label.shift[0], y + label.shift[1]);
            format!("translate({x:.1} {y:.1})")
        };
        view! { <text class="map-region" transform=transform>{label.name}</text> }
    };
    let view = view! {
        <g aria-hidden="true">
            <For
                each=move || shown.get()
                key=|label| format!("{} {} {:?}", label.name, label.at.x, label.shift)
                children=label
            />
        </g>
    };
    Some(view.into_any())
}

/// A region or the one above it at a level.
fn up_to(region: &RegionCode, level: Level) -> RegionCode {
    let mut region = region.clone();
    while region.level() > level {
        match region.parent() {
            Some(parent) => region = parent,
            None => break,
        }
    }
    region
}

/// Those for which there is room beside the marks and each other, the fullest first. `down`: they
/// run from top to bottom.
fn apart(labels: &[Label], marks: &[World], side: f64, down: bool) -> Vec<Placed> {
    let round = |at: &World| {
        let (x, y) = (at.x * side, at.y * side);
        [x - MARK, y - MARK, x + MARK, y + MARK]
    };
    let mut taken: Vec<[f64; 4]> = marks.iter().map(round).collect();
    let mut found = Vec::new();
    for (name, at) in labels {
        let signs = u32::try_from(name.chars().count()).unwrap_or(u32::MAX);
        let (long, thick) = (f64::from(signs) * SIGN[0], SIGN[1]);
        let own = |[dx, dy]: [f64; 2]| {
            let (x, y) = (at.x * side + dx, at.y * side + dy);
            if down {
                [x - thick / 2.0, y, x + thick / 2.0, y + long]
            } else {
                [
                    x - long / 2.0,
                    y - thick * 0.75,
                    x + long / 2.0,
                    y + thick * 0.25,
                ]
            }
        };
        let is_free = |own: &[f64; 4]| !taken.iter().any(|other| meet(own, other));
        let room = beside(long, down)
            .into_iter()
            .map(|shift| (shift, own(shift)));
        if let Some((shift, own)) = room.into_iter().find(|(_, own)| is_free(own)) {
            taken.push(own);
            let (name, at) = (name.clone(), *at);
            found.push(Placed { name, at, shift });
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// Where a name may stand: amid its points if nothing is there, else round the mark that is.
fn beside(long: f64, down: bool) -> [[f64; 2]; 4] {
    let off = MARK + SIGN[1] / 2.0 + 1.0;
    if down {
        let half = -long / 2.0;
        [[0.0, half], [off, half], [-off, half], [0.0, MARK + 2.0]]
    } else {
        let (below, above) = (MARK + SIGN[1] * 0.75 + 1.0, -MARK - SIGN[1] * 0.25 - 1.0);
        let aside = MARK + long / 2.0 + 4.0;
        [[0.0, 6.0], [0.0, below], [0.0, above], [aside, 6.0]]
    }
}

fn meet(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(x: f64) -> Label {
        ("abcd".to_owned(), World { x, y: 0.5 })
    }

    #[test]
    fn names_lie_neither_over_each_other_nor_over_a_mark() {
        let labels = [
            label(0.5),
            label(0.51),
            label(0.52),
            label(0.53),
            label(0.9),
        ];
        let marks = [World { x: 0.5, y: 0.5 }];
        for down in [false, true] {
            let near = apart(&labels, &marks, 1000.0, down);
            assert!((2..5).contains(&near.len()), "{near:?}");
            assert_eq!(near[0].name, "abcd");
            assert!(near[0].shift[0].hypot(near[0].shift[1]) > MARK / 2.0);
            assert_eq!(apart(&labels, &marks, 100_000.0, down).len(), 5);
        }
    }

    #[test]
    fn a_township_is_named_by_its_banner_from_afar() {
        let township: RegionCode = "152502001000".parse().expect("a code");
        assert_eq!(up_to(&township, Level::Banner).as_str(), "152502000000");
        assert_eq!(up_to(&township, Level::Township), township);
    }
}
