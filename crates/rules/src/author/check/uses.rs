//! What leads to what: nothing in a circle, nothing unused.

use std::collections::BTreeSet;

use super::{Fault, Places};
use crate::{
    expr::Expr,
    pack::{Pack, Program},
};

/// Rules and values that lead back to themselves.
pub(super) fn circles(pack: &Pack, places: &Places<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let named = pack
        .rules
        .keys()
        .map(|id| ("rule", id))
        .chain(pack.values.keys().map(|id| ("value", id)));
    for (kind, start) in named {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start.as_str()]);
        while let Some(id) = open.pop() {
            for next in uses(pack, id) {
                if next == start {
                    let what = format!("{kind} {start}");
                    faults.push(
                        places.fault(&what, format!("{what} leads back to itself through {id}")),
                    );
                    open.clear();
                    break;
                }
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
    }
    faults
}

fn uses<'a>(pack: &'a Pack, id: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let exprs = pack
        .rules
        .get(id)
        .into_iter()
        .flatten()
        .map(|r| &r.is)
        .chain(pack.values.get(id).map(|v| &v.is));
    for expr in exprs {
        expr.walk(&mut |e| match e {
            Expr::Rule(id) | Expr::Value(_, id) => found.push(id.as_str()),
            Expr::Likely(id) | Expr::Estimated(id) => {
                let program = pack.programs.iter().find(|p| p.id == *id);
                found.extend(program.into_iter().flat_map(Program::rules));
            }
            _ => {}
        });
    }
    found
}

/// What nothing leads to is a mistake or a leftover.
pub(super) fn unused(pack: &Pack, places: &Places<'_>) -> Vec<Fault> {
    let mut used: BTreeSet<String> = [
        "value counts",
        "fact birth-month",
        "fact birth-day",
        "fact income",
        "fact region",
        "fact hukou-class",
        "fact member-list",
        // Read where figures are shown, not in a rule.
        "param rates.fresh-months",
        "param routing.intra-province",
        "param temp.advance-hours",
        "param temp.papers-days",
    ]
    .map(str::to_owned)
    .into();
    let exprs = pack
        .rules
        .values()
        .flatten()
        .map(|r| &r.is)
        .chain(pack.values.values().map(|v| &v.is))
        .chain(pack.income.values().map(|k| &k.counts))
        .chain(pack.alerts.iter().map(|a| &a.is))
        .chain(pack.programs.iter().flat_map(|p| {
            let papers = p.papers.iter().filter_map(|paper| paper.when.as_ref());
            p.notes.iter().map(|n| &n.is).chain(papers)
        }));
    for expr in exprs {
        expr.walk(&mut |e| {
            let id = match e {
                Expr::Fact(_, id) | Expr::Has(_, id, _) | Expr::Size(_, id) => format!("fact {id}"),
                Expr::Value(_, id) => format!("value {id}"),
                Expr::Rule(id) => format!("rule {id}"),
                Expr::Param(id) | Expr::Listed(_, id) | Expr::InList(_, id) => {
                    format!("param {id}")
                }
                Expr::Rate(id) => format!("rate {id}"),
                _ => return,
            };
            used.insert(id);
        });
    }
    for program in &pack.programs {
        used.extend(program.rules().map(|id| format!("rule {id}")));
        used.extend(program.switch.iter().map(|id| format!("param {id}")));
        used.extend(program.amount.iter().map(|id| format!("value {id}")));
        used.extend(
            program
                .steps
                .iter()
                .filter_map(|s| s.when.as_ref())
                .map(|(id, _)| format!("param {id}")),
        );
    }
    used.extend(cited(pack).map(|id| format!("doc {id}")));
    let declared = pack
        .facts
        .keys()
        .map(|id| format!("fact {id}"))
        .chain(pack.values.keys().map(|id| format!("value {id}")))
        .chain(pack.rules.keys().map(|id| format!("rule {id}")))
        .chain(pack.params.keys().map(|id| format!("param {id}")))
        .chain(pack.rates.iter().map(|id| format!("rate {id}")))
        .chain(pack.docs.keys().map(|id| format!("doc {id}")));
    let lost = declared.filter(|what| !used.contains(what));
    lost.map(|what| places.fault(&what, format!("nothing uses {what}; use it or take it out")))
        .collect()
}

fn cited(pack: &Pack) -> impl Iterator<Item = &str> {
    let rules = pack.rules.values().flatten().map(|r| &r.cite);
    let income = pack.income.values().map(|k| &k.cite);
    let programs = pack.programs.iter().flat_map(|p| {
        let steps = p.steps.iter().map(|s| &s.cite);
        let papers = p.papers.iter().map(|p| &p.cite);
        let notes = p.notes.iter().map(|n| &n.cite);
        steps.chain(papers).chain(notes).chain([&p.amount_cite])
    });
    let alerts = pack.alerts.iter().map(|a| &a.cite);
    let choices = pack.choices.iter().map(|c| &c.cite);
    rules
        .chain(alerts)
        .chain(choices)
        .chain(income)
        .chain(programs)
        .flatten()
        .map(|cite| cite.doc.as_str())
}
