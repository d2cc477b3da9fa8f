use super::{Icon, Text};
use crate::i18n::msg_of;
use crate::state::Deployment;
use leptos::prelude::*;

/// Whom to call: the deployment's lines, each a link that dials. Those for danger are elsewhere.
///
/// Accessibility: the number and its name are one link; the number reads as digits.
#[component]
pub fn Hotlines() -> AnyView {
    let lines = Deployment::get().read(|config| config.hotlines.clone());
    let calm = lines.into_iter().filter(|line| !line.danger);
    let line = |line: crate::config::Hotline| {
        view! {
            <li>
                <a class="hotline" href=format!("tel:{}", line.number)>
                    <Icon name="phone" />
                    <span class="hotline-number">{line.number.clone()}</span>
                    <span class="hotline-name">{hotline_name(&line.id)}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="hotlines">{calm.map(line).collect_view()}</ul> }.into_any()
}

/// The name of a line, by the pattern `hotline-<id>`.
pub fn hotline_name(id: &str) -> Text {
    msg_of(format!("hotline-{id}"))
}
