//! Whom to call where a life is in danger, beside everything that takes longer than a call.

use crate::components::{Icon, Up, hotline_name};
use crate::i18n::msg;
use crate::state::Deployment;
use leptos::prelude::*;

/// The lines, the ambulance first.
const LINES: [&str; 2] = ["ambulance", "police"];

/// The card.
pub(super) fn view() -> AnyView {
    let lines: Vec<_> = Deployment::get().read(|config| {
        LINES
            .iter()
            .filter_map(|id| config.hotline(id).cloned())
            .collect()
    });
    let line = |line: &crate::config::Hotline| {
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
        <section class="danger-inner aid-danger" aria-labelledby="aid-danger">
            <p class="danger-title" id="aid-danger"><Icon name="stop" /><strong><Up text=msg("aid-danger") /></strong></p>
            <ul class="danger-lines">{lines.iter().map(line).collect_view()}</ul>
        </section>
    }
    .into_any()
}
