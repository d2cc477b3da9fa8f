//! Which desk, who is signed in, going away.

use crate::components::{Button, ButtonKind};
use crate::config::Kind;
use crate::i18n::{msg, text_with};
use crate::state::Deployment;
use crate::state::staff::{Desk, Ended, Staff};
use leptos::prelude::*;

/// The desks, where an account has several.
///
/// Accessibility: a navigation with a name; the current desk says so.
pub(in crate::pages::staff) fn desks(staff: Staff) -> AnyView {
    let (registries, regions) = untrack(|| staff.rights());
    let places = Deployment::get().read(|config| {
        let service = config.elderly.as_ref();
        service.is_some_and(|service| service.kind == Kind::Contract)
    });
    let desks = [
        (Desk::Registry, "cases-desk-registry", registries),
        (Desk::Cases, "cases-desk-cases", regions),
        (Desk::Places, "cases-desk-places", regions && places),
    ];
    let one = move |(desk, id, _): (Desk, &'static str, bool)| {
        view! {
            <button
                class="desk-tab"
                type="button"
                aria-current=move || (staff.desk() == desk).then_some("page")
                on:click=move |_| staff.go_to_desk(desk)
            >
                {msg(id)}
            </button>
        }
    };
    let open: Vec<_> = desks.into_iter().filter(|(_, _, open)| *open).collect();
    if open.len() < 2 {
        return ().into_any();
    }
    view! {
        <nav class="desk-tabs no-print" aria-label=msg("cases-desks")>
            {open.into_iter().map(one).collect_view()}
        </nav>
    }
    .into_any()
}

/// Desks, account, and the way out.
pub(in crate::pages::staff) fn view(staff: Staff) -> AnyView {
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
