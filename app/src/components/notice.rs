use super::{Icon, Text, Tone, Up};
use leptos::prelude::*;

/// Something to know before going on.
///
/// Accessibility: sign, title and colour say the same; with `announces` it is a live region
/// (`status`, or `alert` for errors), for notices that appear while a person is on the page.
#[component]
pub fn Notice(
    /// What it says, in a few words.
    #[prop(into)]
    title: Text,
    /// What kind of notice it is.
    #[prop(optional)]
    tone: Tone,
    /// It appears in answer to something and must be read out.
    #[prop(optional)]
    announces: bool,
    /// More, under the title.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let role = announces.then_some(if tone == Tone::Error {
        "alert"
    } else {
        "status"
    });
    view! {
        <div class="notice" data-tone=tone.as_str() role=role>
            <Icon name=tone.icon() />
            <div class="notice-body">
                <p class="notice-title"><Up text=title /></p>
                {children.map(|children| children())}
            </div>
        </div>
    }
    .into_any()
}
