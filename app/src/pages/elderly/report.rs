//! Something is wrong with what is said of a place.

mod form;
mod state;

use super::address::Address;
use super::card::name;
use super::place::{failed, waiting};
use crate::components::{LinkButton, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::places::report::{Phase, Reports};
use crate::state::{Load, Places};
use egude_places::find::Entry;
use leptos::prelude::*;

/// The report on the place with this id.
#[component]
pub(super) fn ReportPage(
    /// Its id.
    id: String,
) -> AnyView {
    let (places, reports) = (Places::get(), Reports::get());
    if !Reports::are_taken() {
        return not_taken();
    }
    reports.begin(&id);
    let of = id.clone();
    let here = Memo::new(move |_| places.standing(&of).is_some());
    let going = Memo::new(move |_| places.coverage().is_none_or(|it| it.going));
    (move || {
        if here.get() {
            return untrack(|| places.standing(&id)).map(|entry| whole(&entry));
        }
        Some(match places.index() {
            Load::Failed(failure) => failed(&failure),
            _ if going.get() => waiting(),
            _ => super::place::gone(),
        })
    })
    .into_any()
}

fn whole(entry: &Entry) -> AnyView {
    let reports = Reports::get();
    let title = msg("report-title");
    let back = Address::Place(entry.id.clone()).path();
    let done = Memo::new(move |_| matches!(reports.phase(), Phase::Arrived(_) | Phase::Waiting));
    let entry = entry.clone();
    let of = entry.clone();
    let body = move || {
        if done.get() {
            state::done(&of)
        } else {
            form::view(&of)
        }
    };
    view! {
        <PageShell title trail=msg("service-elderly-name")>
            <p class="lede">{name::view(&entry)}</p>
            {body}
            {pending()}
            <p><a href=back>{msg("report-back")}</a></p>
        </PageShell>
    }
    .into_any()
}

/// Reports of this device that have not arrived.
pub(super) fn pending() -> AnyView {
    state::pending()
}

/// A directory of plain files has nobody who reads reports.
fn not_taken() -> AnyView {
    let places = Places::get();
    view! {
        <PageShell title=msg("report-title") trail=msg("service-elderly-name")>
            <Notice title=msg("report-not-taken") tone=Tone::Attention />
            <div class="actions">
                <LinkButton label=msg("place-to-finder") href=Signal::derive(move || places.address()) />
            </div>
        </PageShell>
    }
    .into_any()
}
