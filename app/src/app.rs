//! The app: its contexts and the frame round every page.

use crate::config::Config;
use crate::shell::Shell;
use crate::state::{Deployment, Display, Locale, Toasts, Visit};
use leptos::prelude::*;
use leptos_router::components::Router;

/// Provides what everything shares and shows the shell.
#[component]
pub fn App(
    /// The deployment's configuration, already checked.
    config: Config,
    /// The display choices, already applied.
    display: Display,
    /// The language, its texts already loaded.
    locale: Locale,
) -> impl IntoView {
    provide_context(Deployment(StoredValue::new(config)));
    provide_context(display);
    provide_context(locale);
    provide_context(Toasts::new());
    provide_context(Visit::new());
    view! {
        <Router>
            <Shell />
        </Router>
    }
}
