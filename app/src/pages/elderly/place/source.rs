//! Who says all this, as of when, and who last made sure.

use super::section::{row, section};
use crate::components::{ButtonKind, LinkButton, SummaryList, SummaryRow, Text, date_text};
use crate::i18n::{msg, text, text_with};
use crate::pages::elderly::address::Address;
use crate::pages::elderly::card::marks;
use crate::state::places::report::Reports;
use egude_places::find::Entry;
use leptos::prelude::*;

/// Where it comes from, and the way to say that something is wrong.
pub(super) fn view(entry: &Entry) -> AnyView {
    let source = entry.source().cloned().map(|source| {
        let words: Text = Signal::derive(move || {
            let values = [
                ("publisher", source.publisher.clone()),
                ("source", source.source.clone()),
                ("date", date_text(source.as_of)),
            ];
            let said = text_with("place-source", &values);
            if source.sample {
                text_with("place-source-sample", &[("said", said)])
            } else {
                said
            }
        });
        row("place-row-source", words)
    });
    let rows: Vec<SummaryRow> = [source, Some(row("place-row-checked", checked(entry)))]
        .into_iter()
        .flatten()
        .collect();
    let to = Address::Report(entry.id.clone()).path();
    let report = Reports::are_taken().then(|| {
        view! {
            <div class="actions no-print">
                <LinkButton
                    label=msg("place-wrong") href=Signal::stored(to)
                    kind=ButtonKind::Secondary icon="pencil"
                />
            </div>
        }
    });
    let body = view! { <SummaryList rows /> {report} };
    section("place-part-source", body.into_any())
}

/// When, and by which office.
fn checked(entry: &Entry) -> Text {
    let on = marks::checked(entry);
    let by = entry.checked.as_ref().map(|checked| checked.by.clone());
    Signal::derive(move || match &by {
        None => on.get(),
        Some(by) => [on.get(), by.clone()].join(&text("list-separator")),
    })
}
