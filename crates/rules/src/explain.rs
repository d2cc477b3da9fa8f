//! Why: each test with its figures, its articles and what would turn it.

use std::{collections::BTreeSet, rc::Rc};

use egude_domain::{Answer, Value};

use crate::{
    change::changes,
    eval::{Eval, Got, Place},
    expr::{Compare, Expr},
    outcome::{Compared, Figure, Test, shown},
    pack::{IncomeKind, Pack, ParamKind, Unit},
    truth::Tri,
};

/// The test of a rule, with the tests that it is made of.
pub(crate) fn test<'a>(eval: &Eval<'a>, id: &'a str, place: &Place) -> Option<Test> {
    let rule = eval.pack.rule_on(id, eval.on)?;
    let truth = eval.rule(id, place);
    let compared = compared(eval, &rule.is, place);
    let used = reads(eval, id, &rule.is);
    let shown = used.inner.is_empty() || compared.is_some();
    let rates = used.rates.iter().filter(|_| shown);
    let params = used.params.iter().filter(|_| shown);
    Some(Test {
        rule: id.to_owned(),
        result: truth.tri,
        change: if truth.tri == Tri::True {
            Vec::new()
        } else {
            changes(eval, &rule.is, place)
        },
        // An open part explains only an open whole.
        parts: used
            .inner
            .iter()
            .filter_map(|part| test(eval, part, place))
            .filter(|part| part.result != Tri::Unknown || truth.tri == Tri::Unknown)
            .collect(),
        compared,
        cite: rule.cite.clone(),
        confidence: rule.confidence,
        rates: rates.flat_map(|id| eval.rates_for(id)).cloned().collect(),
        params: params
            .filter_map(|id| eval.param_held(id).ok().flatten())
            .cloned()
            .collect(),
        lacks: truth.lacks.into_vec(),
    })
}

fn compared<'a>(eval: &Eval<'a>, expr: &'a Expr, place: &Place) -> Option<Compared> {
    let (relation, own, limit) = comparison(eval, expr, place)?;
    Some(Compared {
        own: figure(eval, own, place)?,
        relation,
        limit: figure(eval, limit, place)?,
    })
}

/// The comparison that decides `expr`. A limit that only some places have is
/// written `not "x" in $list or own <= limit`; where the place does not have
/// it, the comparison decides nothing and is not shown.
pub(crate) fn comparison<'a>(
    eval: &Eval<'a>,
    expr: &'a Expr,
    place: &Place,
) -> Option<(Compare, &'a Expr, &'a Expr)> {
    match expr {
        Expr::Compare(relation, own, limit) => Some((*relation, own, limit)),
        Expr::Any(parts) => {
            let (compares, others): (Vec<_>, Vec<_>) =
                parts.iter().partition(|p| matches!(p, Expr::Compare(..)));
            let settled = others
                .iter()
                .any(|other| eval.truth(other, place).tri == Tri::True);
            compares
                .first()
                .filter(|_| !settled)
                .and_then(|compare| comparison(eval, compare, place))
        }
        _ => None,
    }
}

fn figure<'a>(eval: &Eval<'a>, expr: &'a Expr, place: &Place) -> Option<Figure> {
    let (id, unit) = named(eval.pack, expr)?;
    let Got::Range(range) = eval.eval(expr, place) else {
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
        Expr::Age => Some(("age", Unit::Years)),
        Expr::Rate(id) => Some((id, Unit::FenMonth)),
        Expr::Param(id) => match pack.params.get(id)? {
            ParamKind::Fen => Some((id, Unit::Fen)),
            ParamKind::Int => Some((id, Unit::Count)),
            _ => None,
        },
        _ => None,
    }
}

/// What a rule is made of, found once: it is the same for every member.
#[derive(Default)]
pub(crate) struct Reads<'a> {
    inner: BTreeSet<&'a str>,
    rates: BTreeSet<&'a str>,
    params: BTreeSet<&'a str>,
}

fn reads<'a>(eval: &Eval<'a>, id: &'a str, expr: &'a Expr) -> Rc<Reads<'a>> {
    if let Some(found) = eval.reads.borrow().get(id) {
        return Rc::clone(found);
    }
    let found = Rc::new(references(eval, expr));
    eval.reads.borrow_mut().insert(id, Rc::clone(&found));
    found
}

/// The rules that an expression names, and the rates and parameters that it uses, through every
/// rule and value it names and every kind of income that someone has.
fn references<'a>(eval: &Eval<'a>, expr: &'a Expr) -> Reads<'a> {
    let pack = eval.pack;
    let (mut found, mut seen) = (Reads::default(), BTreeSet::new());
    expr.walk(&mut |e| {
        if let Expr::Rule(part) = e {
            found.inner.insert(part.as_str());
        }
    });
    let counted = income_kinds(eval);
    let mut open = vec![expr];
    while let Some(expr) = open.pop() {
        expr.walk(&mut |e| match e {
            Expr::Rate(id) => {
                found.rates.insert(id);
            }
            Expr::Param(id) | Expr::Listed(_, id) | Expr::InList(_, id) => {
                found.params.insert(id);
            }
            Expr::Income | Expr::IncomeWithout(_) if seen.insert("income()") => {
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

/// Whether the value `id` may rest on a rate or a parameter that nobody published.
pub(crate) fn value_uses_samples<'a>(eval: &Eval<'a>, id: &'a str) -> bool {
    let Some(value) = eval.pack.values.get(id) else {
        return false;
    };
    let used = references(eval, &value.is);
    let mut rates = used.rates.iter().flat_map(|id| eval.rates_for(id));
    let mut params = used
        .params
        .iter()
        .filter_map(|id| eval.param_held(id).ok().flatten());
    rates.any(|rate| rate.source.sample) || params.any(|param| param.source.sample)
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
