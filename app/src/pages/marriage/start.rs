use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// What one comes for.
#[component]
pub(super) fn StartPage() -> AnyView {
    let title = msg("marriage-start-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
