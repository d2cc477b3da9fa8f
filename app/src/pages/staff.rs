//! The desk of a marriage registry, for its staff.

mod check_in;
mod close;
mod days;
mod hall;
mod idle;
mod keys;
mod list;
mod panel;
mod quota;
mod registries;
mod said;
mod sign_in;
mod walk_ins;

use crate::platform::{clock, leaving, shortcuts, spawn};
use crate::state::Marriage;
use crate::state::staff::{Ended, Staff};
use leptos::prelude::*;
use std::time::Duration;

/// How often the list is fetched anew.
const EVERY: Duration = Duration::from_secs(30);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    Door,
    Choice,
    Hall,
}

/// Signing in, choosing a registry, its list. Going to another page signs out.
#[component]
pub(super) fn StaffPage() -> AnyView {
    let staff = Staff::new();
    provide_context(staff);
    Marriage::get().open();
    keep_fresh(staff);
    shortcuts::on_put_away(move || staff.leave(Ended::Out));
    on_cleanup(move || staff.leave(Ended::Out));
    let place = Memo::new(move |_| match (staff.session().get(), staff.registry()) {
        (None, _) => Where::Door,
        (Some(_), None) => Where::Choice,
        (Some(_), Some(_)) => Where::Hall,
    });
    (move || match place.get() {
        Where::Door => view! { <sign_in::SignIn /> }.into_any(),
        Where::Choice => view! { <registries::Choosing /> }.into_any(),
        Where::Hall => view! { <hall::Hall /> }.into_any(),
    })
    .into_any()
}

/// Fetches the list every half minute and when the page is in front again.
fn keep_fresh(staff: Staff) {
    leaving::on_return(move || staff.refresh());
    spawn(async move {
        loop {
            clock::sleep(EVERY).await;
            if staff.session().try_get_untracked().is_none() {
                break;
            }
            staff.refresh();
        }
    });
}
