use super::{Icon, Text};
use crate::i18n::msg;
use leptos::prelude::*;

/// The way back to the doors.
///
/// Accessibility: a named navigation with an ordered list; the page one is on is marked
/// `aria-current` and is not a link.
#[component]
pub fn Trail(
    /// The page one is on.
    #[prop(into)]
    here: Text,
) -> AnyView {
    view! {
        <nav class="trail" aria-label=msg("trail-label")>
            <ol>
                <li><a href="/">{msg("trail-home")}</a><Icon name="open" flow=true /></li>
                <li aria-current="page">{here}</li>
            </ol>
        </nav>
    }
    .into_any()
}
