//! One-door applications: their own pages. The address says where one is; who one is, never.

mod address;
mod consents;
mod review;
mod sent;
mod sign;

use super::not_found::NotFoundPage;
use super::not_open::NotOpenPage;
use crate::routes;
use crate::state::Aid;
use address::Address;
use egude_draft::Page;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Shows the page that the address names.
#[component]
pub(super) fn AidPages() -> AnyView {
    if Aid::back_end().is_none() {
        return view! { <NotOpenPage service=routes::Service::Aid /> }.into_any();
    }
    let path = use_location().pathname;
    let address = Memo::new(move |_| Address::at(&path.get()));
    (move || match address.get() {
        Address::Form(Page::Consents) => view! { <consents::ConsentsPage /> }.into_any(),
        Address::Form(Page::Review) => view! { <review::ReviewPage /> }.into_any(),
        Address::Sent => view! { <sent::SentPage /> }.into_any(),
        Address::Sign => view! { <sign::SignPage /> }.into_any(),
        _ => view! { <NotFoundPage /> }.into_any(),
    })
    .into_any()
}
