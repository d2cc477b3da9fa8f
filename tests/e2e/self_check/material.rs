//! The questions and rules that the site was built with, for what a test knows without looking at
//! the page.

use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context, Result};
use egude_domain::Date;
use egude_flow::{Answers, Flow, Journey, Question};
use egude_rules::{Pack, Rates};
use egude_tests::repo;

use super::family::Family;

static FLOW: OnceLock<Flow> = OnceLock::new();

fn built(path: &str) -> Result<String> {
    let dist = std::env::var_os("EGUDE_DIST")
        .context("EGUDE_DIST is not set: run `cargo xtask test`, it prepares the browser tests")?;
    let path = PathBuf::from(dist).join(path);
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// The questions.
pub(super) fn flow() -> Result<&'static Flow> {
    if FLOW.get().is_none() {
        let flow = Flow::from_json(&built("flows/self-check.json")?)?;
        let _ = FLOW.set(flow);
    }
    FLOW.get().context("no questions")
}

/// A question.
pub(super) fn question(id: &str) -> Result<&'static Question> {
    let found = flow()?.question(id);
    found.with_context(|| format!("there is no question {id}"))
}

/// Everything that a family would answer on this day, as a device keeps it.
pub(super) fn answers(family: &Family, today: Date) -> Result<Answers> {
    let flow = flow()?;
    let pack = Pack::from_json(&built("policy/pack.json")?)?;
    let rates = repo::root().join("crates/backend/sample/rates.json");
    let rates: Rates = serde_json::from_str(&std::fs::read_to_string(rates)?)?;
    let mut answers = Answers::default();
    let mut journey = Journey::of(flow, &pack, &rates, &answers, today);
    while let Some(key) = journey.next.clone() {
        let question = question(&key.question)?;
        let listed = match &question.ask {
            egude_flow::flow::Ask::Who(whom) => journey.listed(*whom),
            _ => Vec::new(),
        };
        answers.set(key.clone(), family.given(question, &key, &listed));
        journey = journey.going_on(flow, &pack, &rates, &answers, today, &key);
        let wrong = journey.steps.iter().find(|step| step.error.is_some());
        if let Some(wrong) = wrong {
            anyhow::bail!("the family cannot say {:?} to {wrong:?}", answers.get(&key));
        }
    }
    Ok(answers)
}

/// The kinds of income whose amount is asked.
pub(super) fn kinds_of_income() -> Result<&'static [String]> {
    let kinds = flow()?
        .questions
        .iter()
        .find_map(|question| match &question.ask {
            egude_flow::flow::Ask::Kinds { kinds, .. } => Some(kinds.as_slice()),
            _ => None,
        });
    kinds.context("no question about income")
}
