//! "This looks wrong": what to tell the staff, with nothing about the family in it.

use super::super::{Place, words};
use super::Shown;
use crate::components::{ButtonKind, Details, Folded, LinkButton, SummaryList, SummaryRow, Up};
use crate::i18n::{msg, text};
use egude_flow::Key;
use egude_rules::Outcome;
use egude_rules::expr::Expr;
use egude_rules::pack::Program;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// How long a version that a person reads out is.
const SHORT: usize = 12;

pub(super) fn view(shown: &Shown) -> AnyView {
    let on = shown.assessment.on;
    let rates = shown.rates.digest.clone();
    let row = |key: &'static str, value| SummaryRow::new(msg(key), value);
    let stored = |value: &str| Signal::stored(value.chars().take(SHORT).collect::<String>());
    let digest = match &rates {
        Some(digest) => stored(digest),
        None => Signal::derive(|| text("wrong-no-version")),
    };
    let rows = vec![
        row("wrong-date", Signal::derive(move || words::day(on))),
        row("wrong-rules", stored(&shown.assessment.pack)),
        row("wrong-rates", digest),
    ];
    let programs = shown.assessment.outcomes.iter();
    let programs = programs
        .map(|outcome| answers(shown, outcome))
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="result-wrong-title">
            <h2 id="result-wrong-title">{msg("result-wrong-title")}</h2>
            <p>{msg("result-wrong-body")}</p>
            <SummaryList rows />
            <div class="no-print">
                <Details summary=msg("wrong-which")>
                    <p>{msg("wrong-which-body")}</p>
                    <ul class="lines">{programs}</ul>
                </Details>
            </div>
            <div class="actions no-print">
                <LinkButton
                    label=msg("result-check")
                    href=Signal::stored(Place::Check.path())
                    kind=ButtonKind::Secondary
                />
            </div>
        </section>
    }
    .into_any()
}

/// The answers that a program's verdict rests on: the questions, not what was said.
fn answers(shown: &Shown, outcome: &Outcome) -> AnyView {
    let id = outcome.program.clone();
    let summary = Signal::derive(move || words::program(&id));
    let (shown, program) = (shown.clone(), outcome.program.clone());
    let body = move || {
        let facts = facts(&shown, &program);
        let steps = shown.journey.steps.iter().enumerate();
        let used = steps.filter(|(_, step)| facts.contains(step.key.question.as_str()));
        let item = |(at, key): (usize, &Key)| {
            let href = format!("{}?check", Place::Question(at + 1).path());
            view! { <li><a href=href><Up text=words::question_text(key) /></a></li> }
        };
        let items = used.map(|(at, step)| item((at, &step.key))).collect_view();
        view! { <ul class="bullets">{items}</ul> }.into_any()
    };
    view! { <li class="line"><Folded summary body /></li> }.into_any()
}

/// Every fact that a program's rules read, through the rules and figures they name.
fn facts<'a>(shown: &'a Shown, program: &str) -> BTreeSet<&'a str> {
    let pack = &shown.material.pack;
    let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let rules = pack.program(program).into_iter().flat_map(Program::rules);
    let named = |id: &str| {
        pack.rules
            .get(id)
            .into_iter()
            .flatten()
            .map(|rule| &rule.is)
    };
    let mut open: Vec<&Expr> = rules.flat_map(named).collect();
    while let Some(expr) = open.pop() {
        expr.walk(&mut |e| match e {
            Expr::Fact(_, id) | Expr::Has(_, id, _) | Expr::Size(_, id) => {
                found.insert(id.as_str());
            }
            Expr::Age => {
                found.insert("birth-month");
            }
            Expr::Income | Expr::IncomeWithout(_) => {
                found.extend(["income", "income-amount"]);
            }
            Expr::Rule(id) if seen.insert(id) => {
                open.extend(
                    pack.rules
                        .get(id)
                        .into_iter()
                        .flatten()
                        .map(|rule| &rule.is),
                );
            }
            Expr::Value(_, id) if seen.insert(id) => {
                open.extend(pack.values.get(id).map(|value| &value.is));
            }
            _ => {}
        });
    }
    found
}
