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
/// Pixels of a sign, with its share of the line's height.
const SIGN: [f64; 2] = [17.0, 24.0];
/// Below the mark that may be there.
const BELOW: f64 = 36.0;
/// More names than this on a window are a wall of words.
const MOST: usize = 24;

type Label = (String, World);

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
        all.with(|all| apart(all, side, down))
    });
    let label = move |(name, at): Label| {
        let transform = move || {
            let [x, y] = chart.drawn(at);
            format!("translate({x:.1} {:.1})", y + BELOW)
        };
        view! { <text class="map-region" transform=transform>{name}</text> }
    };
    let view = view! {
        <g aria-hidden="true">
            <For
                each=move || shown.get()
                key=|(name, at)| format!("{name} {} {}", at.x, at.y)
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

/// Those that do not lie over each other, the fullest first. `down`: they run from top to bottom.
fn apart(labels: &[Label], side: f64, down: bool) -> Vec<Label> {
    let mut boxes: Vec<[f64; 4]> = Vec::new();
    let mut found = Vec::new();
    for (name, at) in labels {
        let (long, thick) = (
            f64::from(u32::try_from(name.chars().count()).unwrap_or(99)) * SIGN[0],
            SIGN[1],
        );
        let (wide, tall) = if down { (thick, long) } else { (long, thick) };
        let (x, y) = (at.x * side, at.y * side);
        let own = [x - wide / 2.0, y, x + wide / 2.0, y + tall];
        let meets = |other: &[f64; 4]| {
            own[0] < other[2] && other[0] < own[2] && own[1] < other[3] && other[1] < own[3]
        };
        if !boxes.iter().any(meets) {
            boxes.push(own);
            found.push((name.clone(), *at));
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_would_lie_over_a_fuller_one_is_left_out() {
        let label = |x: f64| ("abcd".to_owned(), World { x, y: 0.5 });
        let labels = [label(0.5), label(0.51), label(0.9)];
        assert_eq!(apart(&labels, 1000.0, false).len(), 2);
        assert_eq!(apart(&labels, 10_000.0, false).len(), 3);
    }

    #[test]
    fn a_township_is_named_by_its_banner_from_afar() {
        let township: RegionCode = "152502001000".parse().expect("a code");
        assert_eq!(up_to(&township, Level::Banner).as_str(), "152502000000");
        assert_eq!(up_to(&township, Level::Township), township);
    }
}
