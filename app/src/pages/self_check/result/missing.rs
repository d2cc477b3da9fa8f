use super::super::{Place, words};
use super::Shown;
use crate::components::{LinkButton, Text, Up};
use crate::i18n::{msg, msg_of, text_with};
use egude_flow::Key;
use egude_rules::{Lack, Outcome, Why};
use leptos::prelude::*;

/// What keeps a verdict open, each with what can be done about it.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> AnyView {
    let mut lines: Vec<AnyView> = Vec::new();
    for lack in &outcome.missing {
        let text = line(shown, lack);
        lines.push(view! { <li><Up text /> {answer_now(shown, lack)}</li> }.into_any());
    }
    if lines.is_empty() {
        return ().into_any();
    }
    view! { <h3>{msg("missing-title")}</h3><ul class="bullets">{lines}</ul> }.into_any()
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
        Lack::Param { id } => msg_of(format!("missing-param-{}", id.replace('.', "-"))),
        Lack::Rate { id } => msg_of(format!("missing-rate-{}", id.replace('.', "-"))),
        Lack::Rule { .. } => msg("missing-rule"),
    }
}

/// Leads to the question that supplies the fact, if it stands in the journey.
fn answer_now(shown: &Shown, lack: &Lack) -> Option<AnyView> {
    let Lack::Fact {
        member, fact, part, ..
    } = lack
    else {
        return None;
    };
    let key = key(shown, *member, fact, part.as_deref());
    let number = shown
        .journey
        .steps
        .iter()
        .position(|step| step.key == key)?
        + 1;
    let href = format!("{}?check", Place::Question(number).path());
    Some(view! { <LinkButton label=msg("verdict-ask-now") href /> }.into_any())
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
