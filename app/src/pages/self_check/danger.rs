use crate::components::{Icon, Text, Tone, hotline_name};
use crate::config::Hotline;
use crate::i18n::{msg, msg_of};
use crate::state::{Deployment, SelfCheck};
use egude_rules::outcome::Danger;
use leptos::prelude::*;

/// Danger, above every page of the self-check as soon as an answer tells of it: what to do first,
/// and whom to call.
///
/// Accessibility: a landmark of its own that stays while the pages under it change, so that it is
/// read out once, when it appears, and not again on every page.
#[component]
pub(super) fn DangerCard() -> AnyView {
    let check = SelfCheck::get();
    let alerts = Memo::new(move |_| {
        check
            .journey()
            .map(|journey| journey.standing.alerts.clone())
            .unwrap_or_default()
    });
    (move || {
        let alerts = alerts.get();
        (!alerts.is_empty()).then(|| card(&alerts))
    })
    .into_any()
}

fn card(alerts: &[Danger]) -> AnyView {
    let line = |line: &Hotline| {
        view! {
            <li>
                <a class="danger-line" href=format!("tel:{}", line.number)>
                    <Icon name="phone" />
                    <span class="danger-number">{line.number.clone()}</span>
                    <span>{hotline_name(&line.id)}</span>
                </a>
            </li>
        }
    };
    view! {
        <aside class="danger" aria-label=msg("danger-label")>
            <div class="danger-inner" role="alert">
                {alerts.iter().map(first_thing).collect_view()}
                <ul class="danger-lines">{lines(alerts).iter().map(line).collect_view()}</ul>
            </div>
        </aside>
    }
    .into_any()
}

fn first_thing(alert: &Danger) -> AnyView {
    let words = |part: &str| -> Text { msg_of(format!("alert-{}-{part}", alert.id)) };
    let (title, body) = (words("title"), words("body"));
    view! {
        <div class="danger-alert">
            <p class="danger-title"><Icon name=Tone::Error.icon() /><strong>{title}</strong></p>
            <p>{body}</p>
        </div>
    }
    .into_any()
}

/// The lines that the alerts name, most urgent first, then those that help with anything.
fn lines(alerts: &[Danger]) -> Vec<Hotline> {
    Deployment::get().read(|config| {
        let named = alerts.iter().flat_map(|alert| &alert.hotlines);
        let mut found: Vec<Hotline> = Vec::new();
        let calm = config.hotlines.iter().filter(|line| !line.danger);
        for line in named.filter_map(|id| config.hotline(id)).chain(calm) {
            if !found.contains(line) {
                found.push(line.clone());
            }
        }
        found
    })
}
