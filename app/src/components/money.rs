use super::field_frame::{described_by, grouped, invalid, labelled};
use super::radios::radio_rows;
use super::{Choice, MaybeText, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// An amount in yuan, as typed, with the time it is for where that matters.
///
/// Accessibility: a text input with a decimal keyboard (a number input would drop what it cannot
/// read and change on the wheel); the unit is part of the input's description; the period is a
/// radio group of its own.
#[component]
pub fn Money(
    /// The id of the input; error summaries link to it.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// What is typed, exactly as typed.
    value: RwSignal<String>,
    /// `month` or `year`, empty while not chosen. Leave out where the question fixes the period.
    #[prop(optional)]
    period: Option<RwSignal<String>>,
    /// The label is the question the page is about.
    #[prop(optional)]
    heading: bool,
    /// Help under the label.
    #[prop(optional, into)]
    hint: MaybeText,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: MaybeText,
) -> AnyView {
    let described = described_by(&id, hint, error);
    let unit_id = format!("{id}-unit");
    let described_with_unit = {
        let unit_id = unit_id.clone();
        move || match described.get() {
            Some(ids) => format!("{ids} {unit_id}"),
            None => unit_id.clone(),
        }
    };
    let input = view! {
        <div class="affixed">
            <input
                class="input"
                id=id.clone()
                type="text"
                inputmode="decimal"
                autocomplete="off"
                data-numeric="true"
                // Inside a group the legend asks and this names the box.
                aria-label=move || (heading || period.is_some()).then(|| label.get())
                aria-describedby=described_with_unit
                aria-invalid=invalid(error)
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            <span class="affix" id=unit_id>{msg("unit-yuan")}</span>
        </div>
    }
    .into_any();
    if !heading && period.is_none() {
        return labelled(&id, label, hint, error, input);
    }
    let periods = period.map(|period| {
        let group = format!("{id}-period");
        let choices = [
            Choice::new("month", msg("period-month")),
            Choice::new("year", msg("period-year")),
        ];
        view! {
            <fieldset>
                <legend class="sr-only">{msg("period-legend")}</legend>
                <div class="choices" data-inline="true">
                    {radio_rows(&group, 0, &choices, period)}
                </div>
            </fieldset>
        }
    });
    grouped(
        &id,
        label,
        heading,
        hint,
        error,
        view! { {input} {periods} }.into_any(),
    )
}
