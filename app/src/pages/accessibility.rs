use super::prose::{points, section};
use crate::components::Hotlines;
use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// What was done so that everyone can use this, and what is not good yet.
#[component]
pub(super) fn AccessibilityPage() -> AnyView {
    let title = msg("footer-accessibility");
    view! {
        <PageShell title lede=msg("accessibility-lede") trail=title>
            <div class="prose">
                {section("accessibility-can", points(&[
                    "accessibility-can-1",
                    "accessibility-can-2",
                    "accessibility-can-3",
                    "accessibility-can-4",
                ]))}
                {section("accessibility-cannot", points(&["accessibility-cannot-1", "accessibility-cannot-2"]))}
                {section("accessibility-tell", points(&["accessibility-tell-1"]))}
            </div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
