//! What a place is, in short, and the way to how residents see it.

use super::{value, words};
use crate::components::{SummaryList, SummaryRow, Tag, Text, Tone, Up, date_text};
use crate::i18n::{msg, text, text_with};
use crate::state::staff::places::{Keeping, StaffPlace, own_hours};
use leptos::prelude::*;

pub(super) fn view(keeping: Keeping, of: &StaffPlace) -> AnyView {
    let place = of.place.clone();
    let (kind, state) = (place.kind, place.state);
    let source = of.sources.get(usize::from(place.source)).cloned();
    let sample = source
        .as_ref()
        .is_some_and(|source| source.sample)
        .then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> });
    let row = |id: &'static str, value: Text| SummaryRow::new(msg(id), value);
    let mut rows = vec![
        row(
            "keep-row-kind",
            Signal::derive(move || words::word("kind", kind)),
        ),
        row("keep-row-region", words::region(keeping, &place.region)),
        row(
            "keep-row-state",
            Signal::derive(move || words::word("state", state)),
        ),
    ];
    let phones = place.phones.clone();
    rows.push(row(
        "keep-row-phones",
        given(move || words::joined(phones.clone())),
    ));
    let address = place.address.clone();
    rows.push(row(
        "keep-row-address",
        given(move || address.as_ref().map(words::local).unwrap_or_default()),
    ));
    let hours = own_hours(&place, &of.timetables).cloned();
    rows.push(row(
        "keep-row-hours",
        given(move || words::joined(hours.iter().flat_map(words::timetable))),
    ));
    if let Some(beds) = place.beds.clone() {
        rows.push(row(
            "keep-row-beds",
            given(move || words::joined(value::beds(&beds))),
        ));
    }
    let checked = place.checked.clone();
    rows.push(row(
        "keep-row-checked",
        Signal::derive(move || match &checked {
            Some(own) => words::joined([date_text(own.on), own.by.clone()]),
            None => text("keep-checked-never"),
        }),
    ));
    if let Some(source) = source {
        rows.push(row(
            "keep-row-source",
            Signal::derive(move || {
                let date = date_text(source.as_of);
                words::joined([source.publisher.clone(), source.source.clone(), date])
            }),
        ));
    }
    let address = format!("/elderly/place/{}", place.id);
    let id = place.id.clone();
    let named = Signal::derive(move || text_with("keep-id", &[("id", id.clone())]));
    view! {
        <section class="card stack" aria-labelledby="keep-what">
            <h2 class="case-sub" id="keep-what">{msg("keep-what")}</h2>
            <p class="cluster">{sample} <span class="quiet"><Up text=named /></span></p>
            <SummaryList rows />
            // In a place of its own: leaving this page signs out.
            <p><a href=address target="_blank" rel="external">{msg("keep-as-seen")}</a></p>
        </section>
    }
    .into_any()
}

/// A text, or that nobody put any in.
fn given(words: impl Fn() -> String + Send + Sync + 'static) -> Text {
    Signal::derive(move || {
        let words = words();
        if words.is_empty() {
            text("cases-not-given")
        } else {
            words
        }
    })
}
