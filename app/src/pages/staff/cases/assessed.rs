//! The household as it was described, and what the back end's own assessment says of it: in the
//! words of the self-check's result.

use super::words;
use crate::components::{
    Details, Notice, SummaryList, SummaryRow, Tag, Text, Tone, Up, date_text, month_text,
};
use crate::i18n::{has, msg, msg_of, text, text_with};
use crate::state::staff::cases::{Article, Cases, Estimate, Finding, Outcome, Test};
use egude_client::aid::StaffCase;
use egude_domain::{Cite, Date, Money, YearMonth};
use egude_rules::Tri;
use egude_rules::pack::FactKind;
use leptos::prelude::*;
use serde_json::{Map, Value};

pub(super) fn view(cases: Cases, case: &StaffCase) -> AnyView {
    let inside = match &case.application.household {
        None => view! { <p>{msg("cases-household-none")}</p> }.into_any(),
        Some(household) => view! {
            {on(&case.application.on)}
            {estimate(cases, case)}
            <h2 class="case-sub">{msg("cases-fact")}</h2>
            {facts(cases, household)}
        }
        .into_any(),
    };
    view! {
        <Details summary=msg("cases-section-household")><div class="stack">{inside}</div></Details>
    }
    .into_any()
}

fn on(day: &str) -> Option<AnyView> {
    let day: Date = day.parse().ok()?;
    let words =
        Signal::derive(move || text_with("cases-household-on", &[("date", date_text(day))]));
    Some(view! { <p class="quiet"><Up text=words /></p> }.into_any())
}

fn estimate(cases: Cases, case: &StaffCase) -> AnyView {
    let Some(estimate) = case.assessment.as_ref().and_then(Estimate::of) else {
        return view! { <Notice title=msg("cases-assessment-none") tone=Tone::Attention /> }
            .into_any();
    };
    let sample = estimate
        .uses_samples
        .then(|| view! { <Notice title=msg("cases-assessment-sample") tone=Tone::Sample /> });
    let programs = estimate.of_programs(&case.application.programs);
    let programs = programs.map(|of| outcome(cases, of)).collect_view();
    view! {
        <p class="quiet">{msg("cases-assessment-note")}</p>
        {sample}
        {programs}
    }
    .into_any()
}

fn outcome(cases: Cases, outcome: &Outcome) -> AnyView {
    let id = outcome.program.clone();
    let several = outcome.findings.len() > 1;
    let findings = outcome
        .findings
        .iter()
        .map(|one| finding(cases, one, several))
        .collect_view();
    view! {
        <div class="case-outcome">
            <p class="cluster">
                <strong>{move || words::program(&id)}</strong>
                {verdict(&outcome.verdict)}
            </p>
            {findings}
        </div>
    }
    .into_any()
}

fn verdict(word: &str) -> AnyView {
    let tone = match word {
        "likely" => Tone::Success,
        "unlikely" => Tone::Info,
        _ => Tone::Attention,
    };
    view! { <Tag label=msg_of(format!("verdict-{word}")) tone /> }.into_any()
}

fn finding(cases: Cases, finding: &Finding, several: bool) -> AnyView {
    let who = finding.member.filter(|_| several).map(|member| {
        let own = verdict(&finding.verdict);
        view! { <p class="cluster"><span><Up text=nth(member) /></span> {own}</p> }
    });
    let tests = finding
        .tests
        .iter()
        .map(|one| test(cases, one))
        .collect_view();
    view! { {who} <ul class="tests">{tests}</ul> }.into_any()
}

fn nth(member: usize) -> Text {
    Signal::derive(move || match member {
        0 => text("cases-member-self"),
        _ => text_with("cases-member", &[("nth", (member + 1).to_string())]),
    })
}

/// A member with what they are to the applicant.
fn titled(member: usize, relation: Option<&str>) -> Text {
    let nth = nth(member);
    let relation = relation.filter(|_| member > 0).map(str::to_owned);
    Signal::derive(move || {
        let relation = relation.as_deref().map(words::relation);
        words::joined([Some(nth.get()), relation].into_iter().flatten())
    })
}

