//! What the self-check's pages share: waiting, and what did not come.

use super::Place;
use crate::components::{Button, ButtonKind, Hotlines, Notice, Skeleton, Tone};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::state::{Failure, Load, Opening, SelfCheck};
use egude_flow::{Journey, Key};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Shows `page` once rules, questions and the place's figures are there; before that the shape of
/// what comes, or what did not come and how to try again. The answers stay whatever happens.
pub(super) fn when_ready(page: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let check = SelfCheck::get();
    let state = Memo::new(move |_| match (check.material(), check.rates()) {
        // Going on without the earlier answers would ask for them again.
        _ if check.opening() == Opening::Going => Waiting::Going,
        (Load::Failed(id), _) => Waiting::NoMaterial(id),
        (Load::Ready(_), Load::Failed(id)) => Waiting::NoRates(id),
        // Answers that changed elsewhere make another page of it.
        (Load::Ready(_), Load::Idle | Load::Ready(_)) => Waiting::Over(check.generation()),
        _ => Waiting::Going,
    });
    (move || match state.get() {
        Waiting::Over(_) => page(),
        Waiting::Going => view! {
            <PageShell title=msg("self-check-name") heading=false>
                <h1 class="sr-only" tabindex="-1">{msg("loading")}</h1>
                <Skeleton />
            </PageShell>
        }
        .into_any(),
        Waiting::NoMaterial(id) => trouble(
            "self-check-loading-failed-title",
            "self-check-loading-failed-body",
            &id,
            None,
        ),
        Waiting::NoRates(id) => trouble(
            "self-check-rates-failed-title",
            "self-check-rates-failed-body",
            &id,
            Some(other_place()),
        ),
    })
    .into_any()
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Waiting {
    Going,
    Over(u32),
    NoMaterial(Failure),
    NoRates(Failure),
}

fn trouble(
    title: &'static str,
    body: &'static str,
    failure: &Failure,
    way_out: Option<AnyView>,
) -> AnyView {
    let check = SelfCheck::get();
    let cause = msg_of(failure.message.clone());
    let trace = failure.trace.clone().map(|id| {
        let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
        view! { <p class="quiet">{quoted}</p> }
    });
    view! {
        <PageShell title=msg(title) trail=msg("self-check-name")>
            <Notice title=cause tone=Tone::Attention announces=true>
                <p>{msg(body)}</p>
                {trace}
            </Notice>
            <div class="actions">
                <Button label=msg("self-check-retry") on_press=move |()| check.open() />
                {way_out}
            </div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}

/// The place itself may be what is wrong, for instance in answers kept for long.
fn other_place() -> AnyView {
    let check = SelfCheck::get();
    let navigate = use_navigate();
    let again = move |()| {
        check.forget_place();
        navigate(
            &Place::Question(place_number(untrack(|| check.journey()).as_deref())).path(),
            leptos_router::NavigateOptions::default(),
        );
    };
    view! {
        <Button label=msg("self-check-other-place") kind=ButtonKind::Secondary on_press=again />
    }
    .into_any()
}

/// The number of the question about the place: answered before, or the next.
fn place_number(journey: Option<&Journey>) -> usize {
    let Some(journey) = journey else {
        return 1;
    };
    let mut steps = journey.steps.iter();
    let answered = steps.position(|step| step.key == Key::family("region"));
    answered.unwrap_or(journey.steps.len()) + 1
}

/// What could not be kept on the device or not be fetched from it, if anything.
pub(super) fn save_problem() -> AnyView {
    let check = SelfCheck::get();
    (move || {
        let (title, cause) = match check.save_problem() {
            Some(error) => (
                "self-check-not-saved-title",
                crate::errors::save_message(error),
            ),
            None if check.opening() == Opening::Late => {
                ("self-check-late-title", "self-check-late-body")
            }
            None => return None,
        };
        Some(view! {
            <Notice title=msg(title) tone=Tone::Attention announces=true>
                <p>{msg(cause)}</p>
            </Notice>
        })
    })
    .into_any()
}
