use super::prose::{points, section};
use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// What happens with what a person types.
#[component]
pub(super) fn PrivacyPage() -> AnyView {
    let title = msg("footer-privacy");
    view! {
        <PageShell title lede=msg("privacy-lede") trail=title>
            <div class="prose">
                {section("privacy-stays", points(&["privacy-stays-1", "privacy-stays-2", "privacy-stays-3", "privacy-stays-4", "privacy-stays-5"]))}
                {section("privacy-sends", points(&["privacy-sends-1", "privacy-sends-2"]))}
                {section("privacy-shared", points(&["privacy-shared-1"]))}
            </div>
        </PageShell>
    }
    .into_any()
}
