use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// The second person confirms.
#[component]
pub(super) fn PartnerPage() -> AnyView {
    let title = msg("marriage-partner-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
