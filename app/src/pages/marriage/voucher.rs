use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// The place is theirs.
#[component]
pub(super) fn VoucherPage() -> AnyView {
    let title = msg("marriage-voucher-title");
    view! { <PageShell title trail=title>{()}</PageShell> }.into_any()
}
