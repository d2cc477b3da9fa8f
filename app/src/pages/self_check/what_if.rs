//! "What if one thing were different?": an answer changed on trial, and which programs turn.

mod turns;

use super::question::{self, Parts, field};
use super::{Place, check, words};
use crate::components::{Button, ButtonKind, LinkButton, Notice, SummaryRow, Tone, Up};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::state::{Load, Material, SelfCheck, Trial};
use egude_flow::flow::Ask;
use egude_flow::{Journey, Key};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// Choosing an answer, changing it, seeing what turns. Nothing here touches the real answers
/// until the person says so.
#[component]
pub(super) fn WhatIfPage() -> AnyView {
    let check = SelfCheck::get();
    let (Load::Ready(material), Some(journey)) = untrack(|| (check.material(), check.journey()))
    else {
        return ().into_any();
    };
    if !journey.is_complete() {
        return super::result::to_check();
    }
    // A trial of an earlier visit to this page tried other answers, perhaps.
    check.drop_trial();
    let at = RwSignal::new(None::<Key>);
    (move || match (at.get(), check.trial()) {
        (Some(key), _) => untrack(|| ask(&material, &journey, &key, at)),
        (None, Some(trial)) => outcome(&material, &journey, &trial, at),
        (None, None) => choose(&material, &journey, at),
    })
    .into_any()
}

/// Which answer?
fn choose(material: &Arc<Material>, journey: &Journey, at: RwSignal<Option<Key>>) -> AnyView {
    let blocks = check::blocks(material, journey, |key, row| {
        row_to_try(material, key, row, at)
    });
    view! {
        <PageShell title=msg("what-if-title") lede=msg("what-if-lede") trail=msg("self-check-name")>
            {blocks}
            <div class="actions">
                <LinkButton
                    label=msg("what-if-back")
                    href=Signal::stored(Place::Result.path())
                    kind=ButtonKind::Secondary
                    icon="back"
                />
            </div>
        </PageShell>
    }
    .into_any()
}

/// Another place has other figures, which are not here: it is not tried.
fn row_to_try(
    material: &Arc<Material>,
    key: &Key,
    row: SummaryRow,
    at: RwSignal<Option<Key>>,
) -> Option<SummaryRow> {
    let question = material.flow.question(&key.question)?;
    let key = key.clone();
    let press = Callback::new(move |()| at.set(Some(key.clone())));
    (question.ask != Ask::Region).then(|| row.press(("what-if-try", "what-if-try-named"), press))
}

/// The question, answered on trial.
fn ask(
    material: &Arc<Material>,
    journey: &Arc<Journey>,
    key: &Key,
    at: RwSignal<Option<Key>>,
) -> AnyView {
    let check = SelfCheck::get();
    let Some(question) = material.flow.question(&key.question).cloned() else {
        return ().into_any();
    };
    let trial = check.trial();
    let before = match &trial {
        Some(trial) => trial.given(key),
        None => check.given(key),
    };
    let so_far = trial.map_or_else(|| journey.clone(), |trial| trial.journey.clone());
    let listed = match &question.ask {
        Ask::Who(whom) => so_far.listed(*whom),
        _ => Vec::new(),
    };
    let form = field::Form::new(before.as_ref(), listed);
    let take = {
        let key = key.clone();
        Callback::new(move |given| check.try_answer(&key, given).map(|()| at.set(None)))
    };
    let parts = Parts {
        head: view! { <Notice title=msg("what-if-on-trial") tone=Tone::Attention /> }.into_any(),
        next: msg("what-if-see"),
        foot: view! {
            <Button
                label=msg("what-if-not")
                kind=ButtonKind::Quiet
                on_press=move |()| at.set(None)
            />
        }
        .into_any(),
    };
    question::page(form, key, question, material, before.as_ref(), take, parts)
}

/// What turns.
fn outcome(
    material: &Arc<Material>,
    journey: &Arc<Journey>,
    trial: &Arc<Trial>,
    at: RwSignal<Option<Key>>,
) -> AnyView {
    let check = SelfCheck::get();
    let Load::Ready(rates) = untrack(|| check.rates()) else {
        return ().into_any();
    };
    let before = journey.assess(&material.pack, &rates);
    let after = trial.journey.assess(&material.pack, &rates);
    let more = trial.open.first().cloned().map(|next| {
        let on_press = move |()| at.set(Some(next.clone()));
        view! {
            <Notice title=msg("what-if-more")>
                <Button label=msg("what-if-answer") kind=ButtonKind::Secondary on_press />
            </Notice>
        }
    });
    let changed = changed(material, trial);
    view! {
        <PageShell title=msg("what-if-result-title") trail=msg("self-check-name")>
            {bar()}
            {changed}
            {more}
            {turns::view(&before, &after)}
            <div class="actions">
                <Button
                    label=msg("what-if-other")
                    kind=ButtonKind::Secondary
                    on_press=move |()| check.drop_trial()
                />
            </div>
        </PageShell>
    }
    .into_any()
}

/// Says that nothing is changed, and how to change or leave it.
fn bar() -> AnyView {
    let check = SelfCheck::get();
    let navigate = use_navigate();
    let leave = {
        let navigate = navigate.clone();
        move |()| {
            check.drop_trial();
            navigate(
                &Place::Result.path(),
                leptos_router::NavigateOptions::default(),
            );
        }
    };
    let keep = move |()| {
        check.keep_trial();
        let complete = untrack(|| check.journey()).is_some_and(|journey| journey.is_complete());
        let to = if complete {
            Place::Result
        } else {
            Place::Check
        };
        navigate(&to.path(), leptos_router::NavigateOptions::default());
    };
    view! {
        <Notice title=msg("what-if-on-trial") tone=Tone::Attention>
            <div class="actions">
                <Button label=msg("what-if-keep") on_press=keep />
                <Button label=msg("what-if-leave") kind=ButtonKind::Secondary on_press=leave />
            </div>
        </Notice>
    }
    .into_any()
}

/// Each answer as it is and as it is tried.
fn changed(material: &Arc<Material>, trial: &Arc<Trial>) -> AnyView {
    let check = SelfCheck::get();
    let line = |key: &Key| {
        let title = words::question_text(key);
        let (material, trial, key) = (material.clone(), trial.clone(), key.clone());
        let words = Signal::derive(move || {
            let said = |given: Option<egude_flow::Given>| {
                given.map(|given| words::given(&material, &key, &given))
            };
            let now = said(trial.given(&key)).unwrap_or_default();
            match said(check.given(&key)) {
                Some(was) => text_with("what-if-changed", &[("was", was), ("now", now)]),
                None => now,
            }
        });
        view! {
            <div class="summary-row">
                <dt class="summary-key"><Up text=title /></dt>
                <dd class="summary-value"><Up text=words /></dd>
            </div>
        }
    };
    view! { <dl class="summary-list">{trial.changed.iter().map(line).collect_view()}</dl> }
        .into_any()
}
