//! Reads an authored flow and checks it against the pack's vocabulary.

pub mod families;

use egude_rules::{
    Pack,
    author::{Fault, File},
    expr::Scope,
    pack::{Fact, FactKind},
};
use serde::Deserialize;
use toml::Spanned;

use crate::flow::{Ask, Escape, Flow, Order, Question, Relative, Whom};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    flow: String,
    #[serde(default)]
    order: Order,
    question: Vec<QuestionSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionSource {
    id: Spanned<String>,
    block: String,
    #[serde(default)]
    escapes: Vec<Escape>,
    gate: Option<String>,
    #[serde(default)]
    people: Vec<Relative>,
    #[serde(default)]
    kinds: Vec<String>,
    #[serde(default)]
    empty: Vec<String>,
    who: Option<Whom>,
    amount_of: Option<String>,
}

/// Compiles an authored flow, or names every fault found.
pub fn compile(file: &File, pack: &Pack) -> Result<Flow, Vec<Fault>> {
    let source: Source = toml::from_str(&file.text)
        .map_err(|e| vec![fault(file, e.span().map_or(0, |s| s.start), e.message())])?;
    let mut faults = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    for question in source.question {
        let at = question.id.span().start;
        let id = question.id.get_ref().clone();
        if questions.iter().any(|other| other.id == id) {
            faults.push(fault(file, at, &format!("question {id} stands twice")));
        }
        match build(question, pack) {
            Ok(made) => questions.push(made),
            Err(cause) => faults.push(fault(file, at, &format!("question {id}: {cause}"))),
        }
    }
    let supplied = |id: &str| questions.iter().any(|q| q.id == id);
    // Every fact that a rule may need must have a question, or it could never be told.
    for id in pack
        .facts
        .keys()
        .filter(|id| *id != "relation" && !supplied(id))
    {
        faults.push(fault(
            file,
            0,
            &format!("no question supplies the fact `{id}`; add one"),
        ));
    }
    let flow = Flow {
        flow_version: 1,
        id: source.flow,
        order: source.order,
        questions,
    };
    if faults.is_empty() {
        Ok(flow)
    } else {
        Err(faults)
    }
}

fn build(source: QuestionSource, pack: &Pack) -> Result<Question, String> {
    let id = source.id.into_inner();
    let fact_id = source.amount_of.as_deref().unwrap_or(&id);
    let fact = pack
        .facts
        .get(fact_id)
        .ok_or(format!("the pack has no fact `{fact_id}`"))?;
    for kind in &source.kinds {
        if !pack.income.contains_key(kind) {
            return Err(format!("the pack has no kind of income `{kind}`"));
        }
    }
    if let Some(gate) = source
        .gate
        .as_ref()
        .filter(|gate| !pack.facts.contains_key(*gate))
    {
        return Err(format!("the gate `{gate}` is no fact"));
    }
    let ask = if source.amount_of.is_some() {
        Ask::Amount
    } else if !source.people.is_empty() {
        Ask::People(source.people)
    } else if !source.kinds.is_empty() {
        Ask::Kinds {
            kinds: source.kinds,
            empty: source.empty,
        }
    } else if let Some(whom) = source.who {
        if fact.scope != Scope::Member || fact.kind != FactKind::Flag {
            return Err("`who` asks for a yes-or-no fact of members".into());
        }
        Ask::Who(whom)
    } else if let FactKind::Choices(options) = &fact.kind {
        Ask::Choices {
            options: options.clone(),
            empty: source.empty,
        }
    } else {
        ask_for(fact).ok_or("say which `kinds` of income to offer")?
    };
    Ok(Question {
        each: fact.scope == Scope::Member && source.who.is_none(),
        sensitive: fact.sensitive,
        id,
        block: source.block,
        ask,
        escapes: source.escapes,
        gate: source.gate,
    })
}

/// How a fact of this kind is asked, unless the flow says more.
fn ask_for(fact: &Fact) -> Option<Ask> {
    Some(match &fact.kind {
        FactKind::Flag => Ask::Flag,
        FactKind::Choice(options) => Ask::Choice(options.clone()),
        FactKind::Band(bands) => Ask::Choice(bands.iter().map(|(id, ..)| id.clone()).collect()),
        FactKind::Count(most) => Ask::Count(*most),
        FactKind::Money => Ask::Money,
        FactKind::Month => Ask::Month,
        FactKind::Region => Ask::Region,
        FactKind::Streams | FactKind::Choices(_) => return None,
    })
}

fn fault(file: &File, at: usize, cause: &str) -> Fault {
    let before = file.text.get(..at.min(file.text.len())).unwrap_or_default();
    Fault {
        file: file.name.clone(),
        line: before.matches('\n').count() + 1,
        cause: cause.to_owned(),
    }
}
