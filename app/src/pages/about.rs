use super::prose::{points, section};
use crate::components::{SummaryList, SummaryRow};
use crate::i18n::msg;
use crate::page::PageShell;
use leptos::prelude::*;

/// Who runs this, and with which versions.
#[component]
pub(super) fn AboutPage() -> AnyView {
    let title = msg("footer-about");
    let rows = vec![SummaryRow::new(
        msg("about-app-version"),
        env!("CARGO_PKG_VERSION"),
    )];
    view! {
        <PageShell title lede=msg("about-lede") trail=title>
            <div class="prose">
                {section("about-who", points(&["footer-operator"]))}
                {section("about-rates", points(&["about-rates-1", "about-rates-2"]))}
                {section("about-decides", points(&["about-decides-1"]))}
            </div>
            <SummaryList rows />
        </PageShell>
    }
    .into_any()
}
