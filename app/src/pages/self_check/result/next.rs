use super::super::words;
use super::Shown;
use crate::components::{Hotlines, Tag, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_domain::{Answer, RegionCode, Value};
use egude_rules::outcome::{Deadline, PaperLine};
use leptos::prelude::*;

/// What to do today: where to go, what to bring, how long it takes, whom to call.
pub(super) fn view(shown: &Shown) -> AnyView {
    let place = match shown.journey.household.family.get("region") {
        Answer::Known(Value::Region(region)) => Some(region.clone()),
        _ => None,
    };
    let material = shown.material.clone();
    let go = Signal::derive(move || {
        let name = place
            .as_ref()
            .map(RegionCode::as_str)
            .and_then(|code| words::place(&material, code));
        match name {
            Some(name) => text_with("next-where", &[("place", name)]),
            None => text("next-where-any"),
        }
    });
    let outcomes = &shown.assessment.outcomes;
    let mut papers: Vec<PaperLine> = Vec::new();
    for paper in outcomes.iter().flat_map(|outcome| &outcome.papers) {
        if papers.iter().all(|other| other.id != paper.id) {
            papers.push(paper.clone());
        }
    }
    let steps: Vec<_> = outcomes
        .iter()
        .flat_map(|outcome| &outcome.steps)
        .map(step)
        .collect();
    view! {
        <section class="stack" aria-labelledby="next-title">
            <h2 id="next-title">{msg("next-title")}</h2>
            <ul class="bullets">
                <li><Up text=go /></li>
                <li>{msg("next-anyway")}</li>
                <li>{msg("next-call")}</li>
            </ul>
            <Hotlines />
            <h3>{msg("papers-title")}</h3>
            <ul class="bullets">{papers.iter().map(paper).collect_view()}</ul>
            <h3>{msg("steps-title")}</h3>
            <ul class="bullets">{steps}</ul>
        </section>
    }
    .into_any()
}

fn paper(paper: &PaperLine) -> AnyView {
    let looked_up = paper
        .looked_up
        .then(|| view! { <Tag label=msg("paper-looked-up") tone=Tone::Quiet /> });
    view! { <li>{msg_of(format!("paper-{}", paper.id))} " " {looked_up}</li> }.into_any()
}

fn step(deadline: &Deadline) -> AnyView {
    let id = format!("step-{}", deadline.id);
    let limit = deadline.limit.to_string();
    let extended = deadline.extended.unwrap_or(deadline.limit).to_string();
    let words = Signal::derive(move || {
        text_with(
            &id,
            &[("limit", limit.clone()), ("extended", extended.clone())],
        )
    });
    view! { <li><Up text=words /></li> }.into_any()
}
