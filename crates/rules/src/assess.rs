//! The assessment itself: from facts to outcomes with reasons.

use std::collections::BTreeSet;

use egude_domain::{Answer, Date, Household, Value};

use crate::{
    deadline,
    eval::{Eval, Got, Place, answers},
    explain::value_uses_samples,
    expr::Expr,
    finding::{self, verdict},
    outcome::{
        Assessment, Danger, Deadline, IncomeLine, MemberCount, Outcome, PaperLine, Test, Verdict,
        shown,
    },
    pack::{DayKind, Pack, Program},
    rates::{ParamValue, Rates},
    truth::Tri,
};

/// Assesses `household` for every program of `pack`, with the `rates` as they
/// hold on the day `on` (in Asia/Shanghai; whoever calls knows the clock).
///
/// It never fails: what is missing leaves a verdict open and is named.
pub fn assess(pack: &Pack, rates: &Rates, household: &Household, on: Date) -> Assessment {
    let eval = Eval::new(pack, rates, household, on);
    let mut outcomes: Vec<_> = offered(&eval)
        .map(|program| outcome(&eval, program))
        .collect();
    finding::choices(pack, &mut outcomes);
    let uses_samples = outcomes.iter().any(|o| outcome_uses_samples(&eval, o));
    let alerts = pack.alerts.iter().filter(|alert| {
        let truth = eval.truth(&alert.is, &Place::FAMILY);
        truth.tri == Tri::True
    });
    let danger = |alert: &crate::pack::Alert| Danger {
        id: alert.id.clone(),
        hotlines: alert.hotlines.clone(),
    };
    Assessment {
        on,
        pack: pack.version.clone(),
        alerts: alerts.map(danger).collect(),
        outcomes,
        members: (0..household.members.len())
            .map(|m| member_count(&eval, m))
            .collect(),
        income: income_lines(&eval),
        uses_samples,
    }
}

/// The programs that the place has; one with a switch only where the place says yes.
pub(crate) fn offered<'a>(eval: &Eval<'a>) -> impl Iterator<Item = &'a Program> {
    eval.pack.programs.iter().filter(|program| {
        program.switch.as_deref().is_none_or(|id| {
            let param = eval.param_held(id).ok().flatten();
            matches!(param.map(|p| &p.value), Some(ParamValue::Flag(true)))
        })
    })
}

/// Whether a reason, an amount or a last day rests on figures that nobody published.
fn outcome_uses_samples(eval: &Eval<'_>, outcome: &Outcome) -> bool {
    let mut tests = outcome.findings.iter().flat_map(|f| &f.tests);
    let counts = outcome.findings.iter().any(|f| f.amount.is_some());
    let program = eval.pack.program(&outcome.program);
    let amount = program.and_then(|p| p.amount.as_deref());
    let calendar = eval.rates.calendar.as_ref();
    let dated = |step: &Deadline| step.days == DayKind::Working && step.by.is_some();
    tests.any(test_uses_samples)
        || counts && amount.is_some_and(|id| value_uses_samples(eval, id))
        || calendar.is_some_and(|c| c.source.sample) && outcome.steps.iter().any(dated)
}

fn test_uses_samples(test: &Test) -> bool {
    test.rates.iter().any(|r| r.source.sample)
        || test.params.iter().any(|p| p.source.sample)
        || test.parts.iter().any(test_uses_samples)
}

fn outcome<'a>(eval: &Eval<'a>, program: &'a Program) -> Outcome {
    let places = finding::places(eval, program);
    let findings: Vec<_> = places
        .iter()
        .map(|place| finding::finding(eval, program, place))
        .collect();
    let whole = eval.program(&program.id, None);
    let verdict = verdict(&whole);
    Outcome {
        program: program.id.clone(),
        unit: program.unit,
        kind: program.kind,
        urgent: program.urgent,
        verdict,
        missing: whole.lacks.into_vec(),
        steps: deadline::steps(eval, program),
        pays: deadline::pays(eval, program),
        office: program.office.clone(),
        papers: papers(eval, program, &places, &findings),
        findings,
    }
}

/// The papers for those for whom the program may come.
fn papers<'a>(
    eval: &Eval<'a>,
    program: &'a Program,
    places: &[Place],
    findings: &[crate::outcome::Finding],
) -> Vec<PaperLine> {
    let needed = |when: &'a Option<Expr>| {
        when.as_ref().is_none_or(|when| {
            places.iter().zip(findings).any(|(place, finding)| {
                finding.verdict != Verdict::Unlikely && eval.truth(when, place).tri == Tri::True
            })
        })
    };
    let papers = program.papers.iter().filter(|paper| needed(&paper.when));
    papers.map(Into::into).collect()
}

fn member_count(eval: &Eval<'_>, member: usize) -> MemberCount {
    let place = Place::of(member);
    let counts = match eval.value("counts", &place) {
        Got::Truth(truth) => truth.tri,
        _ => Tri::Unknown,
    };
    let by = rules_of_counts(eval.pack)
        .into_iter()
        .filter(|id| eval.rule(id, &place).tri == Tri::True)
        .map(str::to_owned);
    MemberCount {
        member,
        counts,
        by: by.collect(),
    }
}

/// The rules that say who counts.
fn rules_of_counts(pack: &Pack) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    if let Some(counts) = pack.values.get("counts") {
        counts.is.walk(&mut |e| {
            if let Expr::Rule(id) = e {
                found.insert(id.as_str());
            }
        });
    }
    found
}

fn income_lines(eval: &Eval<'_>) -> Vec<IncomeLine> {
    let mut lines = Vec::new();
    for (member, facts) in eval.household.members.iter().enumerate() {
        let Answer::Known(Value::Streams(streams)) = facts.get("income") else {
            continue;
        };
        for stream in streams {
            let Some(kind) = eval.pack.income.get(&stream.kind) else {
                continue;
            };
            let counted = eval.stream(Some(member), stream);
            lines.push(IncomeLine {
                member,
                kind: stream.kind.clone(),
                rule: kind.rule.clone(),
                amount: answers::amount(Some(member), stream).exactly().map(shown),
                lo: shown(counted.lo),
                hi: counted.hi.map(shown),
                cite: kind.cite.clone(),
            });
        }
    }
    lines
}
