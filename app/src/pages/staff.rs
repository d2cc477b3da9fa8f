//! The desks of the staff: of a marriage registry, of the one door, and of the directory of service
//! points.

mod cases;
mod check_in;
mod close;
mod days;
mod hall;
mod idle;
mod keys;
mod list;
mod panel;
mod places;
mod quota;
mod registries;
mod said;
mod sign_in;
mod walk_ins;

pub(super) use places::PlaceDesk;

use super::part::{Coming, Part};
use crate::platform::{clock, leaving, shortcuts, spawn};
use crate::state::Marriage;
use crate::state::staff::cases::Cases;
use crate::state::staff::{Desk, Ended, Staff};
use leptos::prelude::*;
use std::time::Duration;

/// How often the list is fetched anew.
const EVERY: Duration = Duration::from_secs(30);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    Door,
    Choice,
    Hall,
    Cases,
    Places,
}

/// Signing in, choosing a registry, its list; or the cases of the account's townships. Going to another page signs out.
#[component]
pub(super) fn StaffPage() -> AnyView {
    let staff = Staff::new();
    let cases = Cases::new(staff);
    provide_context(staff);
    provide_context(cases);
    Marriage::get().open();
    keep_fresh(staff, cases);
    // Nothing of a case stays when nobody is signed in.
    Effect::new(move |_| {
        if staff.session().with(Option::is_none) {
            cases.forget();
        }
    });
    shortcuts::on_put_away(move || staff.leave(Ended::Out));
    on_cleanup(move || staff.leave(Ended::Out));
    let place = Memo::new(move |_| match (staff.session().get(), staff.registry()) {
        (None, _) => Where::Door,
        (Some(_), registry) => match staff.desk() {
            Desk::Cases => Where::Cases,
            Desk::Places => Where::Places,
            Desk::Registry if registry.is_none() => Where::Choice,
            Desk::Registry => Where::Hall,
        },
    });
    (move || match place.get() {
        Where::Door => view! { <sign_in::SignIn /> }.into_any(),
        Where::Choice => view! { <registries::Choosing /> }.into_any(),
        Where::Hall => view! { <hall::Hall /> }.into_any(),
        Where::Cases => view! { <cases::CaseDesk /> }.into_any(),
        Where::Places => view! { <Coming part=Part::StaffPlaces /> }.into_any(),
    })
    .into_any()
}

/// Fetches the list every half minute and when the page is in front again.
fn keep_fresh(staff: Staff, cases: Cases) {
    let refresh = move || match staff.desk_now() {
        Desk::Registry => staff.refresh(),
        Desk::Cases => cases.refresh(),
        // That desk does it itself: its code may not be here.
        Desk::Places => {}
    };
    leaving::on_return(refresh);
    spawn(async move {
        loop {
            clock::sleep(EVERY).await;
            if staff.session().try_get_untracked().is_none() {
                break;
            }
            refresh();
        }
    });
}
