use super::field_frame::{described_by, invalid, labelled};
use super::{Icon, MaybeText, Text};
use crate::i18n::text_with;
use leptos::prelude::*;

/// A small whole number, typed or stepped.
///
/// Accessibility: a labelled text input with a numeric keyboard; the two buttons name the field
/// they change; at the ends they stay focusable and say they do nothing.
#[component]
pub fn Count(
    /// The id of the input; error summaries link to it.
    #[prop(into)]
    id: String,
    /// What is counted.
    #[prop(into)]
    label: Text,
    /// What is typed, exactly as typed. Only the two buttons read it as a number; where it is
    /// none they start from `least`.
    value: RwSignal<String>,
    /// The smallest number the buttons reach.
    #[prop(default = 0)]
    least: u32,
    /// The largest number the buttons reach.
    #[prop(default = 20)]
    most: u32,
    /// Help under the label.
    #[prop(optional, into)]
    hint: MaybeText,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: MaybeText,
) -> AnyView {
    let number = move || value.with(|value| value.trim().parse::<u32>().ok());
    let step = move |up: bool| {
        let next = match (number(), up) {
            (None, _) => least,
            (Some(n), true) => n.saturating_add(1).min(most),
            (Some(n), false) => n.saturating_sub(1).max(least),
        };
        value.set(next.to_string());
    };
    let button = move |up: bool, icon: &'static str, id: &'static str| {
        let at_end = move || number() == Some(if up { most } else { least });
        view! {
            <button
                class="stepper-button"
                type="button"
                aria-label=move || text_with(id, &[("field", label.get())])
                aria-disabled=move || at_end().then_some("true")
                on:click=move |_| step(up)
            >
                <Icon name=icon />
            </button>
        }
    };
    let control = view! {
        <div class="stepper">
            {button(false, "minus", "count-less")}
            <input
                class="input"
                id=id.clone()
                type="text"
                inputmode="numeric"
                autocomplete="off"
                data-numeric="true"
                aria-describedby=described_by(&id, hint, error)
                aria-invalid=invalid(error)
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            {button(true, "plus", "count-more")}
        </div>
    }
    .into_any();
    labelled(&id, label, hint, error, control)
}
