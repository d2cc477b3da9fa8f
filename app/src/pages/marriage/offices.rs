use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::marriage::Service;
use leptos::prelude::*;

/// Where to go.
#[component]
pub(super) fn OfficesPage(
    /// What for.
    service: Service,
) -> AnyView {
    let _ = service;
    let title = msg("marriage-offices-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
