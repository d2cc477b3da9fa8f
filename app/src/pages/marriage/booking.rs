//! A booking that was made before: found by its link or by number and code, looked at, moved,
//! cancelled.

mod actions;
mod cancel;
mod close;
mod code;
mod confide;
mod find;
mod issue;
mod ledger;
mod link;
mod moved;
mod show;
mod state;

pub(super) use show::call;
pub(super) use state::word;

use super::parts;
use crate::state::Marriage;
use crate::state::marriage::{OpenBooking, Registries};
use egude_client::booking::HoldState;
use leptos::prelude::*;
use std::sync::Arc;

/// A booking, found again.
#[component]
pub(super) fn BookingPage() -> AnyView {
    let (opened_by, open) = (super::opened_by(), Marriage::get().managing.open);
    let is_open = Memo::new(move |_| open.with(Option::is_some));
    parts::when_ready(move |registries| {
        (move || match opened_by.get() {
            Some((number, key)) => link::view(&registries, &number, &key),
            None if is_open.get() => view(&registries),
            None => view! { <find::FindPage /> }.into_any(),
        })
        .into_any()
    })
}

/// The booking that is open, as it changes; or, with a new place held for it, whether to move it.
fn view(registries: &Arc<Registries>) -> AnyView {
    let marriage = Marriage::get();
    let managing = marriage.managing;
    let shown = Memo::new(move |_| managing.open.get());
    let new = Memo::new(move |_| {
        let moving = managing.moving.get()?;
        let hold = marriage.hold.get()?;
        let fits = hold.state == HoldState::Held
            && hold.key.is_some()
            && shown.with(|open| is_same(open.as_ref(), &moving));
        fits.then_some(hold)
    });
    let registries = registries.clone();
    (move || {
        let open = shown.get()?;
        Some(match new.get() {
            Some(hold) => moved::view(&registries, open, hold),
            None => show::view(&registries, open),
        })
    })
    .into_any()
}

fn is_same(open: Option<&OpenBooking>, moving: &OpenBooking) -> bool {
    open.is_some_and(|open| open.booking.number == moving.booking.number)
}
