//! The one field: a scanner or a person writes into it. It finds, and with Enter it checks in.

use crate::components::{Button, Up};
use crate::i18n::{msg, text, text_with};
use crate::platform::{focus, vertical};
use crate::state::staff::{Staff, number_of};
use egude_client::booking::StaffMark;
use leptos::prelude::*;

/// The id of the field.
pub(super) const FIELD: &str = "desk-find";

/// Puts the focus into the field.
pub(super) fn focus_soon() {
    focus::quietly_soon(FIELD);
}

/// What Enter means: a whole number has arrived; otherwise the only one that is left is selected.
pub(super) fn enter(staff: Staff) {
    let typed = staff.typed.get_untracked();
    if let Some(number) = number_of(&typed) {
        // So that the next one can be scanned at once.
        staff.typed.set(String::new());
        staff.mark(number, StaffMark::Arrived);
        return;
    }
    let shown = untrack(|| staff.shown());
    if let [only] = shown.as_slice() {
        staff.selected.set(Some(only.number));
        super::list::focus_soon();
    }
}

pub(super) fn view(staff: Staff) -> AnyView {
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        enter(staff);
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let onward = if vertical::is_vertical() {
            "ArrowRight"
        } else {
            "ArrowDown"
        };
        match event.key().as_str() {
            key if key == onward => {
                event.prevent_default();
                super::list::enter(staff);
            }
            "Escape" => staff.typed.set(String::new()),
            _ => {}
        }
    };
    let count = Signal::derive(move || {
        if staff.day().with(Option::is_none) {
            return String::new();
        }
        let n = staff.shown().len().to_string();
        if staff.typed.with(String::is_empty) {
            text_with("desk-count", &[("n", n)])
        } else {
            text_with("desk-found", &[("n", n)])
        }
    });
    let placeless = Signal::derive(move || text("desk-find-hint"));
    view! {
        <form class="field desk-find" novalidate=true on:submit=on_submit>
            <label class="field-label" for=FIELD>{msg("desk-find")}</label>
            <p class="field-hint" id="desk-find-hint"><Up text=placeless /></p>
            <div class="button-row">
                <input
                    class="input"
                    id=FIELD
                    type="text"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    data-size="medium"
                    aria-describedby="desk-find-hint"
                    prop:value=staff.typed
                    on:input=move |event| staff.typed.set(event_target_value(&event))
                    on:keydown=on_key
                />
                <Button label=msg("desk-find-enter") submits=true disabled=staff.is_busy() />
            </div>
            <p class="quiet" role="status"><Up text=count /></p>
        </form>
    }
    .into_any()
}
