use crate::components::{Hotlines, LinkButton};
use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// No page at this address.
#[component]
pub(super) fn NotFoundPage() -> AnyView {
    view! {
        <PageShell title=msg("not-found-title") lede=msg("not-found-body")>
            <div class="button-row"><LinkButton label=msg("back-to-doors") href="/" icon="back" /></div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
