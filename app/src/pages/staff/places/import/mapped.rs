//! Where new and changed places would stand: a slip in a position is seen at once.

use super::super::words;
use crate::components::{Map, MapPoint};
use crate::i18n::{Lang, msg};
use crate::state::Locale;
use crate::state::staff::places::{ImportChange, ImportPreview, Keeping};
use egude_domain::RegionCode;
use leptos::prelude::*;

pub(super) fn view(keeping: Keeping, preview: &ImportPreview) -> AnyView {
    let all = preview.added.iter().chain(&preview.changed);
    let all: Vec<ImportChange> = all.filter(|own| own.at.is_some()).cloned().collect();
    if all.is_empty() {
        return ().into_any();
    }
    let points = Signal::derive(move || {
        // Names follow the language.
        let _: Lang = Locale::get().current();
        all.iter().filter_map(point).collect::<Vec<_>>()
    });
    let selected = RwSignal::new(None::<String>);
    let name = Callback::new(move |code: RegionCode| {
        Some(words::region_now(keeping, &code)).filter(|name| *name != code.to_string())
    });
    view! {
        <section class="stack no-print" aria-labelledby="import-map-title">
            <h3 id="import-map-title">{msg("import-map")}</h3>
            <p class="quiet">{msg("import-map-body")}</p>
            <Map id="import-map" places=points selected region_name=name />
        </section>
    }
    .into_any()
}

fn point(own: &ImportChange) -> Option<MapPoint> {
    Some(MapPoint {
        id: own.id.clone(),
        name: words::local(&own.name),
        kind: own.kind,
        at: own.at.clone()?,
        open: None,
        region: own.region.clone(),
    })
}
