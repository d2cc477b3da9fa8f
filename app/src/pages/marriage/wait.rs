//! Waiting for a place on a day that is full, and what came of it.

mod entry;
mod join;
mod offer;

use super::{parts, quick_exit};
use crate::components::{LinkButton, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::pages::marriage::Place;
use crate::state::marriage::{Service, is_divorce};
use egude_domain::Date;
use leptos::prelude::*;

/// Waiting for a place on a full day.
#[component]
pub(super) fn JoinPage(
    /// Where: the id of the registry.
    registry: String,
    /// What for.
    service: Service,
    /// The full day.
    date: Date,
) -> AnyView {
    parts::when_ready(move |registries| {
        let known = registries.of(&registry).cloned();
        match known.filter(|it| it.service(service).is_some()) {
            // Its days are counted from a receipt day, which the list does not know.
            Some(_) if service == Service::DivorceIssue => not_here(),
            Some(registry) => join::view(&registry, service, date),
            None => unknown(),
        }
    })
}

/// One's entry on the waitlist.
#[component]
pub(super) fn WaitingPage() -> AnyView {
    let opened_by = super::opened_by();
    parts::when_ready(move |registries| {
        (move || match opened_by.get() {
            Some((id, key)) => entry::view(&registries, &id, &key),
            None => unknown(),
        })
        .into_any()
    })
}

fn unknown() -> AnyView {
    let start = Signal::stored(Place::Start.path());
    view! {
        <PageShell title=msg("wait-unknown-title") trail=msg("service-marriage-name")>
            <Notice title=msg("wait-unknown-body") tone=Tone::Attention announces=true />
            <div class="actions"><LinkButton label=msg("manage-to-start") href=start /></div>
        </PageShell>
    }
    .into_any()
}

fn not_here() -> AnyView {
    let days = Signal::stored(Place::DivorceDays.path());
    view! {
        <PageShell title=msg("wait-not-issue-title") trail=msg("service-marriage-name")>
            <quick_exit::QuickExit />
            <p>{msg("wait-not-issue-body")}</p>
            <div class="actions"><LinkButton label=msg("manage-issue-days") href=days /></div>
        </PageShell>
    }
    .into_any()
}

/// The way out, where somebody may need it.
fn way_out(service: Service) -> Option<AnyView> {
    is_divorce(service).then(|| view! { <quick_exit::QuickExit /> }.into_any())
}
