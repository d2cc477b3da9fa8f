use super::field_frame::{described_by, invalid, labelled};
use super::{MaybeText, Text};
use leptos::prelude::*;

/// One line of text.
///
/// Accessibility: a visible label; hint and error are named by `aria-describedby`; an error also
/// sets `aria-invalid`; the keyboard fits the answer (`inputmode`); nothing is lost on an error.
#[component]
pub fn Field(
    /// The id of the input; error summaries link to it.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// What is typed, exactly as typed.
    value: RwSignal<String>,
    /// Help under the label.
    #[prop(optional, into)]
    hint: MaybeText,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: MaybeText,
    /// `text`, `numeric`, `decimal` or `tel`.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The `autocomplete` token, where the answer is the person's own.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// How long the input is drawn: `short`, `medium`, or the whole line.
    #[prop(optional)]
    size: Option<&'static str>,
) -> AnyView {
    let control = view! {
        <input
            class="input"
            id=id.clone()
            type="text"
            inputmode=inputmode
            autocomplete=autocomplete.unwrap_or("off")
            data-size=size
            data-numeric=(inputmode != "text").then_some("true")
            aria-describedby=described_by(&id, hint, error)
            aria-invalid=invalid(error)
            prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
        />
    }
    .into_any();
    labelled(&id, label, hint, error, control)
}
