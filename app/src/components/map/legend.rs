use super::sign;
use super::state::Chart;
use crate::components::Details;
use crate::i18n::{msg, text};
use egude_places::Kind;
use leptos::prelude::*;

/// What the signs mean, of those that are on the map.
pub(super) fn view(chart: Chart) -> AnyView {
    let kinds = Memo::new(move |_| {
        chart.places.with(|places| {
            let has = |kind: &Kind| places.iter().any(|place| place.kind == *kind);
            Kind::ALL.iter().copied().filter(has).collect::<Vec<_>>()
        })
    });
    // Kinds of one sign stand in one line.
    let rows = move || {
        let kinds = kinds.get();
        let mut rows: Vec<(Kind, Vec<Kind>)> = Vec::new();
        for kind in kinds {
            match rows
                .iter_mut()
                .find(|(first, _)| sign::of(*first) == sign::of(kind))
            {
                Some((_, same)) => same.push(kind),
                None => rows.push((kind, vec![kind])),
            }
        }
        rows.into_iter().map(row).collect_view()
    };
    view! {
        <Details summary=msg("map-signs")>
            <ul class="map-legend">{rows}</ul>
            <p>{msg("map-signs-open")}</p>
        </Details>
    }
    .into_any()
}

fn row((kind, same): (Kind, Vec<Kind>)) -> AnyView {
    let names = move || {
        let name = |kind: &Kind| text(&format!("place-kind-{kind}"));
        let names: Vec<String> = same.iter().map(name).collect();
        names.join(&text("map-comma"))
    };
    view! {
        <li>
            <svg class="map-sample h" viewBox="-24 -24 48 48" aria-hidden="true">
                <g class="map-mark" data-state="open">{sign::view(kind)}</g>
            </svg>
            <span>{names}</span>
        </li>
    }
    .into_any()
}
