use super::super::{Place, words};
use super::Shown;
use crate::components::{ButtonKind, Details, LinkButton, Text, Up};
use crate::i18n::{msg, msg_of, text_with};
use egude_flow::Key;
use egude_rules::{Lack, Outcome, Why};
use leptos::prelude::*;

/// How many open points stand beside a verdict; the others are folded.
const SHOWN: usize = 2;

/// What keeps a verdict open, each with what can be done about it.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> AnyView {
    let news = outcome
        .missing
        .iter()
        .filter(|lack| is_news(shown, outcome, lack));
    let mut lines: Vec<AnyView> = news
        .map(|lack| {
            let text = line(shown, lack);
            view! { <li><Up text /> {answer_now(shown, lack)}</li> }.into_any()
        })
        .collect();
    if lines.is_empty() {
        return ().into_any();
    }
    let rest = lines.split_off(SHOWN.min(lines.len()));
    let rest = (!rest.is_empty()).then(|| {
        let count = rest.len().to_string();
        let more = Signal::derive(move || text_with("missing-more", &[("n", count.clone())]));
        view! { <Details summary=more><ul class="bullets">{rest}</ul></Details> }
    });
    view! { <p class="grounds-title">{msg("missing-title")}</p><ul class="bullets">{lines}</ul> {rest} }
        .into_any()
}

/// Follow-ups of a question that stayed open were never shown, and limits of single kinds of
/// property follow once the place says which kinds it limits: neither tells the person anything.
fn is_news(shown: &Shown, outcome: &Outcome, lack: &Lack) -> bool {
    match lack {
        Lack::Fact {
            why: Why::NotAsked, ..
        } => number(shown, lack).is_some(),
        Lack::Param { id } => match id.strip_suffix("-max").and_then(|id| id.rsplit_once('.')) {
            Some((group, _)) => {
                let kinds = Lack::Param {
                    id: format!("{group}.kinds"),
                };
                !outcome.missing.contains(&kinds)
            }
            None => true,
        },
        _ => true,
    }
}

fn line(shown: &Shown, lack: &Lack) -> Text {
    match lack {
        Lack::Fact {
            member,
            fact,
            part,
            why,
        } => {
            let id = match why {
                Why::NotAsked => "missing-not-asked",
                Why::DontKnow => "missing-dont-know",
                Why::RatherNotSay => "missing-rather-not-say",
            };
            let question = words::question_text(&key(shown, *member, fact, part.as_deref()));
            Signal::derive(move || text_with(id, &[("question", question.get())]))
        }
        Lack::Param { id } => {
            let said = shown.material.pack.said(id).replace('.', "-");
            msg_of(format!("missing-param-{said}"))
        }
        Lack::Rate { id } => msg_of(format!("missing-rate-{}", id.replace('.', "-"))),
        Lack::Staff { id } => msg_of(format!("staff-{id}")),
        Lack::Rule { .. } => msg("missing-rule"),
    }
}

/// Leads to the question that supplies the fact. Who would rather not say is left in peace.
fn answer_now(shown: &Shown, lack: &Lack) -> Option<AnyView> {
    if matches!(
        lack,
        Lack::Fact {
            why: Why::RatherNotSay,
            ..
        }
    ) {
        return None;
    }
    let href = format!("{}?check", Place::Question(number(shown, lack)?).path());
    let href = Signal::stored(href);
    Some(
        view! { <LinkButton label=msg("verdict-ask-now") href kind=ButtonKind::Secondary /> }
            .into_any(),
    )
}

/// The number of the question that supplies the fact, if it stands in the journey.
fn number(shown: &Shown, lack: &Lack) -> Option<usize> {
    let Lack::Fact {
        member, fact, part, ..
    } = lack
    else {
        return None;
    };
    let key = key(shown, *member, fact, part.as_deref());
    let at = shown
        .journey
        .steps
        .iter()
        .position(|step| step.key == key)?;
    Some(at + 1)
}

fn key(shown: &Shown, member: Option<usize>, fact: &str, part: Option<&str>) -> Key {
    let question = if part.is_some() {
        "income-amount"
    } else {
        fact
    };
    let member = member
        .and_then(|index| shown.journey.members.get(index))
        .cloned();
    Key {
        question: question.to_owned(),
        member,
        part: part.map(str::to_owned),
    }
}
