//! Service points for older people: their own pages. The address says what is looked for; where
//! anybody is, never.

mod address;
mod card;
mod chips;
mod compare;
mod filters;
mod for_you;
mod list;
mod look;
mod none;
mod place;
mod report;
mod saved;
mod search;
mod start;
mod state;
mod sync;
mod what;
mod whereabouts;

use super::not_found::NotFoundPage;
use super::not_open::NotOpenPage;
use super::regions;
use crate::platform::{clock, leaving, spawn};
use crate::routes;
use crate::state::Places;
use address::Address;
use egude_domain::RegionCode;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::time::Duration;

/// How often opening hours are told anew.
const MINUTE: Duration = Duration::from_mins(1);

/// Shows the page that the address names.
#[component]
pub(super) fn ElderlyPages() -> AnyView {
    if Places::service().is_none() {
        return view! { <NotOpenPage service=routes::Service::Elderly /> }.into_any();
    }
    keep_fresh(Places::get());
    let path = use_location().pathname;
    let address = Memo::new(move |_| Address::at(&path.get()));
    (move || match address.get() {
        Address::Finder => view! { <start::FinderPage /> }.into_any(),
        Address::Place(id) => view! { <place::PlacePage id /> }.into_any(),
        Address::Compare => view! { <compare::ComparePage /> }.into_any(),
        Address::Report(id) => view! { <report::ReportPage id /> }.into_any(),
        Address::Unknown => view! { <NotFoundPage /> }.into_any(),
    })
    .into_any()
}

/// Fetches what is not here, and follows the clock as long as these pages are shown.
fn keep_fresh(places: Places) {
    places.open();
    leaving::on_return(move || places.open());
    let shown = StoredValue::new(());
    spawn(async move {
        while shown.try_get_value().is_some() {
            clock::sleep(MINUTE).await;
            if shown.try_get_value().is_some() {
                places.now.set(clock::now());
            }
        }
    });
}

/// The name of a banner or township in the language of the page; nothing while the names are not
/// here.
fn places_named(places: Places, code: &RegionCode) -> String {
    regions::name(&places.regions(), code.as_str()).unwrap_or_default()
}
