use super::{Icon, Text, Tone};
use leptos::prelude::*;

/// One or two words about the state of a thing.
///
/// Accessibility: the word says it; sign and colour repeat it.
#[component]
pub fn Tag(
    /// The words.
    #[prop(into)]
    label: Text,
    /// What kind of state it is.
    #[prop(optional)]
    tone: Tone,
) -> AnyView {
    let icon = (tone != Tone::Quiet).then(|| view! { <Icon name=tone.icon() /> });
    view! { <span class="tag" data-tone=tone.as_str()>{icon} <span>{label}</span></span> }
        .into_any()
}
