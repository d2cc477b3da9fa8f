use crate::components::{Icon, Text, Tone, hotline_name};
use crate::config::Hotline;
use crate::i18n::{msg, msg_of};
use crate::pages::marriage::quick_exit::QuickExit;
use crate::state::{Deployment, SelfCheck};
use egude_rules::outcome::Danger;
use leptos::prelude::*;

/// Whoever told of this may have to leave the page in a hurry.
const VIOLENCE: &str = "violence";

/// Danger, above every page of the self-check as soon as an answer tells of it: what to do first,
/// and whom to call.
///
/// Accessibility: a landmark of its own that stays while the pages under it change, so that it is
/// read out once, when it appears, and not again on every page.
#[component]
pub(super) fn DangerCard(
    /// The page under it is a question further on: what to do first is folded, the lines are not.
    #[prop(into)]
    short: Signal<bool>,
) -> AnyView {
    let check = SelfCheck::get();
    let alerts = Memo::new(move |_| {
        check
            .journey()
            .map(|journey| journey.standing.alerts.clone())
            .unwrap_or_default()
    });
    let hunted = Memo::new(move |_| alerts.with(|all| all.iter().any(|it| it.id == VIOLENCE)));
    let card = move || {
        let alerts = alerts.get();
        (!alerts.is_empty()).then(|| card(&alerts, short))
    };
    let way_out = move || {
        let forget = Callback::new(move |()| check.erase());
        hunted.get().then(|| {
            view! {
                <aside class="way-out" aria-label=msg("leave-button")><QuickExit forget /></aside>
            }
        })
    };
    view! { {card} {way_out} }.into_any()
}

fn card(alerts: &[Danger], short: Signal<bool>) -> AnyView {
    let line = |line: &Hotline| {
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
        <aside class="danger" aria-label=msg("danger-label") data-short=move || short.get().then_some("true")>
            <div class="danger-inner" role="alert">
                {alerts.iter().map(|alert| first_thing(alert, short)).collect_view()}
                <ul class="danger-lines">{lines(alerts).iter().map(line).collect_view()}</ul>
            </div>
        </aside>
    }
    .into_any()
}

/// What has happened and what to do first.
fn first_thing(alert: &Danger, short: Signal<bool>) -> AnyView {
    let words = |part: &str| -> Text { msg_of(format!("alert-{}-{part}", alert.id)) };
    let (title, body) = (words("title"), words("body"));
    // Folded by hand where the page below needs the room; unfolded again where it does not.
    view! {
        <details class="danger-alert" open=move || !short.get()>
            <summary class="danger-title"><Icon name=Tone::Error.icon() /><strong>{title}</strong></summary>
            <p>{body}</p>
        </details>
    }
    .into_any()
}

/// The lines that the alerts name, the most urgent of each first, then those that help with
/// anything.
fn lines(alerts: &[Danger]) -> Vec<Hotline> {
    let most = alerts.iter().map(|alert| alert.hotlines.len()).max();
    let rank = |rank: usize| {
        alerts
            .iter()
            .filter_map(move |alert| alert.hotlines.get(rank))
    };
    let named = (0..most.unwrap_or(0)).flat_map(rank);
    Deployment::get().read(|config| {
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
