use super::field_frame::{described_by, grouped, invalid};
use super::{MaybeText, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// What is typed for a day, exactly as typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct DayTyped {
    /// The year.
    pub year: RwSignal<String>,
    /// The month.
    pub month: RwSignal<String>,
    /// The day of the month.
    pub day: RwSignal<String>,
}

impl From<[RwSignal<String>; 3]> for DayTyped {
    fn from([year, month, day]: [RwSignal<String>; 3]) -> Self {
        Self { year, month, day }
    }
}

/// A day as three short inputs.
///
/// Accessibility: no native date popup, as with [`Month`](super::Month); each input has its own
/// visible label; the error belongs to the group and marks all three.
#[component]
pub fn Day(
    /// The id of the year input; error summaries link to it.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Text,
    /// What is typed.
    #[prop(into)]
    typed: DayTyped,
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
    let described = described_by(&id, hint, error);
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
                    aria-describedby=described
                    aria-invalid=invalid(error)
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </div>
        }
    };
    let DayTyped { year, month, day } = typed;
    let (month_id, day_id) = (format!("{id}-month"), format!("{id}-day"));
    let controls = view! {
        <div class="pair">
            {part(id.clone(), msg("unit-year"), year, "year")}
            {part(month_id, msg("unit-month"), month, "short")}
            {part(day_id, msg("unit-day"), day, "short")}
        </div>
    }
    .into_any();
    grouped(&id, legend, heading, hint, error, controls)
}
