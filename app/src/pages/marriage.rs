//! Marriage appointments: their own pages. The address says where one is; who one is, never.

mod booking;
mod calendar_file;
pub(super) mod countdown;
mod details;
mod divorce_days;
mod moving;
mod offices;
mod partner;
mod parts;
mod place;
pub(super) mod quick_exit;
mod ready;
mod slots;
mod start;
mod times;
mod voucher;
mod wait;

use super::not_found::NotFoundPage;
use super::not_open::NotOpenPage;
use super::{act, sms, when};
use crate::routes;
use crate::state::Marriage;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use place::Place;

/// Shows the page that the address names.
#[component]
pub(super) fn MarriagePages() -> AnyView {
    if Marriage::back_end().is_none() {
        return view! { <NotOpenPage service=routes::Service::Marriage /> }.into_any();
    }
    let path = use_location().pathname;
    let place = Memo::new(move |_| Place::at(&path.get()));
    (move || match place.get() {
        Place::Start => view! { <start::StartPage /> }.into_any(),
        Place::Ready(service) => view! { <ready::ReadyPage service /> }.into_any(),
        Place::Offices(service) => view! { <offices::OfficesPage service /> }.into_any(),
        Place::Times(registry, service) => {
            view! { <times::TimesPage registry service /> }.into_any()
        }
        Place::Details => view! { <details::DetailsPage /> }.into_any(),
        Place::Voucher => view! { <voucher::VoucherPage /> }.into_any(),
        Place::Booking => view! { <booking::BookingPage /> }.into_any(),
        Place::Partner => view! { <partner::PartnerPage /> }.into_any(),
        Place::Join(registry, service, date) => {
            view! { <wait::JoinPage registry service date /> }.into_any()
        }
        Place::Waiting => view! { <wait::WaitingPage /> }.into_any(),
        Place::DivorceDays => view! { <divorce_days::DivorceDaysPage /> }.into_any(),
        Place::Unknown => view! { <NotFoundPage /> }.into_any(),
    })
    .into_any()
}

/// The id and the key that the address carries in its fragment, as it changes.
fn opened_by() -> Memo<Option<(String, String)>> {
    let fragment = use_location().hash;
    Memo::new(move |_| fragment.with(|text| place::opened_by(text)))
}
