use super::choice::{ChoiceKind, row, row_description, row_id};
use super::field_frame::grouped;
use super::{Choice, MaybeText, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// One answer out of several.
///
/// Accessibility: a `fieldset` whose legend is the question (and the page's `h1` where the
/// question is the page); arrow keys move within the group; the whole row can be pressed;
/// "don't know" and "rather not say" are set apart by a word, not only by space.
#[component]
pub fn Radios(
    /// The id of the first radio; error summaries link to it. Also the group's name.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Text,
    /// The value of the chosen answer; empty while none is.
    value: RwSignal<String>,
    /// The answers, in order; those set `aside` are shown last.
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
    /// Short answers beside one another instead of one a row.
    #[prop(optional)]
    inline: bool,
) -> AnyView {
    let (plain, aside): (Vec<_>, Vec<_>) = choices
        .into_iter()
        .partition(|choice| choice.kind != ChoiceKind::Aside);
    let plain_count = plain.len();
    let first = radio_rows(&id, 0, &plain, value);
    let last = (!aside.is_empty()).then(|| {
        let divider = (plain_count > 0).then(|| {
            view! { <p class="choices-divider">{msg("choices-or")}</p> }
        });
        view! {
            {divider}
            <div class="choices" data-inline=inline.then_some("true")>
                {radio_rows(&id, plain_count, &aside, value)}
            </div>
        }
    });
    let controls = view! {
        <div class="choices" data-inline=inline.then_some("true")>{first}</div>
        {last}
    }
    .into_any();
    grouped(&id, legend, heading, hint, error, controls)
}

/// The rows of a radio group, numbered from `start`.
pub(super) fn radio_rows(
    group: &str,
    start: usize,
    choices: &[Choice],
    value: RwSignal<String>,
) -> Vec<AnyView> {
    choices
        .iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = row_id(group, start + index);
            let (own, to_set) = (choice.value.clone(), choice.value.clone());
            let chosen = Signal::derive(move || value.with(|value| *value == own));
            let input = view! {
                <input
                    class="choice-input"
                    type="radio"
                    id=id.clone()
                    name=group.to_owned()
                    value=choice.value.clone()
                    aria-describedby=row_description(&id, choice.hint)
                    prop:checked=chosen
                    on:change=move |_| value.set(to_set.clone())
                />
            };
            row(id, choice, input.into_any(), chosen)
        })
        .collect()
}
