use super::{Icon, Text};
use leptos::prelude::*;
use std::sync::Arc;

/// More to read, drawn the first time somebody unfolds it, and left folded on paper: for what most
/// people never open.
///
/// Accessibility: the native `details` element, as with [`Details`](super::Details).
#[component]
pub fn Folded(
    /// What is inside.
    #[prop(into)]
    summary: Text,
    /// Draws it.
    body: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let body: Arc<dyn Fn() -> AnyView + Send + Sync> = Arc::new(body);
    let opened = RwSignal::new(false);
    let inside = move || opened.get().then(|| body());
    view! {
        <details class="details" data-paper="folded" on:toggle=move |_| opened.set(true)>
            <summary><Icon name="open" /><span class="details-word">{summary}</span></summary>
            <div class="details-body">{inside}</div>
        </details>
    }
    .into_any()
}
