//! The place in the other language, for paper.

use super::foot::link;
use crate::components::date_text;
use crate::i18n::{Lang, text};
use crate::pages::both_languages::{Lines, Other};
use crate::pages::elderly::card::{name, price};
use egude_places::find::Entry;
use leptos::prelude::*;

pub(super) fn view(entry: &Entry, other: Other) -> AnyView {
    let entry = entry.clone();
    other.sheet("place-sheet-title", move |lang| lines(&entry, lang))
}

fn lines(entry: &Entry, lang: Lang) -> Lines {
    let line = |key: &str, value: String| (text(key), value);
    let address = entry.address.as_ref();
    let address = address.map(|it| line("place-row-address", name::local_in(it, lang)));
    let phones = entry.phones.iter();
    let phones = phones.map(|number| line("place-call", number.clone()));
    let prices = entry.prices.iter();
    let prices = prices.map(|it| line("place-part-costs", price::one(it)));
    let checked = entry.checked.as_ref();
    let checked = checked.map(|it| line("place-row-checked", date_text(it.on)));
    [
        line("place-row-name", name::local_in(&entry.name, lang)),
        line(
            "place-row-kind",
            text(&format!("place-kind-{}", entry.kind)),
        ),
    ]
    .into_iter()
    .chain(address)
    .chain(phones)
    .chain(prices)
    .chain(checked)
    .chain([line("place-row-link", link(entry))])
    .collect()
}
