use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::marriage::Service;
use leptos::prelude::*;

/// When.
#[component]
pub(super) fn TimesPage(
    /// Where: the id of the registry.
    registry: String,
    /// What for.
    service: Service,
) -> AnyView {
    let _ = (registry, service);
    let title = msg("marriage-times-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
