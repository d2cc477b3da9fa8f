//! A case that was sent: found by its link or by reference and code, looked at, answered,
//! corrected, taken back.

mod asking;
mod clock;
mod code;
mod corrections;
mod decision;
mod find;
mod foot;
mod history;
mod link;
mod papers;
mod part;
mod show;
mod signers;
mod stages;
mod task;
mod tasks;
mod transfers;
mod withdraw;

pub(super) use asking::{Opened, ask};
pub(super) use clock::sentence as clock_sentence;
pub(super) use link::unknown;
pub(super) use signers::view as signers;

use crate::state::aid::Cases;
use leptos::prelude::*;

/// A case, found again.
#[component]
pub(super) fn CasePage() -> AnyView {
    let opened_by = super::key::opened_by();
    let open = Cases::get().open;
    let is_open = Memo::new(move |_| open.with(Option::is_some));
    (move || match opened_by.get() {
        Some((reference, key)) => link::view(&reference, &key),
        None if is_open.get() => show::view(),
        None => view! { <find::FindPage /> }.into_any(),
    })
    .into_any()
}
