//! Remembering a place, and the bar that leads to the comparison.

use super::address::Address;
use super::card::name::local;
use crate::components::{Button, ButtonKind, Icon, LinkButton, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::Toasts;
use crate::state::places::saved::{MOST, Remembered, Saved};
use egude_places::find::Entry;
use leptos::prelude::*;

/// Puts the place on the shortlist, or takes it off.
///
/// Accessibility: a button whose words say how it is, with the name of its place; what became of
/// the press is said.
pub(super) fn button(entry: &Entry) -> AnyView {
    let (saved, toasts) = (Saved::get(), Toasts::get());
    let place = entry.place();
    let (id, name) = (place.id.clone(), place.name.clone());
    let on = {
        let id = id.clone();
        Signal::derive(move || saved.has(&id))
    };
    let press = move |_| match saved.turn(&id) {
        Remembered::Added => toasts.say(msg("saved-added")),
        Remembered::Removed => toasts.say(msg("saved-removed")),
        Remembered::Full => toasts.say(Signal::derive(|| {
            text_with("saved-full", &[("n", MOST.to_string())])
        })),
    };
    let words = move || text(if on.get() { "saved-off" } else { "saved-on" });
    let named = move || {
        let values = [("words", words()), ("name", local(&name))];
        text_with("saved-named", &values)
    };
    view! {
        <button
            class="button"
            type="button"
            data-variant="quiet"
            data-saved=move || on.get().to_string()
            aria-label=named
            on:click=press
        >
            {move || if on.get() { view! { <Icon name="tick" /> } } else { view! { <Icon name="plus" /> } }}
            <span>{words}</span>
        </button>
    }
    .into_any()
}

/// What is remembered, and the way to see it side by side; not there while nothing is.
pub(super) fn bar() -> AnyView {
    let saved = Saved::get();
    let any = move || !saved.ids().is_empty();
    let count = Signal::derive(move || {
        let values = [
            ("n", saved.ids().len().to_string()),
            ("most", MOST.to_string()),
        ];
        text_with("saved-count", &values)
    });
    let href = Signal::derive(move || compare(&saved.ids()));
    view! {
        <Show when=any>
            <section class="saved-bar no-print" aria-label=msg("saved-title")>
                <p><strong><Up text=count /></strong></p>
                <div class="actions">
                    <LinkButton label=msg("saved-compare") href kind=ButtonKind::Secondary icon="next" />
                    <Button label=msg("saved-clear") kind=ButtonKind::Quiet on_press=move |()| saved.erase() />
                </div>
            </section>
        </Show>
    }
    .into_any()
}

/// The address of the comparison.
pub(super) fn compare(ids: &[String]) -> String {
    format!("{}?ids={}", Address::Compare.path(), ids.join("."))
}
