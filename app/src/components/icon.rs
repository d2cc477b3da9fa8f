use leptos::prelude::*;

/// A drawing of ours from the sprite in `index.html`.
///
/// Accessibility: always hidden from screen readers; a text stands beside it or names its button.
#[component]
pub fn Icon(
    /// The symbol's name without `i-`.
    name: &'static str,
    /// It points along the line (back, next) and turns with the writing direction.
    #[prop(optional)]
    flow: bool,
    /// Another class beside `icon`.
    #[prop(optional)]
    class: &'static str,
) -> AnyView {
    let class = if class.is_empty() { "icon" } else { class };
    view! {
        <svg class=class data-flow=flow.then_some("true") aria-hidden="true" focusable="false">
            <use href=format!("#i-{name}") />
        </svg>
    }
    .into_any()
}