fn test(cases: Cases, test: &Test) -> AnyView {
    let (word, tone) = match test.result {
        Tri::True => ("test-so", Tone::Quiet),
        Tri::False => ("test-not-so", Tone::Quiet),
        Tri::Unknown => ("test-unknown", Tone::Attention),
    };
    let rule = test.rule.clone();
    let title = Signal::derive(move || {
        // A rule made from a template has the words of the template.
        let known = words::world(cases);
        let pack = known.as_ref().and_then(|world| world.pack.as_ref());
        let said = pack.map_or(rule.as_str(), |pack| pack.said(&rule));
        let id = format!("rule-{}-title", said.to_ascii_lowercase());
        words::known(&id, &rule)
    });
    let articles = test.cite.clone();
    let cites = Signal::derive(move || {
        words::joined(
            articles
                .iter()
                .map(|article| words::cite(cases, &cite_of(article))),
        )
    });
    let id = test.rule.clone();
    view! {
        <li class="test">
            <p class="test-title"><Tag label=msg(word) tone /> <span>{title}</span> <span class="quiet">{id}</span></p>
            <p class="quiet"><Up text=cites /></p>
        </li>
    }
    .into_any()
}

fn cite_of(article: &Article) -> Cite {
    Cite {
        doc: article.doc.clone(),
        article: Some(article.art.clone()).filter(|art| !art.is_empty()),
    }
}

/// The family's facts, then each member's.
fn facts(cases: Cases, household: &Value) -> AnyView {
    let Value::Object(all) = household else {
        return ().into_any();
    };
    let members = all.get("members").and_then(Value::as_array).cloned();
    let members = members.unwrap_or_default().into_iter().enumerate();
    let members = members.filter_map(|(index, facts)| {
        let facts = facts.as_object()?;
        let relation = facts.get("relation").and_then(Value::as_str);
        let title = titled(index, relation);
        let rows = rows(cases, facts);
        Some(view! { <h3 class="case-sub"><Up text=title /></h3> <SummaryList rows /> })
    });
    view! {
        <SummaryList rows=rows(cases, all) />
        {members.collect_view()}
    }
    .into_any()
}

fn rows(cases: Cases, facts: &Map<String, Value>) -> Vec<SummaryRow> {
    let known = facts
        .iter()
        .filter(|(id, value)| !["members", "relation"].contains(&id.as_str()) && !value.is_null());
    let row = |(id, value): (&String, &Value)| {
        let (key, of, value) = (id.clone(), id.clone(), value.clone());
        SummaryRow::new(
            Signal::derive(move || fact_name(&key)),
            Signal::derive(move || fact_value(cases, &of, &value)),
        )
    };
    known.map(row).collect()
}

/// The short label of a question where it has one, else the question.
fn fact_name(id: &str) -> String {
    let ids = [
        format!("fact-{id}"),
        format!("q-{id}-label"),
        format!("q-{id}-title"),
    ];
    let found = ids.iter().find(|id| has(id));
    found.map_or_else(|| id.to_owned(), |id| text(id))
}

fn fact_value(cases: Cases, id: &str, value: &Value) -> String {
    match value {
        Value::Bool(true) => text("answer-yes"),
        Value::Bool(false) => text("answer-no"),
        Value::String(word) => match word.as_str() {
            "dont-know" => text("cases-fact-dont-know"),
            "rather-not-say" => text("cases-fact-refused"),
            _ if id == "region" => {
                let region = word.parse().ok();
                region.map_or_else(|| word.clone(), |code| words::region_now(cases, &code))
            }
            _ => match word.parse::<YearMonth>() {
                Ok(month) => month_text(month.year(), month.month()),
                Err(_) => words::known(&format!("q-{id}-o-{word}"), word),
            },
        },
        Value::Array(items) => words::joined(items.iter().map(|item| match item {
            Value::Object(stream) => stream_words(stream),
            item => fact_value(cases, id, item),
        })),
        Value::Number(number) => match number.as_i64().filter(|_| is_money(cases, id)) {
            Some(fen) => words::amount(Money::from_fen(fen)),
            None => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Whether the rules count a fact in money.
fn is_money(cases: Cases, id: &str) -> bool {
    let world = words::world(cases);
    let pack = world.as_ref().and_then(|world| world.pack.as_ref());
    pack.and_then(|pack| pack.facts.get(id))
        .is_some_and(|fact| matches!(fact.kind, FactKind::Money))
}

/// One kind of income: what, how much, for how long.
fn stream_words(stream: &Map<String, Value>) -> String {
    let word = |name: &str| stream.get(name).and_then(Value::as_str).unwrap_or_default();
    let kind = words::known(&format!("income-{}", word("kind")), word("kind"));
    let Some(fen) = stream.get("amountFen").and_then(Value::as_i64) else {
        return kind;
    };
    let period = if word("period") == "year" {
        "answer-year"
    } else {
        "answer-month"
    };
    let amount = text_with(period, &[("amount", words::yuan(Money::from_fen(fen)))]);
    [kind, amount].join(" ")
}
