use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// A booking, found again.
#[component]
pub(super) fn BookingPage() -> AnyView {
    let title = msg("marriage-booking-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
