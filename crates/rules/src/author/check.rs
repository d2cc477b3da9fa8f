//! Checks that a pack makes sense: every name exists, every expression has the
//! type its place wants, nothing runs in a circle, nothing stands unused.

use std::collections::BTreeSet;

use super::{Fault, source::Places};
use crate::{
    expr::{Compare, Expr, Scope},
    pack::{FactKind, Pack, ParamKind, Unit},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Truth,
    Figure,
    Word,
}

type Typed = Result<Type, String>;

pub(super) fn check(pack: &mut Pack, places: &Places<'_>) -> Result<(), Vec<Fault>> {
    resolve(pack);
    let mut faults = Vec::new();
    let checker = Checker { pack };
    for (id, rules) in &pack.rules {
        for rule in rules {
            let found = checker.wanted(&rule.is, rule.scope, false, Type::Truth);
            push(&mut faults, places, &format!("rule {id}"), found);
            push(
                &mut faults,
                places,
                &format!("rule {id}"),
                checker.cited(&rule.cite),
            );
        }
    }
    for (id, value) in &pack.values {
        let wanted = if value.unit == Unit::Truth {
            Type::Truth
        } else {
            Type::Figure
        };
        let found = checker.wanted(&value.is, value.scope, false, wanted);
        push(&mut faults, places, &format!("value {id}"), found);
        if pack.facts.contains_key(id) {
            push(
                &mut faults,
                places,
                &format!("value {id}"),
                Err(format!("`{id}` is a fact already")),
            );
        }
    }
    for (kind, income) in &pack.income {
        let found = checker.wanted(&income.counts, Scope::Member, true, Type::Figure);
        push(&mut faults, places, &format!("income {kind}"), found);
        push(
            &mut faults,
            places,
            &format!("income {kind}"),
            checker.cited(&income.cite),
        );
    }
    for program in &pack.programs {
        let what = format!("program {}", program.id);
        push(&mut faults, places, &what, checker.program(program));
    }
    faults.extend(circles(pack, places));
    if faults.is_empty() {
        faults.extend(unused(pack, places));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

fn push(faults: &mut Vec<Fault>, places: &Places<'_>, what: &str, found: Result<(), String>) {
    if let Err(cause) = found {
        faults.push(places.fault(what, format!("{what}: {cause}")));
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
        .chain(pack.income.values_mut().map(|k| &mut k.counts));
    for expr in exprs {
        name_values(expr, &values);
    }
}

fn name_values(expr: &mut Expr, values: &BTreeSet<String>) {
    match expr {
        Expr::Fact(scope, id) if values.contains(id) => {
            *expr = Expr::Value(*scope, std::mem::take(id))
        }
        Expr::Not(a) | Expr::OneOf(a, _) | Expr::Count(a) => name_values(a, values),
        Expr::All(parts) | Expr::Any(parts) => {
            parts.iter_mut().for_each(|p| name_values(p, values))
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

struct Checker<'a> {
    pack: &'a Pack,
}

impl Checker<'_> {
    fn wanted(&self, expr: &Expr, scope: Scope, amount: bool, wanted: Type) -> Result<(), String> {
        match self.of(expr, scope, amount)? {
            found if found == wanted => Ok(()),
            found => {
                Err(format!("this is a {found:?}, but a {wanted:?} is needed here").to_lowercase())
            }
        }
    }

    fn cited(&self, cites: &[crate::pack::Cite]) -> Result<(), String> {
        match cites
            .iter()
            .find(|cite| !self.pack.docs.contains_key(&cite.doc))
        {
            Some(cite) => Err(format!("cites `{}`, which no [[doc]] describes", cite.doc)),
            None => Ok(()),
        }
    }

    fn program(&self, program: &crate::pack::Program) -> Result<(), String> {
        for id in &program.requires {
            match self.pack.rules.get(id) {
                Some(rules) if rules.iter().all(|r| r.scope == Scope::Family) => {}
                Some(_) => return Err(format!("requires {id}, which is a rule about a member")),
                None => return Err(format!("requires {id}, but there is no such rule")),
            }
        }
        if let Some(amount) = &program.amount {
            match self.pack.values.get(amount) {
                Some(value) if value.unit == Unit::FenMonth => {}
                _ => {
                    return Err(format!(
                        "the amount `{amount}` is no value with `unit = \"fen-month\"`"
                    ));
                }
            }
        }
        for step in &program.steps {
            self.cited(&step.cite)?;
            if let Some((param, _)) = &step.when
                && self.pack.params.get(param) != Some(&ParamKind::Flag)
            {
                return Err(format!(
                    "step {} depends on `{param}`, which is no yes-or-no parameter",
                    step.id
                ));
            }
        }
        for paper in &program.papers {
            self.cited(&paper.cite)?;
        }
        self.cited(&program.amount_cite)
    }

    fn of(&self, expr: &Expr, scope: Scope, amount: bool) -> Typed {
        let sub = |e: &Expr| self.of(e, scope, amount);
        let want = |e: &Expr, wanted| self.wanted(e, scope, amount, wanted);
        match expr {
            Expr::Int(_) | Expr::Anything => Ok(Type::Figure),
            Expr::Text(_) => Ok(Type::Word),
            Expr::Flag(_) => Ok(Type::Truth),
            Expr::Fact(of, id) => self.fact(*of, id, scope),
            Expr::Value(of, id) => self.value(*of, id, scope),
            Expr::Rule(id) => self.rule(id, scope),
            Expr::Param(id) => match self.pack.params.get(id) {
                Some(ParamKind::Fen | ParamKind::Int | ParamKind::Share) => Ok(Type::Figure),
                Some(ParamKind::Flag) => Ok(Type::Truth),
                Some(ParamKind::Text(_)) => Ok(Type::Word),
                Some(ParamKind::List(_)) => Err(format!("${id} is a list; ask `\"x\" in ${id}`")),
                None => Err(format!("there is no parameter `${id}`; add a [[param]]")),
            },
            Expr::Rate(id) if self.pack.rates.contains(id) => Ok(Type::Figure),
            Expr::Rate(id) => Err(format!("there is no rate `@{id}`; add a [[rate]]")),
            Expr::Amount if amount => Ok(Type::Figure),
            Expr::Amount => Err("`amount` exists only in an [[income]]".into()),
            Expr::Age | Expr::Income if scope == Scope::Member => Ok(Type::Figure),
            Expr::Age | Expr::Income => {
                Err("age() and income() are a member's; use them in `members where`".into())
            }
            Expr::Not(a) => want(a, Type::Truth).map(|()| Type::Truth),
            Expr::All(parts) | Expr::Any(parts) => parts
                .iter()
                .try_for_each(|p| want(p, Type::Truth))
                .map(|()| Type::Truth),
            Expr::Compare(op, a, b) => {
                let (left, right) = (sub(a)?, sub(b)?);
                let words = left == Type::Word && right == Type::Word && *op == Compare::Same;
                let figures = left == Type::Figure && right == Type::Figure;
                if words {
                    self.option(a, b)?;
                }
                if words || figures {
                    Ok(Type::Truth)
                } else {
                    Err(
                        format!("a {left:?} cannot be compared with a {right:?} here")
                            .to_lowercase(),
                    )
                }
            }
            Expr::OneOf(a, options) => {
                want(a, Type::Word)?;
                options
                    .iter()
                    .try_for_each(|o| self.option(a, &Expr::Text(o.clone())))
                    .map(|()| Type::Truth)
            }
            Expr::Listed(item, list) => match self.pack.params.get(list) {
                Some(ParamKind::List(options)) if options.contains(item) => Ok(Type::Truth),
                Some(ParamKind::List(_)) => Err(format!("`{item}` is no option of ${list}")),
                _ => Err(format!("${list} is no list parameter")),
            },
            Expr::Arith(_, a, b) => {
                want(a, Type::Figure)?;
                want(b, Type::Figure).map(|()| Type::Figure)
            }
            Expr::If(c, a, b) => {
                want(c, Type::Truth)?;
                want(a, Type::Figure)?;
                want(b, Type::Figure).map(|()| Type::Figure)
            }
            Expr::Count(which) => self.members(which, scope).map(|()| Type::Figure),
            Expr::Sum(which, what) => {
                self.members(which, scope)?;
                self.wanted(what, Scope::Member, false, Type::Figure)
                    .map(|()| Type::Figure)
            }
        }
    }

    fn members(&self, which: &Expr, scope: Scope) -> Result<(), String> {
        if scope == Scope::Member {
            return Err("`members where` may not stand inside what is said of one member".into());
        }
        self.wanted(which, Scope::Member, false, Type::Truth)
    }

    fn fact(&self, of: Scope, id: &str, scope: Scope) -> Typed {
        let Some(fact) = self.pack.facts.get(id) else {
            return Err(format!(
                "there is no fact or value `{id}`; add it to the vocabulary"
            ));
        };
        visible(of, fact.scope, id, scope)?;
        match fact.kind {
            FactKind::Flag => Ok(Type::Truth),
            FactKind::Choice(_) => Ok(Type::Word),
            FactKind::Band(_) | FactKind::Count(_) | FactKind::Money => Ok(Type::Figure),
            FactKind::Month => Err(format!("use age() instead of member.{id}")),
            FactKind::Streams => Err(format!("use income() instead of member.{id}")),
            FactKind::Region => Err(format!(
                "family.{id} is used by rates and parameters, not by rules"
            )),
        }
    }

    fn value(&self, of: Scope, id: &str, scope: Scope) -> Typed {
        let value = &self.pack.values[id];
        visible(of, value.scope, id, scope)?;
        Ok(if value.unit == Unit::Truth {
            Type::Truth
        } else {
            Type::Figure
        })
    }

    fn rule(&self, id: &str, scope: Scope) -> Typed {
        match self.pack.rules.get(id).and_then(|rules| rules.first()) {
            Some(rule) if rule.scope == Scope::Family || scope == Scope::Member => Ok(Type::Truth),
            Some(_) => Err(format!(
                "{id} is said of a member; use it in `members where`"
            )),
            None => Err(format!("there is no rule {id}")),
        }
    }

    /// A word that is compared with a fact or a parameter must be one of its options.
    fn option(&self, a: &Expr, b: &Expr) -> Result<(), String> {
        let (named, word) = match (a, b) {
            (named, Expr::Text(word)) | (Expr::Text(word), named) => (named, word),
            _ => return Ok(()),
        };
        let (what, options) = match named {
            Expr::Fact(_, id) => match self.pack.facts.get(id).map(|f| &f.kind) {
                Some(FactKind::Choice(options)) => (id, options),
                _ => return Ok(()),
            },
            Expr::Param(id) => match self.pack.params.get(id) {
                Some(ParamKind::Text(options)) => (id, options),
                _ => return Ok(()),
            },
            _ => return Ok(()),
        };
        if options.contains(word) {
            Ok(())
        } else {
            Err(format!(
                "`{word}` is no option of {what}; it has {}",
                options.join(", ")
            ))
        }
    }
}

fn visible(written: Scope, declared: Scope, id: &str, scope: Scope) -> Result<(), String> {
    if written != declared {
        return Err(
            format!("`{id}` is said of a {declared:?}, not of a {written:?}").to_lowercase(),
        );
    }
    if declared == Scope::Member && scope == Scope::Family {
        return Err(format!("`member.{id}` needs `members where` around it"));
    }
    Ok(())
}

/// Rules and values that lead back to themselves.
fn circles(pack: &Pack, places: &Places<'_>) -> Vec<Fault> {
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
            _ => {}
        });
    }
    found
}

/// What nothing leads to is a mistake or a leftover.
fn unused(pack: &Pack, places: &Places<'_>) -> Vec<Fault> {
    let mut used: BTreeSet<String> = [
        "value counts",
        "fact birth-month",
        "fact birth-day",
        "fact income",
        "fact region",
        "fact hukou-class",
        "fact member-list",
    ]
    .map(str::to_owned)
    .into();
    let exprs = pack
        .rules
        .values()
        .flatten()
        .map(|r| &r.is)
        .chain(pack.values.values().map(|v| &v.is))
        .chain(pack.income.values().map(|k| &k.counts));
    for expr in exprs {
        expr.walk(&mut |e| {
            let id = match e {
                Expr::Fact(_, id) => format!("fact {id}"),
                Expr::Value(_, id) => format!("value {id}"),
                Expr::Rule(id) => format!("rule {id}"),
                Expr::Param(id) | Expr::Listed(_, id) => format!("param {id}"),
                Expr::Rate(id) => format!("rate {id}"),
                _ => return,
            };
            used.insert(id);
        });
    }
    for program in &pack.programs {
        used.extend(program.requires.iter().map(|id| format!("rule {id}")));
        used.extend(program.amount.iter().map(|id| format!("value {id}")));
        used.extend(
            program
                .steps
                .iter()
                .filter_map(|s| s.when.as_ref())
                .map(|(id, _)| format!("param {id}")),
        );
    }
    let declared = pack
        .facts
        .keys()
        .map(|id| format!("fact {id}"))
        .chain(pack.values.keys().map(|id| format!("value {id}")))
        .chain(pack.rules.keys().map(|id| format!("rule {id}")))
        .chain(pack.params.keys().map(|id| format!("param {id}")))
        .chain(pack.rates.iter().map(|id| format!("rate {id}")));
    let lost = declared.filter(|what| !used.contains(what));
    lost.map(|what| places.fault(&what, format!("nothing uses {what}; use it or take it out")))
        .collect()
}
