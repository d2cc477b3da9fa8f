use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::marriage::Service;
use leptos::prelude::*;

/// Whether to come, and with which papers.
#[component]
pub(super) fn ReadyPage(
    /// What for.
    service: Service,
) -> AnyView {
    let _ = service;
    let title = msg("marriage-ready-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
