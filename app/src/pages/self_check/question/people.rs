use super::error_text;
use super::field::{Form, ID};
use crate::components::{Count, MaybeText, Text, Up};
use crate::i18n::msg_of;
use egude_flow::FieldError;
use egude_flow::flow::Relative;
use leptos::prelude::*;

/// How many of each relation: one screen for the whole family.
pub(super) fn view(
    form: Form,
    relatives: &[Relative],
    title: Text,
    hint: MaybeText,
    found: Signal<Option<FieldError>>,
) -> AnyView {
    form.counts.update_value(|counts| {
        for relative in relatives {
            counts
                .entry(relative.relation.clone())
                .or_insert_with(|| RwSignal::new("0".to_owned()));
        }
    });
    let row = |relative: &Relative| {
        let relation = relative.relation.clone();
        let value = form
            .counts
            .with_value(|counts| counts.get(&relation).copied())?;
        let error = Signal::derive({
            let relation = relation.clone();
            move || {
                let error = found.get().filter(|error| error.part == relation)?;
                Some(error_text(&error).get())
            }
        });
        let id = format!("{ID}-{relation}");
        let most = u32::try_from(relative.most).unwrap_or(u32::MAX);
        let label = msg_of(format!("q-member-list-o-{relation}"));
        Some(view! { <Count id label value most error /> })
    };
    view! {
        <fieldset class="field" aria-describedby="answer-hint">
            <legend class="legend" data-heading="true"><h1 tabindex="-1"><Up text=title /></h1></legend>
            <p class="field-hint" id="answer-hint">{move || hint.get()}</p>
            <div class="counts">{relatives.iter().filter_map(row).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
