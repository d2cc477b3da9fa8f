use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::marriage::Service;
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
    let _ = (registry, service, date);
    let title = msg("marriage-wait-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}

/// One's entry on the waitlist.
#[component]
pub(super) fn WaitingPage() -> AnyView {
    let title = msg("marriage-waiting-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
