//! The finder: where, what, what there is, as a list and on a map.

use super::{
    chips, filters, for_you, list, look, report, saved, search, state, sync, what, whereabouts,
};
use crate::components::{Button, ButtonKind, Details, Hotlines};
use crate::i18n::{msg, text, text_with};
use crate::page::PageShell;
use crate::platform::{focus, room};
use crate::state::{Display, Locale, Places};
use leptos::prelude::*;

/// Where, what, and what there is.
#[component]
pub(super) fn FinderPage() -> AnyView {
    let places = Places::get();
    sync::with_address(places);
    // Once a visit, and only where nothing else is asked.
    Effect::new(move |_| places.take_place());
    let (locale, display) = (Locale::get(), Display::get());
    let wide = room::is_wide(move || {
        locale.current();
        display.text();
    });
    view! {
        <PageShell
            title=msg("service-elderly-name")
            lede=msg("elderly-lede")
            trail=msg("service-elderly-name")
            wide=true
        >
            <section class="stack finder-ask" role="search" aria-label=msg("elderly-search-label")>
                <div class="finder-top">{search::view(places)}{whereabouts::view(places)}</div>
                {what::view(places)}
                {conditions(places)}
                {way_down(places, wide)}
            </section>
            {for_you::view()}
            {chips::view(places)}
            {state::view(places, move || found(places, wide))}
            {saved::bar()}
            {report::pending()}
            <section class="stack" aria-labelledby="elderly-help">
                <h2 id="elderly-help">{msg("help-title")}</h2>
                <Hotlines />
                <p class="quiet">{msg("elderly-help-body")}</p>
            </section>
        </PageShell>
    }
    .into_any()
}

/// Folded away: most people look for a kind of place near them, and for nothing more.
fn conditions(places: Places) -> AnyView {
    let summary = Signal::derive(move || {
        let chosen = places
            .asked
            .with(|asked| asked.filters.len() + asked.kinds.len());
        if chosen == 0 {
            text("elderly-filters")
        } else {
            text_with("elderly-filters-chosen", &[("n", chosen.to_string())])
        }
    });
    view! { <Details summary off_paper=true>{filters::view(places)}</Details> }.into_any()
}

/// On a phone what was found lies below everything that can be chosen.
fn way_down(places: Places, wide: Signal<bool>) -> AnyView {
    let total = Memo::new(move |_| places.found().total());
    let count =
        Signal::derive(move || text_with("elderly-count", &[("n", total.get().to_string())]));
    let shown = move || !wide.get() && total.get() > 0;
    view! {
        <Show when=shown>
            <div class="actions finder-down">
                <Button
                    label=count
                    icon="down"
                    kind=ButtonKind::Secondary
                    on_press=move |()| focus::by_id(list::COUNT)
                />
            </div>
        </Show>
    }
    .into_any()
}

/// What there is: list and map beside each other where there is room, else one of them.
fn found(places: Places, wide: Signal<bool>) -> AnyView {
    view! {
        {list::head(places, wide)}
        <div class="finder-found" data-wide=move || wide.get().then_some("true")>
            {look::list(places, wide)}
            {look::map(places, wide)}
        </div>
    }
    .into_any()
}
