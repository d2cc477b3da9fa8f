//! The way out of a page that nobody else should see, and whom to call.

use crate::components::{Icon, Tone, hotline_name};
use crate::config::Hotline;
use crate::i18n::{msg, text_with};
use crate::platform::{keys, leave, spawn};
use crate::state::{Deployment, Marriage, Toasts};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// Whom to call first.
const FIRST: [&str; 2] = ["police", "women"];
/// As it stands on keyboards.
const KEY: &str = "Esc";

/// A button, and the Escape key pressed three times: the home page at once, what was typed and
/// opened forgotten, and no way back to it by the Back button.
///
/// Accessibility: always in sight; its description says what it does and that keys do the same.
#[component]
pub(in crate::pages) fn QuickExit(
    /// Forgets what else was typed on the page.
    #[prop(optional)]
    forget: Option<Callback<()>>,
) -> AnyView {
    let (marriage, toasts) = (Marriage::get(), Toasts::get());
    let navigate = use_navigate();
    let go = Callback::new(move |()| {
        let home = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate("/", home);
        toasts.hush();
        marriage.erase();
        if let Some(forget) = forget {
            forget.run(());
        }
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

/// Help against violence: what to do is folded, the numbers are not.
pub(super) fn danger() -> AnyView {
    let lines = Deployment::get().read(|config| {
        let (first, rest): (Vec<_>, Vec<_>) = config
            .hotlines
            .iter()
            .filter(|line| line.danger)
            .cloned()
            .partition(|line| FIRST.contains(&line.id.as_str()));
        [first, rest].concat()
    });
    let line = |line: Hotline| {
        view! {
            <li>
                <a class="danger-line" href=format!("tel:{}", line.number)>
                    <Icon name="phone" />
                    <span class="danger-number">{line.number.clone()}</span>
                    <span class="danger-name">{hotline_name(&line.id)}</span>
                </a>
            </li>
        }
    };
    view! {
        <aside class="danger-inner no-print" aria-label=msg("danger-label")>
            <details class="danger-alert">
                <summary class="danger-title">
                    <Icon name=Tone::Error.icon() />
                    <strong>{msg("violence-title")}</strong>
                </summary>
                <p>{msg("violence-body")}</p>
                <p>{msg("violence-history")}</p>
            </details>
            <ul class="danger-lines">{lines.into_iter().map(line).collect_view()}</ul>
        </aside>
    }
    .into_any()
}
