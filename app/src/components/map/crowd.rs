use super::state::Chart;
use crate::components::{Button, ButtonKind, Text};
use crate::i18n::text_with;
use leptos::prelude::*;

/// Places at one and the same spot, which no zoom takes apart: by their names.
pub(super) fn view(chart: Chart) -> AnyView {
    let title = move || {
        let n = chart.crowd.with(Vec::len);
        text_with("map-crowd", &[("n", n.to_string())])
    };
    let row = move |id: String| {
        let label: Text = {
            let id = id.clone();
            Signal::derive(move || chart.find(&id).map(|place| place.name).unwrap_or_default())
        };
        let choose = move |()| chart.selected.set(Some(id.clone()));
        view! { <li><Button label kind=ButtonKind::Secondary on_press=choose /></li> }
    };
    view! {
        <div role="status" class="map-crowd">
            <Show when=move || chart.crowd.with(|crowd| !crowd.is_empty())>
                <p>{title}</p>
                <ul class="cluster">
                    {move || chart.crowd.get().into_iter().map(row).collect_view()}
                </ul>
            </Show>
        </div>
    }
    .into_any()
}
