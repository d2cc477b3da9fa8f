//! Service points for older people: their own pages. The address says what is looked for; where
//! anybody is, never.

mod address;
mod start;

use super::not_found::NotFoundPage;
use super::not_open::NotOpenPage;
use crate::routes;
use crate::state::Places;
use address::Address;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Shows the page that the address names.
#[component]
pub(super) fn ElderlyPages() -> AnyView {
    if Places::service().is_none() {
        return view! { <NotOpenPage service=routes::Service::Elderly /> }.into_any();
    }
    Places::get().open();
    let path = use_location().pathname;
    let address = Memo::new(move |_| Address::at(&path.get()));
    (move || match address.get() {
        Address::Finder => view! { <start::FinderPage /> }.into_any(),
        Address::Place(_) | Address::Compare | Address::Report(_) | Address::Unknown => {
            view! { <NotFoundPage /> }.into_any()
        }
    })
    .into_any()
}
