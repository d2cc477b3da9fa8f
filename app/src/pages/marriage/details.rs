use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// Who comes.
#[component]
pub(super) fn DetailsPage() -> AnyView {
    let title = msg("marriage-details-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
