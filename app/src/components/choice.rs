//! One of several answers, as radios, checkboxes and pickers show it.

use super::{MaybeText, Text, Up};
use leptos::prelude::*;

/// An answer that can be chosen.
#[derive(Clone)]
pub struct Choice {
    pub(super) value: String,
    pub(super) label: Text,
    pub(super) hint: MaybeText,
    pub(super) kind: ChoiceKind,
    pub(super) reveals: Option<ViewFn>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChoiceKind {
    Plain,
    Aside,
    Exclusive,
}

impl Choice {
    /// An answer with the value the caller knows it by.
    pub fn new(value: impl Into<String>, label: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: Signal::stored(None),
            kind: ChoiceKind::Plain,
            reveals: None,
        }
    }

    /// A line of help under the answer.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<MaybeText>) -> Self {
        self.hint = hint.into();
        self
    }

    /// "Don't know" and "rather not say": answers of another kind, set apart below the others.
    #[must_use]
    pub fn aside(mut self) -> Self {
        self.kind = ChoiceKind::Aside;
        self
    }

    /// "None of these": choosing it clears the others. For checkboxes.
    #[must_use]
    pub fn exclusive(mut self) -> Self {
        self.kind = ChoiceKind::Exclusive;
        self
    }

    /// Shows more, right under the answer, while it is chosen.
    #[must_use]
    pub fn reveals(mut self, view: impl Into<ViewFn>) -> Self {
        self.reveals = Some(view.into());
        self
    }
}

/// One row. `input` is drawn by the group; the whole row is its target.
pub(super) fn row(id: String, choice: &Choice, input: AnyView, chosen: Signal<bool>) -> AnyView {
    let hint_id = format!("{id}-hint");
    let (label, hint, reveals) = (choice.label, choice.hint, choice.reveals.clone());
    view! {
        <div class="choice">
            {input}
            <label class="choice-label" for=id><Up text=label /></label>
            {move || {
                let id = hint_id.clone();
                hint.get().map(|text| {
                    view! { <p class="choice-hint" id=id><Up text=Signal::stored(text) /></p> }
                })
            }}
        </div>
        {reveals.map(|reveals| {
            view! {
                <Show when=move || chosen.get()>
                    <div class="choice-conditional">{reveals.run()}</div>
                </Show>
            }
        })}
    }
    .into_any()
}

/// The first keeps the bare id, so that an error summary can lead to it.
pub(super) fn row_id(group: &str, index: usize) -> String {
    if index == 0 {
        group.to_owned()
    } else {
        format!("{group}-{}", index + 1)
    }
}

/// The id of a row's hint, where it has one.
pub(super) fn row_description(id: &str, hint: MaybeText) -> MaybeText {
    let id = format!("{id}-hint");
    Signal::derive(move || hint.with(Option::is_some).then(|| id.clone()))
}
