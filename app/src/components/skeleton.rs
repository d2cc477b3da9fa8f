use crate::i18n::msg;
use leptos::prelude::*;

/// The shape of what is being fetched, shown only once waiting is noticeable (400 ms).
///
/// Accessibility: says "loading" politely; the drawn lines are hidden from screen readers; nothing
/// moves.
#[component]
pub fn Skeleton(
    /// How many lines are drawn.
    #[prop(default = 4)]
    lines: usize,
) -> AnyView {
    let line = || view! { <div class="skeleton-line"></div> };
    view! {
        <div role="status">
            <span class="sr-only">{msg("loading")}</span>
            <div class="skeleton" aria-hidden="true">{(0..lines).map(|_| line()).collect_view()}</div>
        </div>
    }
    .into_any()
}
