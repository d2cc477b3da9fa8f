use crate::page::PageShell;
use crate::i18n::msg;
use leptos::prelude::*;

/// Every component in every state.
#[component]
pub(super) fn GalleryPage() -> AnyView {
    view! { <PageShell title=msg("gallery-title")>""</PageShell> }.into_any()
}
