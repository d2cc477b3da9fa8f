//! A length to measure by, and where north is. Text beside it runs as the page does.

use super::state::Chart;
use crate::i18n::{Lang, msg, text_with};
use crate::state::Locale;
use egude_places::map::bar;
use leptos::prelude::*;

/// Pixels it may be long.
const MOST: f64 = 96.0;
/// Pixels of the longest words beside it.
const WORDS: f64 = 92.0;
/// Pixels from the edges of the window.
const RIM: f64 = 14.0;

pub(super) fn view(chart: Chart) -> AnyView {
    let locale = Locale::get();
    let length = Memo::new(move |_| {
        chart
            .view
            .get()
            .map(|view| bar(view.metres_per_pixel(), MOST))
    });
    let height = Memo::new(move |_| chart.view.get().map_or(0.0, |view| view.height));
    let width = Memo::new(move |_| chart.view.get().map_or(0.0, |view| view.width));
    let rule = move || {
        let bar = length.get()?;
        let (x, y, long) = (RIM, height.get() - RIM, bar.pixels);
        let down = locale.current() == Lang::Mongolian;
        let (path, at) = if down {
            (format!("M{} {y}h-6v-{long:.1}h6", x + 6.0), [x + 18.0, y])
        } else {
            (
                format!("M{x} {}v6h{long:.1}v-6", y - 6.0),
                [x + 2.0, y - 10.0],
            )
        };
        // As long as the words are at the most, or the rule.
        let [along, across] = [long.max(WORDS) + 16.0, 44.0];
        let plate = if down {
            [across, along]
        } else {
            [along, across]
        };
        Some(view! {
            <rect class="map-plate" x=x - 8.0 y=y + 8.0 - plate[1] width=plate[0] height=plate[1] rx="8" />
            <path class="map-rule" d=path />
            <text class="map-measure map-length" x=at[0] y=at[1]>{length_text(bar.metres)}</text>
        })
    };
    let north = move || format!("translate({:.1} {RIM})", width.get() - RIM - 10.0);
    view! {
        <g aria-hidden="true" class="map-scale">
            {rule}
            <g transform=north>
                <path class="map-rule" d="M0 26V2M-7 10 0 1l7 9" />
                <text class="map-measure map-north" y="44">{msg("map-north")}</text>
            </g>
        </g>
    }
    .into_any()
}

/// A round length in the unit people say.
fn length_text(metres: u32) -> String {
    if metres >= 1000 {
        text_with("map-kilometres", &[("n", (metres / 1000).to_string())])
    } else {
        text_with("map-metres", &[("n", metres.to_string())])
    }
}
