use super::state::Chart;
use crate::components::{Button, ButtonKind};
use crate::i18n::msg;
use leptos::prelude::*;

/// Closer, wider, all, my place.
pub(super) fn view(chart: Chart, on_locate: Option<Callback<()>>) -> AnyView {
    let has_origin = Memo::new(move |_| chart.origin.with(Option::is_some));
    let here = move |()| {
        if has_origin.get_untracked() {
            chart.show_here();
        } else if let Some(locate) = on_locate {
            locate.run(());
        }
    };
    let can_show = move || has_origin.get() || on_locate.is_some();
    let kind = ButtonKind::Secondary;
    view! {
        <div class="map-bar" role="group" aria-label=msg("map-buttons")>
            <Button label=msg("map-closer") kind icon="plus" on_press=move |()| chart.zoom(1.0) />
            <Button label=msg("map-wider") kind icon="minus" on_press=move |()| chart.zoom(-1.0) />
            <Button label=msg("map-all") kind icon="map-all" on_press=move |()| chart.show_all() />
            <Show when=can_show>
                <Button label=msg("map-here") kind icon="here" on_press=here />
            </Show>
        </div>
    }
    .into_any()
}
