use super::{Icon, Text};
use leptos::prelude::*;

/// One step back, above the heading.
///
/// Accessibility: a link with words; the arrow turns with the writing direction.
#[component]
pub fn BackLink(
    /// Where it goes back to.
    #[prop(into)]
    label: Text,
    /// The address.
    #[prop(into)]
    href: Signal<String>,
) -> AnyView {
    view! { <a class="back-link" href=href><Icon name="back" flow=true /><span>{label}</span></a> }
        .into_any()
}
