use super::{Place, words};
use crate::components::{LinkButton, SummaryList, SummaryRow};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::state::{Load, Material, SelfCheck};
use egude_flow::{Journey, Key, Step};
use leptos::prelude::*;
use std::sync::Arc;

/// Every answer that counts, to be checked and changed.
#[component]
pub(super) fn CheckPage() -> AnyView {
    let check = SelfCheck::get();
    let (Load::Ready(material), Some(journey)) = (check.material(), check.journey()) else {
        return ().into_any();
    };
    let goals = check.goals();
    let next = if journey.is_complete() && !goals.is_empty() {
        let href = crate::pages::HOUSEHOLD.to_owned();
        view! { <LinkButton label=msg("check-to-application") href=Signal::stored(href) icon="next" /> }
            .into_any()
    } else if journey.is_complete() {
        view! { <LinkButton label=msg("check-done") href=Place::Result.path() icon="next" /> }
            .into_any()
    } else {
        let number = answered(&journey) + 1;
        let href = Place::Question(number).path();
        view! { <LinkButton label=msg("check-ask-next") href icon="next" /> }.into_any()
    };
    view! {
        <PageShell title=msg("check-title") lede=msg("check-lede") trail=msg("self-check-name")>
            {blocks(&material, &journey, |key, row| Some(to_change(&journey, key, row)))}
            <div class="actions">{next}</div>
        </PageShell>
    }
    .into_any()
}

/// How many questions have an answer that can be taken.
pub(super) fn answered(journey: &Journey) -> usize {
    journey
        .steps
        .iter()
        .filter(|step| step.error.is_none())
        .count()
}

/// The answers by block, each row as `finish` leaves it; rows that it drops are not shown.
pub(super) fn blocks(
    material: &Arc<Material>,
    journey: &Journey,
    finish: impl Fn(&Key, SummaryRow) -> Option<SummaryRow>,
) -> Vec<AnyView> {
    // Questions come in the order that settles most. Here what belongs together stands together:
    // blocks as in the flow, in each what is asked of the family, then of each person.
    let questions = &material.flow.questions;
    let mut blocks: Vec<&str> = Vec::new();
    for question in questions {
        if !blocks.contains(&question.block.as_str()) {
            blocks.push(&question.block);
        }
    }
    let people = std::iter::once(None).chain(journey.members.iter().map(Some));
    let mut steps: Vec<&Step> = Vec::new();
    for block in blocks {
        let asked = questions.iter().filter(|question| question.block == block);
        for person in people.clone() {
            for question in asked.clone() {
                let here = |step: &&Step| {
                    step.key.question == question.id && step.key.member.as_ref() == person
                };
                steps.extend(journey.steps.iter().filter(here));
            }
        }
    }
    let mut found: Vec<(String, Vec<SummaryRow>)> = Vec::new();
    for step in steps {
        let Some(question) = material.flow.question(&step.key.question) else {
            continue;
        };
        let Some(line) = finish(&step.key, row(material, step)) else {
            continue;
        };
        match found.last_mut() {
            Some((block, rows)) if *block == question.block => rows.push(line),
            _ => found.push((question.block.clone(), vec![line])),
        }
    }
    let draw = |(block, rows): (String, Vec<SummaryRow>)| {
        view! {
            <section class="stack">
                <h2>{msg_of(format!("q-block-{block}"))}</h2>
                <SummaryList rows />
            </section>
        }
        .into_any()
    };
    found.into_iter().map(draw).collect()
}

fn row(material: &Arc<Material>, step: &Step) -> SummaryRow {
    let check = SelfCheck::get();
    let (material, key) = (material.clone(), step.key.clone());
    let value = Signal::derive(move || {
        check
            .given(&key)
            .map(|given| words::given(&material, &key, &given))
            .unwrap_or_default()
    });
    SummaryRow::new(words::question_text(&step.key), value)
}

/// With a link to its question.
pub(super) fn to_change(journey: &Journey, key: &Key, row: SummaryRow) -> SummaryRow {
    let at = journey.steps.iter().position(|step| step.key == *key);
    match at {
        Some(at) => row.change(format!("{}?check", Place::Question(at + 1).path())),
        None => row,
    }
}
