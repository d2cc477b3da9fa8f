use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// The days of a divorce, counted.
#[component]
pub(super) fn DivorceDaysPage() -> AnyView {
    let title = msg("marriage-divorce-days-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
