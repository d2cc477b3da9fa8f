//! Which desk, who is signed in, going away.

use crate::components::{Button, ButtonKind};
use crate::i18n::{msg, text_with};
use crate::state::staff::{Ended, Staff};
use leptos::prelude::*;

/// The two desks, where an account has both.
///
/// Accessibility: a navigation with a name; the current desk says so.
pub(in crate::pages::staff) fn desks(staff: Staff) -> AnyView {
    let (registries, regions) = untrack(|| staff.rights());
    if !(registries && regions) {
        return ().into_any();
    }
    let one = move |id: &'static str, cases: bool| {
        view! {
            <button
                class="desk-tab"
                type="button"
                aria-current=move || (staff.is_at_cases() == cases).then_some("page")
                on:click=move |_| staff.go_to_cases(cases)
            >
                {msg(id)}
            </button>
        }
    };
    view! {
        <nav class="desk-tabs no-print" aria-label=msg("cases-desks")>
            {one("cases-desk-registry", false)}
            {one("cases-desk-cases", true)}
        </nav>
    }
    .into_any()
}

/// Desks, account, and the way out.
pub(super) fn view(staff: Staff) -> AnyView {
    let account = staff.session().get_untracked();
    let account = account.map(|session| session.name).unwrap_or_default();
    let who = Signal::derive(move || text_with("desk-who", &[("name", account.clone())]));
    view! {
        <div class="cluster desk-bar no-print" data-spread="true">
            {desks(staff)}
            <div class="cluster">
                <span class="quiet">{who}</span>
                <Button
                    label=msg("desk-sign-out")
                    kind=ButtonKind::Secondary
                    on_press=move |()| staff.leave(Ended::Out)
                />
            </div>
        </div>
    }
    .into_any()
}
