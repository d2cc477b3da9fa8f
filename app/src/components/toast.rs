use super::Icon;
use crate::state::Toasts;
use leptos::prelude::*;

/// Where short messages appear ([`Toasts`] says them). Once on the page, in the shell.
///
/// Accessibility: a polite live region that is always there; it never takes the focus and never
/// carries the only copy of something important.
#[component]
pub fn ToastRegion() -> AnyView {
    let toasts = Toasts::get();
    let toast = move || {
        toasts.current().map(|text| {
            view! { <p class="toast"><Icon name="done" /><span>{text}</span></p> }
        })
    };
    view! { <div class="toast-region" role="status">{toast}</div> }.into_any()
}
