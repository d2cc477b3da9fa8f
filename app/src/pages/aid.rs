//! One-door applications: their own pages. The address says where one is; who one is, never.

mod address;
mod arrive;
mod case;
mod consents;
mod danger;
mod entry;
mod form;
mod household;
mod kept;
mod key;
mod labels;
mod moving;
mod need;
mod paper_list;
pub(super) mod papers;
mod people;
mod place;
mod private;
mod programs;
mod review;
mod sent;
mod sign;
mod steps;
mod take;
mod tell;
mod titles;
mod urgent;
mod who;
mod words;

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
        Address::Entry => view! { <entry::EntryPage /> }.into_any(),
        Address::Steps => view! { <steps::StepsPage /> }.into_any(),
        Address::FromCheck => view! { <arrive::FromCheckPage /> }.into_any(),
        Address::ForOther => view! { <arrive::ForOtherPage /> }.into_any(),
        Address::Form(Page::Urgent) => view! { <urgent::UrgentPage /> }.into_any(),
        Address::Form(Page::Programs) => view! { <programs::ProgramsPage /> }.into_any(),
        Address::Form(Page::Place) => view! { <place::PlacePage /> }.into_any(),
        Address::Form(Page::Who) => view! { <who::WhoPage /> }.into_any(),
        Address::Form(Page::Household) => view! { <household::HouseholdPage /> }.into_any(),
        Address::Form(Page::People) => view! { <people::PeoplePage /> }.into_any(),
        Address::Form(Page::Need) => view! { <need::NeedPage /> }.into_any(),
        Address::Form(Page::Papers) => view! { <paper_list::PapersPage /> }.into_any(),
        Address::Form(Page::Consents) => view! { <consents::ConsentsPage /> }.into_any(),
        Address::Form(Page::Review) => view! { <review::ReviewPage /> }.into_any(),
        Address::Sent => view! { <sent::SentPage /> }.into_any(),
        Address::Case => view! { <case::CasePage /> }.into_any(),
        Address::Sign => view! { <sign::SignPage /> }.into_any(),
        Address::Tell => view! { <tell::TellPage /> }.into_any(),
        Address::Move => view! { <moving::MovePage /> }.into_any(),
        Address::Take => view! { <take::TakePage /> }.into_any(),
        Address::Unknown => view! { <NotFoundPage /> }.into_any(),
    })
    .into_any()
}
