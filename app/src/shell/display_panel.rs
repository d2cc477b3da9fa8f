use crate::components::Icon;
use crate::i18n::msg;
use crate::state::{Display, TextSize};
use leptos::prelude::*;

/// Text size and colours.
///
/// Accessibility: two named groups of toggle buttons; a choice takes effect at once and is kept.
#[component]
pub(super) fn DisplayPanel() -> AnyView {
    let display = Display::get();
    let sizes = TextSize::ALL.into_iter().map(|size| {
        let on = Signal::derive(move || display.text() == size);
        segment(size.message(), None, on, move || display.set_text(size))
    });
    let contrast = [
        (false, "display-contrast-plain"),
        (true, "display-contrast-high"),
    ];
    let themes = contrast.into_iter().map(|(high, label)| {
        let on = Signal::derive(move || display.contrast() == high);
        segment(label, high.then_some("contrast"), on, move || {
            display.set_contrast(high);
        })
    });
    view! {
        <div class="field" role="group" aria-labelledby="display-text-title">
            <p class="field-label" id="display-text-title">{msg("display-text")}</p>
            <div class="segmented">{sizes.collect_view()}</div>
        </div>
        <div class="field" role="group" aria-labelledby="display-contrast-title">
            <p class="field-label" id="display-contrast-title">{msg("display-contrast")}</p>
            <div class="segmented">{themes.collect_view()}</div>
        </div>
    }
    .into_any()
}

fn segment(
    label: &'static str,
    icon: Option<&'static str>,
    on: Signal<bool>,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button
            class="segment"
            type="button"
            aria-pressed=move || on.get().to_string()
            on:click=move |_| choose()
        >
            {icon.map(|name| view! { <Icon name /> })}
            <span>{msg(label)}</span>
        </button>
    }
    .into_any()
}
