use super::field_frame::{grouped, invalid};
use super::{MaybeText, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// A month of a year, as two short inputs.
///
/// Accessibility: no native date popup (its language and direction are the browser's, not the
/// page's); each input has its own visible label; the error belongs to the group and marks both.
#[component]
pub fn Month(
    /// The id of the year input; error summaries link to it.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Text,
    /// The year, as typed.
    year: RwSignal<String>,
    /// The month, as typed.
    month: RwSignal<String>,
    /// The question is what the page is about: its legend becomes the `h1`.
    #[prop(optional)]
    heading: bool,
    /// Help under the question.
    #[prop(optional, into)]
    hint: MaybeText,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: MaybeText,
) -> AnyView {
    let part = |id: String, label: Text, value: RwSignal<String>, size: &'static str| {
        view! {
            <div class="pair-part">
                <label class="pair-label" for=id.clone()>{label}</label>
                <input
                    class="input"
                    id=id
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    data-size=size
                    data-numeric="true"
                    aria-invalid=invalid(error)
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </div>
        }
    };
    let month_id = format!("{id}-month");
    let controls = view! {
        <div class="pair">
            {part(id.clone(), msg("unit-year"), year, "year")}
            {part(month_id, msg("unit-month"), month, "short")}
        </div>
    }
    .into_any();
    grouped(&id, legend, heading, hint, error, controls)
}
