//! What the self-check's pages share: waiting, and what did not come.

use crate::components::{Button, Hotlines, Notice, Skeleton, Tone};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::state::{Load, SelfCheck};
use leptos::prelude::*;

/// Shows `page` once rules, questions and the place's figures are there; before that the shape of
/// what comes, or what did not come and how to try again. The answers stay whatever happens.
pub(super) fn when_ready(page: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let check = SelfCheck::get();
    let state = Memo::new(move |_| match (check.material(), check.rates()) {
        (Load::Failed(id), _) => Waiting::NoMaterial(id),
        (Load::Ready(_), Load::Failed(id)) => Waiting::NoRates(id),
        (Load::Ready(_), Load::Idle | Load::Ready(_)) => Waiting::Over,
        _ => Waiting::Going,
    });
    (move || match state.get() {
        Waiting::Over => page(),
        Waiting::Going => view! {
            <PageShell title=msg("self-check-name") heading=false>
                <h1 class="sr-only" tabindex="-1">{msg("loading")}</h1>
                <Skeleton />
            </PageShell>
        }
        .into_any(),
        Waiting::NoMaterial(id) => trouble("self-check-loading-failed-title", "self-check-loading-failed-body", &id),
        Waiting::NoRates(id) => trouble("self-check-rates-failed-title", "self-check-rates-failed-body", &id),
    })
    .into_any()
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Waiting {
    Going,
    Over,
    NoMaterial(String),
    NoRates(String),
}

fn trouble(title: &'static str, body: &'static str, cause: &str) -> AnyView {
    let check = SelfCheck::get();
    let cause = msg_of(cause);
    view! {
        <PageShell title=msg(title) trail=msg("self-check-name")>
            <Notice title=cause tone=Tone::Attention announces=true>
                <p>{msg(body)}</p>
            </Notice>
            <div class="actions">
                <Button label=msg("self-check-retry") on_press=move |()| check.open() />
            </div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}

/// What could not be kept on the device, if anything.
pub(super) fn save_problem() -> AnyView {
    let check = SelfCheck::get();
    (move || {
        check.save_problem().map(|error| {
            let cause = msg(crate::errors::save_message(error));
            view! {
                <Notice title=msg("self-check-not-saved-title") tone=Tone::Attention announces=true>
                    <p>{cause}</p>
                </Notice>
            }
        })
    })
    .into_any()
}
