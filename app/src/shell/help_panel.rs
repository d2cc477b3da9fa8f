use crate::components::Hotlines;
use crate::i18n::msg;
use leptos::prelude::*;

/// A person to talk to, from every screen.
#[component]
pub(super) fn HelpPanel() -> AnyView {
    view! {
        <p class="field-label">{msg("help-title")}</p>
        <Hotlines />
        <p class="quiet">{msg("help-hall")}</p>
    }
    .into_any()
}
