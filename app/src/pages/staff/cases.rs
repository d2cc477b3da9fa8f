//! The desk of the one door, for the staff of townships and of the county.

mod assessed;
mod authorised;
mod bar;
mod case;
mod clock;
mod deeds;
mod done;
mod filters;
mod forms;
mod history;
mod list;
mod moved;
mod papers;
mod reserves;
mod said;
mod sent;
mod tasks;
mod tips;
mod viewer;
mod words;

use super::idle;
use crate::state::staff::Staff;
use crate::state::staff::cases::Cases;
use leptos::prelude::*;

pub(super) use bar::{desks, view as bar_of};

/// The list or, once one is opened, a case.
#[component]
pub(super) fn CaseDesk() -> AnyView {
    let (staff, cases) = (Staff::get(), Cases::get());
    cases.begin();
    let open = Memo::new(move |_| cases.open_reference());
    let inside = move || match open.get() {
        None => list::page(staff, cases),
        Some(reference) => case::page(staff, cases, reference),
    };
    view! {
        {inside}
        <idle::Idle />
    }
    .into_any()
}
