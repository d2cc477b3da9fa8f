use crate::components::{LinkButton, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// The desk of a marriage registry, for its staff.
#[component]
pub(super) fn StaffPage() -> AnyView {
    let title = msg("staff-title");
    view! {
        <PageShell title trail=title>
            <Notice title=msg("not-open-title") tone=Tone::Attention>
                <p>{msg("not-open-body")}</p>
            </Notice>
            <div class="button-row"><LinkButton label=msg("back-to-doors") href="/" icon="back" /></div>
        </PageShell>
    }
    .into_any()
}
