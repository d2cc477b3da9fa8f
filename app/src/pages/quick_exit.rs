//! The way out of a page that nobody else should see.

use crate::components::Icon;
use crate::i18n::{msg, text_with};
use crate::platform::{keys, leave, spawn};
use crate::state::Toasts;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// As it stands on keyboards.
const KEY: &str = "Esc";

/// A button, and the Escape key pressed three times: the home page at once, what was typed and
/// opened forgotten, and no way back to it by the Back button.
///
/// Accessibility: always in sight; its description says what it does and that keys do the same.
#[component]
pub(super) fn WayOut(
    /// Forgets what was typed and opened.
    forget: Callback<()>,
) -> AnyView {
    let toasts = Toasts::get();
    let navigate = use_navigate();
    let go = Callback::new(move |()| {
        let home = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate("/", home);
        toasts.hush();
        forget.run(());
        spawn(leave::forget_visit());
    });
    keys::on_escape_three_times(move || go.run(()));
    let hint = move || text_with("leave-hint", &[("key", KEY.to_owned())]);
    view! {
        <div class="quick-exit no-print">
            <button
                class="button"
                type="button"
                data-variant="danger"
                aria-describedby="quick-exit-hint"
                on:click=move |_| go.run(())
            >
                <Icon name="close" />
                <span>{msg("leave-button")}</span>
            </button>
            <p class="sr-only" id="quick-exit-hint">{hint}</p>
        </div>
    }
    .into_any()
}
