//! The desk of the directory: its places, one of them, and files that are read in.

mod ask;
mod correct;
mod days;
mod deeds;
mod filters;
mod import;
mod list;
mod place;
mod record;
mod reports;
mod rows;
mod said;
mod summary;
mod value;
mod vans;
mod words;

use super::idle;
use crate::platform::{clock, leaving, spawn};
use crate::state::staff::Staff;
use crate::state::staff::places::{Keeping, Showing};
use leptos::prelude::*;
use std::time::Duration;

/// How often the list is fetched anew.
const EVERY: Duration = Duration::from_mins(1);

/// The list or, once one is opened, a place; or reading a file in.
#[component]
pub(in crate::pages) fn PlaceDesk() -> AnyView {
    let staff = Staff::get();
    let keeping = Keeping::new(staff);
    provide_context(keeping);
    keeping.begin();
    keep_fresh(keeping);
    let showing = keeping.showing();
    let inside = move || match showing.get() {
        Showing::List => list::page(staff, keeping),
        Showing::Place(_) => place::page(staff, keeping),
        Showing::Import => import::page(staff, keeping),
    };
    view! {
        {inside}
        <idle::Idle />
    }
    .into_any()
}

/// Fetches the list every minute and when the page is in front again.
fn keep_fresh(keeping: Keeping) {
    leaving::on_return(move || keeping.refresh());
    spawn(async move {
        loop {
            clock::sleep(EVERY).await;
            if keeping.showing().try_get_untracked().is_none() {
                break;
            }
            keeping.refresh();
        }
    });
}
