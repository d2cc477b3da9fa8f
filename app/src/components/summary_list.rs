use super::{Icon, Text, Up};
use crate::i18n::{msg, text_with};
use leptos::prelude::*;

/// One question and its answer.
pub struct SummaryRow {
    key: Text,
    value: Text,
    change: Option<String>,
}

impl SummaryRow {
    /// A row to read.
    pub fn new(key: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            change: None,
        }
    }

    /// A row whose answer can be changed at `href`.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = Some(href.into());
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
        let change = row.change.map(|href| {
            let name = move || text_with("summary-change", &[("question", key.get())]);
            view! {
                <dd class="summary-change">
                    <a href=href aria-label=name><Icon name="pencil" /><span>{msg("summary-change-short")}</span></a>
                </dd>
            }
        });
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
