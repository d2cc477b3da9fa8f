use super::{Icon, Text, Up};
use crate::i18n::{msg, text_with};
use leptos::prelude::*;

/// One question and its answer.
pub struct SummaryRow {
    key: Text,
    value: Text,
    change: Change,
}

/// How an answer is changed.
enum Change {
    No,
    At(String),
    Here(Named, Callback<()>),
}

/// What a button says, and its name with the question: two messages.
type Named = (&'static str, &'static str);

impl SummaryRow {
    /// A row to read.
    pub fn new(key: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            change: Change::No,
        }
    }

    /// A row whose answer can be changed at `href`.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = Change::At(href.into());
        self
    }

    /// A row with a button that does something with its answer. Of the two messages the first is
    /// what it says, the second its name, with the question as its variable.
    #[must_use]
    pub fn press(mut self, says: Named, on_press: Callback<()>) -> Self {
        self.change = Change::Here(says, on_press);
        self
    }
}

/// Questions and answers to check.
///
/// Accessibility: a description list; every change link's name carries its question
/// ("change: birth month"), so that a list of links makes sense.
#[component]
pub fn SummaryList(
    /// The rows, in order.
    rows: Vec<SummaryRow>,
) -> AnyView {
    let row = |row: SummaryRow| {
        let key = row.key;
        let named = move |id: &'static str| text_with(id, &[("question", key.get())]);
        let change = match row.change {
            Change::No => None,
            Change::At(href) => Some(
                view! {
                    <a href=href aria-label=move || named("summary-change")>
                        <Icon name="pencil" />
                        <span>{msg("summary-change-short")}</span>
                    </a>
                }
                .into_any(),
            ),
            Change::Here((says, name), press) => Some(
                view! {
                    <button
                        class="button"
                        type="button"
                        data-variant="quiet"
                        aria-label=move || named(name)
                        on:click=move |_| press.run(())
                    >
                        {msg(says)}
                    </button>
                }
                .into_any(),
            ),
        };
        let change = change.map(|change| view! { <dd class="summary-change">{change}</dd> });
        view! {
            <div class="summary-row">
                <dt class="summary-key"><Up text=row.key /></dt>
                <dd class="summary-value"><Up text=row.value /></dd>
                {change}
            </div>
        }
    };
    view! { <dl class="summary-list">{rows.into_iter().map(row).collect_view()}</dl> }.into_any()
}
