use super::choice::{ChoiceKind, row, row_description, row_id};
use super::field_frame::grouped;
use super::{Choice, MaybeText, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// Any number of answers.
///
/// Accessibility: a `fieldset` whose legend is the question; the whole row can be pressed; an
/// exclusive answer ("none of these") clears the others and is cleared by them, and stands apart
/// under the word "or".
#[component]
pub fn Checkboxes(
    /// The id of the first box; error summaries link to it.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Text,
    /// The values of the chosen answers, in the order they were chosen.
    values: RwSignal<Vec<String>>,
    /// The answers; exclusive ones and asides are shown last.
    choices: Vec<Choice>,
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
    let (plain, alone): (Vec<_>, Vec<_>) = choices
        .into_iter()
        .partition(|choice| choice.kind == ChoiceKind::Plain);
    let alone_values = StoredValue::new(alone.iter().map(|c| c.value.clone()).collect::<Vec<_>>());
    let rows = |start: usize, choices: &[Choice]| -> Vec<AnyView> {
        let draw = |(index, choice): (usize, &Choice)| {
            let row_id = row_id(&id, start + index);
            box_row(row_id, choice, values, alone_values)
        };
        choices.iter().enumerate().map(draw).collect()
    };
    let last = (!alone.is_empty()).then(|| {
        view! {
            <p class="choices-divider">{msg("choices-or")}</p>
            <div class="choices">{rows(plain.len(), &alone)}</div>
        }
    });
    let controls = view! { <div class="choices">{rows(0, &plain)}</div> {last} }.into_any();
    grouped(&id, legend, heading, hint, error, controls)
}

fn box_row(
    id: String,
    choice: &Choice,
    values: RwSignal<Vec<String>>,
    alone: StoredValue<Vec<String>>,
) -> AnyView {
    let (own, to_set) = (choice.value.clone(), choice.value.clone());
    let stands_alone = choice.kind != ChoiceKind::Plain;
    let chosen = Signal::derive(move || values.with(|values| values.contains(&own)));
    let on_change = move |event| {
        let on = event_target_checked(&event);
        values.update(|values| {
            values.retain(|value| {
                let keep = !stands_alone && alone.with_value(|alone| !alone.contains(value));
                *value != to_set && (keep || !on)
            });
            if on {
                values.push(to_set.clone());
            }
        });
    };
    let input = view! {
        <input
            class="choice-input"
            type="checkbox"
            id=id.clone()
            value=choice.value.clone()
            aria-describedby=row_description(&id, choice.hint)
            prop:checked=chosen
            on:change=on_change
        />
    };
    row(id, choice, input.into_any(), chosen)
}
