//! Checks that a pack makes sense: every name exists, every expression has the
//! type its place wants, nothing runs in a circle, nothing stands unused.

mod types;
mod uses;

use std::collections::BTreeSet;

use self::types::{Checker, Type};
use super::{Fault, source::Places};
use crate::{
    expr::{Expr, Scope},
    pack::{Pack, Unit},
};

pub(super) fn check(pack: &mut Pack, places: &Places<'_>) -> Result<(), Vec<Fault>> {
    resolve(pack);
    let checker = Checker { pack };
    let mut faults = Vec::new();
    let mut push = |what: &str, place: &str, found: Result<(), String>| {
        if let Err(cause) = found {
            faults.push(places.fault(place, format!("{what}: {cause}")));
        }
    };
    for (id, rules) in &pack.rules {
        for (version, rule) in rules.iter().enumerate() {
            let (what, place) = (format!("rule {id}"), format!("rule {id}#{version}"));
            push(
                &what,
                &place,
                checker.wanted(&rule.is, rule.scope, false, Type::Truth),
            );
            push(&what, &place, checker.cited(&rule.cite));
        }
    }
    for (id, value) in &pack.values {
        let wanted = if value.unit == Unit::Truth {
            Type::Truth
        } else {
            Type::Figure
        };
        let what = format!("value {id}");
        push(
            &what,
            &what,
            checker.wanted(&value.is, value.scope, false, wanted),
        );
        if pack.facts.contains_key(id) {
            push(
                &what,
                &what,
                Err("is a fact already; give the value another id".into()),
            );
        }
    }
    for (kind, income) in &pack.income {
        let what = format!("income {kind}");
        push(
            &what,
            &what,
            checker.wanted(&income.counts, Scope::Member, true, Type::Figure),
        );
        push(&what, &what, checker.cited(&income.cite));
    }
    for program in &pack.programs {
        let what = format!("program {}", program.id);
        push(&what, &what, checker.program(program));
        push(&what, &what, checker.counts());
    }
    for alert in &pack.alerts {
        let what = format!("alert {}", alert.id);
        push(&what, &what, checker.alert(alert));
    }
    for (at, choice) in pack.choices.iter().enumerate() {
        push("choice", &format!("choice {at}"), checker.choice(choice));
    }
    faults.extend(uses::circles(pack, places));
    if faults.is_empty() {
        faults.extend(uses::unused(pack, places));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// `family.x` may name a fact or a value that the pack defines.
fn resolve(pack: &mut Pack) {
    let values: BTreeSet<String> = pack.values.keys().cloned().collect();
    let exprs = pack
        .rules
        .values_mut()
        .flatten()
        .map(|r| &mut r.is)
        .chain(pack.values.values_mut().map(|v| &mut v.is))
        .chain(pack.income.values_mut().map(|k| &mut k.counts))
        .chain(pack.alerts.iter_mut().map(|a| &mut a.is))
        .chain(pack.programs.iter_mut().flat_map(|p| {
            let papers = p.papers.iter_mut().filter_map(|paper| paper.when.as_mut());
            p.notes.iter_mut().map(|n| &mut n.is).chain(papers)
        }));
    for expr in exprs {
        name_values(expr, &values);
    }
}

fn name_values(expr: &mut Expr, values: &BTreeSet<String>) {
    match expr {
        Expr::Fact(scope, id) if values.contains(id) => {
            *expr = Expr::Value(*scope, std::mem::take(id));
        }
        Expr::Not(a) | Expr::OneOf(a, _) | Expr::InList(a, _) | Expr::Count(a) => {
            name_values(a, values);
        }
        Expr::All(parts) | Expr::Any(parts) => {
            for part in parts {
                name_values(part, values);
            }
        }
        Expr::Compare(_, a, b) | Expr::Arith(_, a, b) | Expr::Sum(a, b) => {
            name_values(a, values);
            name_values(b, values);
        }
        Expr::If(a, b, c) => {
            name_values(a, values);
            name_values(b, values);
            name_values(c, values);
        }
        _ => {}
    }
}
