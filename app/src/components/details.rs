use super::{Icon, Text};
use leptos::prelude::*;

/// More to read, folded away.
///
/// Accessibility: the native `details` element: a button for everyone, found by page search,
/// printed open unless it is `off_paper`.
#[component]
pub fn Details(
    /// What is inside.
    #[prop(into)]
    summary: Text,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// Of no use on paper: left out there.
    #[prop(optional)]
    off_paper: bool,
    /// The folded content.
    children: Children,
) -> AnyView {
    view! {
        <details class="details" open=open data-paper=off_paper.then_some("none")>
            <summary><Icon name="open" /><span class="details-word">{summary}</span></summary>
            <div class="details-body">{children()}</div>
        </details>
    }
    .into_any()
}
