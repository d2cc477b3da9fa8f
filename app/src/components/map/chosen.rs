use super::said::{far, place_line};
use super::state::Chart;
use crate::components::{Button, ButtonKind};
use crate::i18n::msg;
use leptos::prelude::*;

/// The chosen place in words, with the way to its page.
pub(super) fn view(chart: Chart) -> AnyView {
    let place = Memo::new(move |_| chart.selected.get().and_then(|id| chart.find(&id)));
    let body = move || {
        let place = place.get()?;
        let line = place_line(&place, far(chart, &place.at));
        let id = place.id.clone();
        let open = chart.on_open.map(|on_open| {
            let open = move |()| on_open.run(id.clone());
            view! { <Button label=msg("map-open-place") on_press=open /> }
        });
        Some(view! {
            <div class="map-card">
                <h3 class="map-card-name">{place.name.clone()}</h3>
                <p>{line}</p>
                <div class="button-row">
                    {open}
                    <Button label=msg("map-let-go") kind=ButtonKind::Quiet on_press=move |()| chart.let_go() />
                </div>
            </div>
        })
    };
    view! { <div role="status">{body}</div> }.into_any()
}
