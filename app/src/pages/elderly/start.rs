//! The finder.

use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// Where, what, and what there is.
#[component]
pub(super) fn FinderPage() -> AnyView {
    view! {
        <PageShell title=msg("service-elderly-name") trail=msg("service-elderly-name") wide=true>
            ()
        </PageShell>
    }
    .into_any()
}
