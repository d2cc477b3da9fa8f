use super::{Icon, Text};
use leptos::prelude::*;

/// More to read, folded away.
///
/// Accessibility: the native `details` element: a button for everyone, found by page search,
/// printed open.
#[component]
pub fn Details(
    /// What is inside.
    #[prop(into)]
    summary: Text,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// The folded content.
    children: Children,
) -> AnyView {
    view! {
        <details class="details" open=open>
            <summary><Icon name="open" /><span class="details-word">{summary}</span></summary>
            <div class="details-body">{children()}</div>
        </details>
    }
    .into_any()
}
