use super::{Place, words};
use crate::components::{LinkButton, SummaryList, SummaryRow};
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::state::{Load, Material, SelfCheck};
use egude_flow::{Journey, Step};
use leptos::prelude::*;
use std::sync::Arc;

/// Every answer that counts, to be checked and changed.
#[component]
pub(super) fn CheckPage() -> AnyView {
    let check = SelfCheck::get();
    let (Load::Ready(material), Some(journey)) = (check.material(), check.journey()) else {
        return ().into_any();
    };
    let next = if journey.is_complete() {
        view! { <LinkButton label=msg("check-done") href=Place::Result.path() icon="next" /> }
            .into_any()
    } else {
        let number = answered(&journey) + 1;
        let href = Place::Question(number).path();
        view! { <LinkButton label=msg("check-ask-next") href icon="next" /> }.into_any()
    };
    view! {
        <PageShell title=msg("check-title") lede=msg("check-lede") trail=msg("self-check-name")>
            {blocks(&material, &journey)}
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

fn blocks(material: &Arc<Material>, journey: &Journey) -> Vec<AnyView> {
    let mut found: Vec<(String, Vec<SummaryRow>)> = Vec::new();
    for (index, step) in journey.steps.iter().enumerate() {
        let Some(question) = material.flow.question(&step.key.question) else {
            continue;
        };
        let line = row(material, step, index + 1);
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

fn row(material: &Arc<Material>, step: &Step, number: usize) -> SummaryRow {
    let check = SelfCheck::get();
    let (material, key) = (material.clone(), step.key.clone());
    let value = Signal::derive(move || {
        check
            .given(&key)
            .map(|given| words::given(&material, &key, &given))
            .unwrap_or_default()
    });
    let href = format!("{}?check", Place::Question(number).path());
    SummaryRow::new(words::question_text(&step.key), value).change(href)
}
