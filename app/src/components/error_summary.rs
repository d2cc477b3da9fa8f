use super::{Icon, Text, Up};
use crate::i18n::msg;
use crate::platform::focus;
use leptos::prelude::*;

/// An error and the id of the input that has it.
#[derive(Clone)]
pub struct ErrorLink {
    /// The id of the input to go to.
    pub target: String,
    /// The same words as at the input.
    pub text: Text,
}

const ID: &str = "error-summary";

/// All errors of the page, first thing on it.
///
/// Accessibility: takes the focus when it appears and at every further attempt; the alert is a
/// child of what is focused, so both are read; each line leads to its input and shows its label.
#[component]
pub fn ErrorSummary(
    /// The errors; while there are none nothing is shown.
    #[prop(into)]
    errors: Signal<Vec<ErrorLink>>,
    /// Goes up at each attempt to continue.
    #[prop(into)]
    attempt: Signal<u32>,
) -> AnyView {
    Effect::new(move |_| {
        attempt.track();
        if !errors.with_untracked(Vec::is_empty) {
            focus::at_top_soon(ID);
        }
    });
    let line = |link: ErrorLink| {
        let target = link.target.clone();
        let on_click = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::by_id(&target);
        };
        view! { <li><a href=format!("#{}", link.target) on:click=on_click><Up text=link.text /></a></li> }
    };
    let any = move || !errors.with(Vec::is_empty);
    view! {
        <Show when=any>
            <div class="error-summary" id=ID tabindex="-1">
                <div role="alert">
                    <h2><Icon name="stop" />{msg("error-summary-title")}</h2>
                    <ul>{move || errors.get().into_iter().map(line).collect_view()}</ul>
                </div>
            </div>
        </Show>
    }
    .into_any()
}
