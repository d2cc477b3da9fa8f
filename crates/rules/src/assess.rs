//! The assessment itself: from facts to outcomes with reasons.

use std::collections::BTreeSet;

use egude_domain::{Answer, Date, Household, Value};

use crate::{
    change::changes,
    eval::{Eval, Got, Place, answers},
    expr::{Compare, Expr, Scope},
    outcome::{
        Amount, Assessment, Compared, Deadline, Figure, IncomeLine, MemberCount, Outcome, Test,
        Verdict, shown,
    },
    pack::{IncomeKind, Pack, ParamKind, Program, Unit},
    range::Range,
    rates::{ParamValue, Rates},
    truth::{Tri, Truth},
};

/// Assesses `household` for every program of `pack`, with the `rates` as they
/// hold on the day `on` (in Asia/Shanghai; whoever calls knows the clock).
///
/// It never fails: what is missing leaves a verdict open and is named.
pub fn assess(pack: &Pack, rates: &Rates, household: &Household, on: Date) -> Assessment {
    let eval = Eval::new(pack, rates, household, on);
    let outcomes: Vec<_> = pack
        .programs
        .iter()
        .map(|program| outcome(&eval, program))
        .collect();
    let uses_samples = outcomes
        .iter()
        .flat_map(|o| &o.tests)
        .any(test_uses_samples);
    Assessment {
        on,
        pack: pack.version.clone(),
        outcomes,
        members: (0..household.members.len())
            .map(|m| member_count(&eval, m))
            .collect(),
        income: income_lines(&eval),
        uses_samples,
    }
}

fn test_uses_samples(test: &Test) -> bool {
    test.rates.iter().any(|r| r.source.sample)
        || test.params.iter().any(|p| p.source.sample)
        || test.parts.iter().any(test_uses_samples)
}

fn outcome<'a>(eval: &Eval<'a>, program: &'a Program) -> Outcome {
    let whole = Truth::all(
        program
            .requires
            .iter()
            .map(|id| eval.rule(id, &Place::FAMILY)),
    );
    let missing = whole.lacks.into_vec();
    let verdict = match whole.tri {
        Tri::True => Verdict::Likely,
        Tri::False => Verdict::Unlikely,
        Tri::Unknown => match missing.as_slice() {
            [one] if one.can_be_asked() => Verdict::OneFactMissing,
            _ => Verdict::NeedsStaff,
        },
    };
    Outcome {
        program: program.id.clone(),
        unit: program.unit,
        verdict,
        tests: program
            .requires
            .iter()
            .filter_map(|id| test(eval, id))
            .collect(),
        missing,
        amount: program
            .amount
            .as_deref()
            .filter(|_| verdict != Verdict::Unlikely)
            .and_then(|id| amount(eval, id, program)),
        steps: deadlines(eval, program),
        papers: program.papers.iter().map(Into::into).collect(),
    }
}

fn test<'a>(eval: &Eval<'a>, id: &'a str) -> Option<Test> {
    let rule = eval.pack.rule_on(id, eval.on)?;
    let truth = eval.rule(id, &Place::FAMILY);
    let compared = compared(eval, &rule.is);
    let mut inner = BTreeSet::new();
    rule.is.walk(&mut |e| {
        if let Expr::Rule(part) = e {
            inner.insert(part.as_str());
        }
    });
    let used = if inner.is_empty() || compared.is_some() {
        references(eval, &rule.is)
    } else {
        References::default()
    };
    let params = used
        .params
        .iter()
        .filter_map(|id| eval.param_held(id).ok().flatten())
        .cloned();
    Some(Test {
        rule: id.to_owned(),
        result: truth.tri,
        change: if truth.tri == Tri::True {
            Vec::new()
        } else {
            changes(eval, &rule.is)
        },
        // An open part explains only an open whole.
        parts: inner
            .into_iter()
            .filter_map(|part| test(eval, part))
            .filter(|part| part.result != Tri::Unknown || truth.tri == Tri::Unknown)
            .collect(),
        compared,
        cite: rule.cite.clone(),
        confidence: rule.confidence,
        rates: used
            .rates
            .iter()
            .flat_map(|id| eval.rates_for(id))
            .cloned()
            .collect(),
        params: params.collect(),
        lacks: truth.lacks.into_vec(),
    })
}

fn compared<'a>(eval: &Eval<'a>, expr: &'a Expr) -> Option<Compared> {
    let (relation, own, limit) = comparison(eval, expr)?;
    Some(Compared {
        own: figure(eval, own)?,
        relation,
        limit: figure(eval, limit)?,
    })
}

/// The comparison that decides `expr`. A limit that only some places have is
/// written `not "x" in $list or own <= limit`; where the place does not have
/// it, the comparison decides nothing and is not shown.
pub(crate) fn comparison<'a>(
    eval: &Eval<'a>,
    expr: &'a Expr,
) -> Option<(Compare, &'a Expr, &'a Expr)> {
    match expr {
        Expr::Compare(relation, own, limit) => Some((*relation, own, limit)),
        Expr::Any(parts) => {
            let (compares, others): (Vec<_>, Vec<_>) =
                parts.iter().partition(|p| matches!(p, Expr::Compare(..)));
            let settled = others
                .iter()
                .any(|other| eval.truth(other, &Place::FAMILY).tri == Tri::True);
            compares
                .first()
                .filter(|_| !settled)
                .and_then(|compare| comparison(eval, compare))
        }
        _ => None,
    }
}

