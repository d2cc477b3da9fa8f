use super::field_frame::{described_by, invalid, labelled};
use super::{MaybeText, Text};
use leptos::prelude::*;

/// Some lines of text.
///
/// Accessibility: as [`Field`](super::Field); it grows with a handle, never by itself.
#[component]
pub fn TextArea(
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
    /// How many lines are drawn.
    #[prop(default = 4)]
    rows: u32,
) -> AnyView {
    let control = view! {
        <textarea
            class="input"
            id=id.clone()
            rows=rows.to_string()
            autocomplete="off"
            aria-describedby=described_by(&id, hint, error)
            aria-invalid=invalid(error)
            prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
        ></textarea>
    }
    .into_any();
    labelled(&id, label, hint, error, control)
}
