//! What all answers share: label, hint and error with ids that the control names.

use super::{Icon, MaybeText, Text, Up};
use crate::i18n::msg;
use leptos::prelude::*;

/// The ids of hint and error, where they exist, for `aria-describedby`.
pub(super) fn described_by(id: &str, hint: MaybeText, error: MaybeText) -> MaybeText {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    Signal::derive(move || {
        let mut ids = Vec::new();
        if hint.with(Option::is_some) {
            ids.push(hint_id.as_str());
        }
        if error.with(Option::is_some) {
            ids.push(error_id.as_str());
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    })
}

/// `aria-invalid`, only while there is an error.
pub(super) fn invalid(error: MaybeText) -> Signal<Option<&'static str>> {
    Signal::derive(move || error.with(Option::is_some).then_some("true"))
}

/// The hint paragraph, if there is a hint.
pub(super) fn hint_view(id: &str, hint: MaybeText) -> AnyView {
    let id = format!("{id}-hint");
    (move || {
        let id = id.clone();
        hint.get()
            .map(|text| view! { <p class="field-hint" id=id><Up text=Signal::stored(text) /></p> })
    })
    .into_any()
}

/// The error paragraph, between label and control, if there is an error.
pub(super) fn error_view(id: &str, error: MaybeText) -> AnyView {
    let id = format!("{id}-error");
    (move || {
        let id = id.clone();
        error.get().map(|text| {
            view! {
                <p class="field-error" id=id>
                    <Icon name="stop" />
                    <span>
                        <span class="sr-only">{msg("field-error-prefix")}</span>
                        <Up text=Signal::stored(text) />
                    </span>
                </p>
            }
        })
    })
    .into_any()
}

/// A label over one control.
pub(super) fn labelled(
    id: &str,
    label: Text,
    hint: MaybeText,
    error: MaybeText,
    control: AnyView,
) -> AnyView {
    view! {
        <div class="field" data-state=move || error.with(Option::is_some).then_some("error")>
            <label class="field-label" for=id.to_owned()><Up text=label /></label>
            {hint_view(id, hint)}
            {error_view(id, error)}
            {control}
        </div>
    }
    .into_any()
}

/// A legend over a group of controls. `heading` makes the legend the page's `h1`.
pub(super) fn grouped(
    id: &str,
    legend: Text,
    heading: bool,
    hint: MaybeText,
    error: MaybeText,
    controls: AnyView,
) -> AnyView {
    let legend = if heading {
        view! {
            <legend class="legend" data-heading="true"><h1 tabindex="-1"><Up text=legend /></h1></legend>
        }
        .into_any()
    } else {
        view! { <legend class="legend"><Up text=legend /></legend> }.into_any()
    };
    view! {
        <fieldset
            class="field"
            aria-describedby=described_by(id, hint, error)
            data-state=move || error.with(Option::is_some).then_some("error")
        >
            {legend}
            {hint_view(id, hint)}
            {error_view(id, error)}
            {controls}
        </fieldset>
    }
    .into_any()
}
