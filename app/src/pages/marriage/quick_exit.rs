//! The way out of a page that nobody else should see, and whom to call.

use crate::components::{Icon, Tone, hotline_name};
use crate::config::Hotline;
use crate::i18n::msg;
use crate::pages::quick_exit::WayOut;
use crate::state::{Deployment, Marriage};
use leptos::prelude::*;

/// Whom to call first.
const FIRST: [&str; 2] = ["police", "women"];

/// The [`WayOut`] of these pages.
#[component]
pub(in crate::pages) fn QuickExit(
    /// Forgets what else was typed on the page.
    #[prop(optional)]
    forget: Option<Callback<()>>,
) -> AnyView {
    let marriage = Marriage::get();
    let forget = Callback::new(move |()| {
        marriage.erase();
        if let Some(forget) = forget {
            forget.run(());
        }
    });
    view! { <WayOut forget /> }.into_any()
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
