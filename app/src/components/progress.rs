use super::Up;
use crate::i18n::text_with;
use leptos::prelude::*;

/// How far one is, and how much may still come.
///
/// Accessibility: the text says it; the bar is a `progress` element with that text as its name.
/// The remaining number is an upper limit and is called so.
#[component]
pub fn Progress(
    /// How many questions are answered.
    #[prop(into)]
    done: Signal<usize>,
    /// How many may remain at most, the one shown included.
    #[prop(into)]
    remaining: Signal<usize>,
) -> AnyView {
    let words = Signal::derive(move || {
        let step = ("step", (done.get() + 1).to_string());
        text_with("progress-text", &[step, ("n", remaining.get().to_string())])
    });
    view! {
        <div class="progress">
            <p class="progress-text"><Up text=words /></p>
            <progress
                class="progress-track"
                aria-label=words
                max=move || (done.get() + remaining.get()).max(1).to_string()
                value=move || done.get().to_string()
            ></progress>
        </div>
    }
    .into_any()
}
