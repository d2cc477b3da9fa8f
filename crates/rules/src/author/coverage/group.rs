//! Under which heading a rule stands: its program, or what several programs share.

use std::collections::{BTreeMap, BTreeSet};

use super::income;
use crate::{expr::Expr, pack::Pack};

const SHARED: &str = "several programs";
const INCOME: &str = "income";

/// Rules under one heading.
#[derive(Debug)]
pub(super) struct Group {
    /// The program, or what else they have in common.
    pub(super) title: String,
    /// Rules and kinds of income, as rows of the table are named.
    pub(super) rows: Vec<String>,
}

/// Every rule once: under the first program that names it itself, else under the only one
/// that leads to it.
pub(super) fn of(pack: &Pack) -> Vec<Group> {
    let mut homes: BTreeMap<&str, &str> = BTreeMap::new();
    for program in &pack.programs {
        for rule in program.rules() {
            homes.entry(rule).or_insert(&program.id);
        }
    }
    let mut led: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for program in &pack.programs {
        for rule in led_to(pack, program.rules()) {
            led.entry(rule).or_default().insert(&program.id);
        }
    }
    for (rule, programs) in led {
        if let (1, Some(only)) = (programs.len(), programs.first()) {
            homes.entry(rule).or_insert(only);
        }
    }
    let ids = pack.programs.iter().map(|program| program.id.as_str());
    let mut groups: Vec<Group> = ids
        .chain([SHARED])
        .map(|title| Group {
            title: title.to_owned(),
            rows: Vec::new(),
        })
        .collect();
    for rule in pack.rules.keys() {
        let home = homes.get(rule.as_str()).copied().unwrap_or(SHARED);
        if let Some(group) = groups.iter_mut().find(|group| group.title == home) {
            group.rows.push(rule.clone());
        }
    }
    groups.push(Group {
        title: INCOME.to_owned(),
        rows: pack.income.keys().map(|kind| income(kind)).collect(),
    });
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// These rules and all that they are made of, without what other programs come to.
fn led_to<'a>(pack: &'a Pack, rules: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = rules.collect();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let of_rule = pack.rules.get(id).into_iter().flatten().map(|r| &r.is);
        let of_value = pack.values.get(id).map(|value| &value.is);
        for expr in of_rule.chain(of_value) {
            expr.walk(&mut |e| {
                if let Expr::Rule(id) | Expr::Value(_, id) = e {
                    open.push(id);
                }
            });
        }
    }
    seen.retain(|id| pack.rules.contains_key(*id));
    seen
}
