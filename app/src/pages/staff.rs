use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// The desk of a marriage registry, for its staff.
#[component]
pub(super) fn StaffPage() -> AnyView {
    let title = msg("staff-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