fn figure<'a>(eval: &Eval<'a>, expr: &'a Expr) -> Option<Figure> {
    let (id, unit) = named(eval.pack, expr)?;
    let Got::Range(range) = eval.eval(expr, &Place::FAMILY) else {
        return None;
    };
    Some(Figure {
        id: id.to_owned(),
        unit,
        lo: shown(range.lo),
        hi: range.hi.map(shown),
    })
}

/// The id and unit of a figure that has a name; arithmetic has none.
pub(crate) fn named<'a>(pack: &Pack, expr: &'a Expr) -> Option<(&'a str, Unit)> {
    use crate::pack::FactKind;
    match expr {
        Expr::Value(_, id) => Some((id, pack.values.get(id)?.unit)),
        Expr::Fact(_, id) => match pack.facts.get(id)?.kind {
            FactKind::Money => Some((id, Unit::Fen)),
            FactKind::Count(_) => Some((id, Unit::Count)),
            _ => None,
        },
        Expr::Rate(id) => Some((id, Unit::FenMonth)),
        Expr::Param(id) => match pack.params.get(id)? {
            ParamKind::Fen => Some((id, Unit::Fen)),
            ParamKind::Int => Some((id, Unit::Count)),
            _ => None,
        },
        _ => None,
    }
}

#[derive(Default)]
struct References<'a> {
    rates: BTreeSet<&'a str>,
    params: BTreeSet<&'a str>,
}

/// The rates and parameters that an expression uses, through every rule and
/// value it names and every kind of income that someone has.
fn references<'a>(eval: &Eval<'a>, expr: &'a Expr) -> References<'a> {
    let pack = eval.pack;
    let (mut found, mut seen) = (References::default(), BTreeSet::new());
    let counted = income_kinds(eval);
    let mut open = vec![expr];
    while let Some(expr) = open.pop() {
        expr.walk(&mut |e| match e {
            Expr::Rate(id) => drop(found.rates.insert(id)),
            Expr::Param(id) | Expr::Listed(_, id) => drop(found.params.insert(id)),
            Expr::Income if seen.insert("income()") => {
                open.extend(counted.iter().map(|k| &k.counts));
            }
            Expr::Value(_, id) if seen.insert(id) => {
                open.extend(pack.values.get(id).map(|v| &v.is));
            }
            Expr::Rule(id) if seen.insert(id) => {
                open.extend(pack.rules.get(id).into_iter().flatten().map(|r| &r.is));
            }
            _ => {}
        });
    }
    found
}

fn income_kinds<'a>(eval: &Eval<'a>) -> Vec<&'a IncomeKind> {
    let streams = eval.household.members.iter().flat_map(|facts| {
        let Answer::Known(Value::Streams(streams)) = facts.get("income") else {
            return [].iter();
        };
        streams.iter()
    });
    let kinds: BTreeSet<&str> = streams.map(|stream| stream.kind.as_str()).collect();
    kinds
        .into_iter()
        .filter_map(|kind| eval.pack.income.get(kind))
        .collect()
}

fn amount<'a>(eval: &Eval<'a>, id: &'a str, program: &Program) -> Option<Amount> {
    let Got::Range(Range {
        lo, hi: Some(hi), ..
    }) = eval.value(id, &Place::FAMILY)
    else {
        return None;
    };
    Some(Amount {
        lo: shown(lo),
        hi: shown(hi),
        cite: program.amount_cite.clone(),
    })
}

/// The time limits that apply: a step bound to a parameter shows only when the
/// place has set it so; a place that set nothing shows the step for "not delegated".
fn deadlines<'a>(eval: &Eval<'a>, program: &'a Program) -> Vec<Deadline> {
    let set = |id: &'a str| {
        let param = eval.param_held(id).ok().flatten();
        matches!(param.map(|p| &p.value), Some(ParamValue::Flag(true)))
    };
    let applies = |when: &'a Option<(String, bool)>| {
        when.as_ref().is_none_or(|(id, wanted)| set(id) == *wanted)
    };
    let steps = program.steps.iter().filter(|step| applies(&step.when));
    steps
        .map(|s| Deadline {
            id: s.id.clone(),
            limit: s.limit,
            days: s.days,
            extended: s.extended,
            cite: s.cite.clone(),
        })
        .collect()
}

fn member_count(eval: &Eval<'_>, member: usize) -> MemberCount {
    let place = Place::of(member);
    let counts = match eval.value("counts", &place) {
        Got::Truth(truth) => truth.tri,
        _ => Tri::Unknown,
    };
    let held = |(id, rules): (&String, &Vec<crate::pack::Rule>)| {
        let of_member = rules.iter().any(|rule| rule.scope == Scope::Member);
        (of_member && eval_rule(eval, id, &place) == Tri::True).then(|| id.clone())
    };
    MemberCount {
        member,
        counts,
        by: eval.pack.rules.iter().filter_map(held).collect(),
    }
}

fn eval_rule(eval: &Eval<'_>, id: &str, place: &Place) -> Tri {
    eval.pack
        .rules
        .get_key_value(id)
        .map_or(Tri::Unknown, |(id, _)| eval.rule(id, place).tri)
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
