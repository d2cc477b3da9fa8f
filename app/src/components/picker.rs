use super::choice::row_id;
use super::field_frame::grouped;
use super::radios::radio_rows;
use super::{Choice, Icon, MaybeText, Text};
use crate::i18n::{msg, text_with};
use leptos::prelude::*;

/// From how many answers on a filter is worth its place.
const FILTER_FROM: usize = 9;

/// One answer out of many, such as a banner or a township.
///
/// Accessibility: no native `select` (its popup lies on its side in vertical writing): the answers
/// are radios, with a filter above when there are many; how many are left is said politely; a
/// chosen answer is always shown, whatever the filter says.
#[component]
pub fn Picker(
    /// The id of the first radio; error summaries link to it. Also the group's name.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Text,
    /// The value of the chosen answer; empty while none is.
    value: RwSignal<String>,
    /// The answers. The filter looks at their labels.
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
    let filter = RwSignal::new(String::new());
    let filter_id = format!("{id}-filter");
    let with_filter = choices.len() >= FILTER_FROM;
    let choices = StoredValue::new(choices);
    let shown = Memo::new(move |_| {
        // Neither script has capitals, and folding them would cost its tables.
        let filter = filter.get();
        let wanted = filter.trim();
        let chosen = value.get();
        choices.with_value(|choices| {
            let fits =
                |choice: &Choice| choice.value == chosen || choice.label.get().contains(wanted);
            let indices = choices
                .iter()
                .enumerate()
                .filter(|(_, choice)| fits(choice));
            indices.map(|(index, _)| index).collect::<Vec<_>>()
        })
    });
    let group = id.clone();
    let rows = move || {
        let shown = shown.get();
        choices.with_value(|choices| {
            let first = shown.first().copied();
            let row = |index: usize| {
                // The first row shown keeps the bare id, so that an error can lead to it.
                let start = if Some(index) == first { 0 } else { index + 1 };
                radio_rows(&group, start, std::slice::from_ref(&choices[index]), value)
            };
            shown.into_iter().map(row).collect::<Vec<_>>()
        })
    };
    debug_assert_eq!(row_id(&id, 0), id);
    let count = move || text_with("picker-count", &[("n", shown.with(Vec::len).to_string())]);
    let filter_view = with_filter.then(|| {
        view! {
            <div class="picker-filter">
                <Icon name="search" />
                <input
                    class="input"
                    id=filter_id
                    type="text"
                    autocomplete="off"
                    aria-label=msg("picker-filter")
                    placeholder=msg("picker-filter")
                    prop:value=filter
                    on:input=move |event| filter.set(event_target_value(&event))
                />
            </div>
            <p class="sr-only" role="status">{count}</p>
        }
    });
    let controls = view! {
        <div class="picker">
            {filter_view}
            <div class="choices" data-columns="many">{rows}</div>
        </div>
    }
    .into_any();
    grouped(&id, legend, heading, hint, error, controls)
}
