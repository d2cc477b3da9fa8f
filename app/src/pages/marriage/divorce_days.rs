//! The days of a divorce, counted on the device from the receipt day.

mod form;
mod timeline;

use super::{parts, quick_exit};
use crate::components::Hotlines;
use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::marriage::Registries;
use egude_domain::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// The days of a divorce, counted.
#[component]
pub(super) fn DivorceDaysPage() -> AnyView {
    parts::when_ready(|registries| view(&registries))
}

fn view(registries: &Arc<Registries>) -> AnyView {
    // Typed before, or handed over by a booking: counted at once.
    let received = RwSignal::new(form::typed().ok());
    let registries = registries.clone();
    let days = move || {
        let day: Date = received.get()?;
        Some(timeline::view(&registries, day))
    };
    view! {
        <PageShell
            title=msg("marriage-divorce-days-title")
            lede=msg("divorce-lede")
            trail=msg("service-marriage-name")
        >
            <quick_exit::QuickExit />
            {form::view(received)}
            {days}
            {quick_exit::danger()}
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
