//! Up to four places beside each other.

mod rows;

use super::address::Address;
use super::card::name;
use super::place::{failed, waiting};
use super::{for_you, saved};
use crate::components::{LinkButton, Notice, Tag, Text, Tone, Up};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::state::places::saved::{MOST, Saved};
use crate::state::{Load, Places};
use egude_places::find::Entry;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use rows::Row;

/// The places that the address names; without any, the shortlist.
#[component]
pub(super) fn ComparePage() -> AnyView {
    let (places, shortlist) = (Places::get(), Saved::get());
    let query = use_query_map();
    let ids = Memo::new(move |_| {
        let named = query.with(|query| query.get("ids")).unwrap_or_default();
        let named: Vec<String> = read(&named);
        if named.is_empty() {
            shortlist.ids()
        } else {
            named
        }
    });
    // Drawn anew when more of the directory has come, not with every minute.
    let here = Memo::new(move |_| {
        let digest = |id: &String| Some(places.standing(id)?.slice().digest.clone());
        let here = ids.with(|ids| ids.iter().map(digest).collect::<Vec<_>>());
        let going = places.coverage().is_none_or(|coverage| coverage.going);
        (here, going)
    });
    (move || {
        let (_, going) = here.get();
        let ids = ids.get();
        let entries = untrack(|| {
            ids.iter()
                .filter_map(|id| places.standing(id))
                .collect::<Vec<_>>()
        });
        if entries.len() < ids.len() {
            if let Load::Failed(failure) = places.index() {
                return failed(&failure);
            }
            if going {
                return waiting();
            }
        }
        shown(&entries, ids.len() - entries.len())
    })
    .into_any()
}

/// Ids from the address, each once.
fn read(named: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in named.split('.').filter(|id| !id.is_empty()) {
        if ids.len() < MOST && !ids.iter().any(|other| other == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

fn shown(entries: &[Entry], gone: usize) -> AnyView {
    let places = Places::get();
    let lost = (gone > 0).then(|| {
        let title: Text =
            Signal::derive(move || text_with("compare-gone", &[("n", gone.to_string())]));
        view! { <Notice title tone=Tone::Attention /> }
    });
    let body = if entries.is_empty() {
        view! { <Notice title=msg("compare-none") /> }.into_any()
    } else {
        view! { {table(entries)} {for_you::view()} }.into_any()
    };
    view! {
        <PageShell title=msg("compare-title") lede=msg("compare-lede") trail=msg("service-elderly-name") wide=true>
            {lost}
            {body}
            <div class="actions no-print">
                <LinkButton
                    label=msg("place-to-finder")
                    href=Signal::derive(move || places.address())
                    icon="back"
                />
            </div>
        </PageShell>
    }
    .into_any()
}

/// Accessibility: caption, column and row headers with scope; scrolls in a region of its own that
/// the keyboard reaches; a row in which the places differ says so in a word.
fn table(entries: &[Entry]) -> AnyView {
    let head: Vec<_> = entries.iter().map(column).collect();
    let rows: Vec<_> = Row::ALL.iter().map(|row| line(*row, entries)).collect();
    view! {
        <div class="table-frame compare-frame" role="region" tabindex="0" aria-labelledby="compare-caption">
            <table class="table compare" data-count=entries.len().to_string()>
                <caption id="compare-caption">{msg("compare-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{msg("compare-what")}</th>
                        {head}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn column(entry: &Entry) -> AnyView {
    let to = Address::Place(entry.id.clone()).path();
    view! {
        <th scope="col">
            <a href=to>{name::view(entry)}</a>
            <span class="compare-act no-print">{saved::button(entry)}</span>
        </th>
    }
    .into_any()
}

/// A row; nothing where none of the places has anything to say.
fn line(row: Row, entries: &[Entry]) -> AnyView {
    let entries = entries.to_vec();
    (move || {
        let said: Vec<Option<String>> = entries.iter().map(|entry| row.of(entry)).collect();
        if said.iter().all(Option::is_none) {
            return None;
        }
        let differ = row.is_judged() && said.iter().any(|one| *one != said[0]);
        let mark =
            differ.then(|| view! { " " <Tag label=msg("compare-differs") tone=Tone::Quiet /> });
        let cell = |words: Option<String>| match words {
            Some(words) => view! { <td><Up text=Signal::stored(words) /></td> }.into_any(),
            None => view! { <td class="quiet">{msg("compare-unknown")}</td> }.into_any(),
        };
        let cells: Vec<_> = said.into_iter().map(cell).collect();
        Some(view! {
            <tr data-differs=differ.then_some("true")>
                <th scope="row">{msg(row.title())} {mark}</th>
                {cells}
            </tr>
        })
    })
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_address_names_each_place_once_and_never_more_than_fit() {
        assert_eq!(read("a.b.a..c"), ["a", "b", "c"]);
        assert_eq!(read("a.b.c.d.e").len(), 4);
        assert!(read("").is_empty());
    }
}
