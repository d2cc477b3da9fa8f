//! A part of the page under its own heading.

use crate::components::{SummaryList, SummaryRow, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// A section named by its heading; `id` is both the element's id and the message of the heading.
pub(super) fn section(id: &'static str, body: AnyView) -> AnyView {
    view! {
        <section class="stack place-section" aria-labelledby=id>
            <h2 id=id>{msg(id)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// Rows of a section; of no rows nothing is left.
pub(super) fn rows(id: &'static str, rows: Vec<Option<SummaryRow>>) -> Option<AnyView> {
    let rows: Vec<SummaryRow> = rows.into_iter().flatten().collect();
    (!rows.is_empty()).then(|| section(id, view! { <SummaryList rows /> }.into_any()))
}

/// A row: a message as its key.
pub(super) fn row(key: &'static str, value: Text) -> SummaryRow {
    SummaryRow::new(msg(key), value)
}
