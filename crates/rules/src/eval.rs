//! Evaluates expressions over one household, remembering each rule and value.

pub(crate) mod answers;
mod place;

use std::{cell::RefCell, rc::Rc};

use egude_domain::{Answer, Date, Household, Ratio, Value};
use rustc_hash::FxHashMap;

use answers::fact_lack;

use crate::{
    explain::Reads,
    expr::{Arith, Compare, Expr, Scope},
    lacks::{Lack, Lacks},
    pack::{Pack, Program, ProgramUnit},
    range::Range,
    rates::{Param, ParamValue, Rates},
    truth::{Tri, Truth},
};

/// What an expression comes to.
#[derive(Clone, Debug)]
pub(crate) enum Got<'a> {
    Truth(Truth),
    Range(Range),
    /// A word, or what it lacks.
    Word(Result<&'a str, Lacks>),
}

/// Where an expression is evaluated: for a member, or for one income stream.
#[derive(Clone, Default)]
pub(crate) struct Place {
    pub(crate) member: Option<usize>,
    pub(crate) amount: Option<Range>,
}

impl Place {
    pub(crate) const FAMILY: Self = Self {
        member: None,
        amount: None,
    };

    pub(crate) const fn of(member: usize) -> Self {
        Self {
            member: Some(member),
            amount: None,
        }
    }
}

type Remembered<'a, T> = FxHashMap<(&'a str, Option<usize>), T>;

pub(crate) struct Eval<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) rates: &'a Rates,
    pub(crate) household: &'a Household,
    pub(crate) on: Date,
    /// Rules and values, as they were asked for.
    known: RefCell<Remembered<'a, Got<'a>>>,
    programs: RefCell<Remembered<'a, Truth>>,
    params: RefCell<FxHashMap<&'a str, Option<&'a Param>>>,
    /// What each rule reads, for its reasons.
    pub(crate) reads: RefCell<FxHashMap<&'a str, Rc<Reads<'a>>>>,
    rate_ranges: RefCell<FxHashMap<&'a str, Range>>,
}

impl<'a> Eval<'a> {
    pub(crate) fn new(
        pack: &'a Pack,
        rates: &'a Rates,
        household: &'a Household,
        on: Date,
    ) -> Self {
        Self {
            pack,
            rates,
            household,
            on,
            known: RefCell::default(),
            programs: RefCell::default(),
            params: RefCell::default(),
            reads: RefCell::default(),
            rate_ranges: RefCell::default(),
        }
    }

    pub(crate) fn truth(&self, expr: &'a Expr, place: &Place) -> Truth {
        match self.eval(expr, place) {
            Got::Truth(truth) => truth,
            // The pack is type-checked when it is compiled; a foreign pack that
            // was not must still never turn into a false.
            Got::Range(range) => Truth::unknown(range.lacks),
            Got::Word(word) => Truth::unknown(word.err().unwrap_or_default()),
        }
    }

    pub(crate) fn range(&self, expr: &'a Expr, place: &Place) -> Range {
        match self.eval(expr, place) {
            Got::Range(range) => range,
            Got::Truth(truth) => Range::anything(truth.lacks),
            Got::Word(word) => Range::anything(word.err().unwrap_or_default()),
        }
    }

    pub(crate) fn rule(&self, id: &'a str, place: &Place) -> Truth {
        if let Some(Got::Truth(truth)) = self.remembered(id, place) {
            return truth;
        }
        let Some(rule) = self.pack.rule_on(id, self.on) else {
            return Truth::unknown(Lacks::one(Lack::Rule { id: id.to_owned() }));
        };
        match self.once(id, rule.scope, &rule.is, place) {
            Got::Truth(truth) => truth,
            _ => Truth::unknown(Lacks::default()),
        }
    }

    /// What a program comes to: for one member, or for the best of them.
    pub(crate) fn program(&self, id: &'a str, member: Option<usize>) -> Truth {
        let Some(program) = self.pack.program(id) else {
            return Truth::unknown(Lacks::one(Lack::Rule { id: id.to_owned() }));
        };
        let member = match program.unit {
            ProgramUnit::Person => member,
            ProgramUnit::Household => None,
        };
        let key = (id, member);
        if let Some(truth) = self.programs.borrow().get(&key) {
            return truth.clone();
        }
        let truth = match (program.unit, member) {
            (ProgramUnit::Person, None) => {
                let each = (0..self.household.members.len()).map(|m| self.program(id, Some(m)));
                Truth::any(each.chain([!self.all_members()]))
            }
            (_, member) => self.judged(
                program,
                &Place {
                    member,
                    amount: None,
                },
            ),
        };
        self.programs.borrow_mut().insert(key, truth.clone());
        truth
    }

    fn judged(&self, program: &'a Program, place: &Place) -> Truth {
        let requires = program.requires.iter().map(|id| self.rule(id, place));
        let yields = program.yields.iter().map(|id| !self.rule(id, place));
        Truth::all(requires.chain(yields))
    }

    /// True when the list of members is complete, else what it lacks.
    pub(crate) fn all_members(&self) -> Truth {
        match self.household.family.get("member-list") {
            Answer::Known(Value::Flag(true)) => Truth::known(true),
            answer => Truth::unknown(Lacks::one(fact_lack(None, "member-list", None, answer))),
        }
    }

    pub(crate) fn value(&self, id: &'a str, place: &Place) -> Got<'a> {
        if let Some(got) = self.remembered(id, place) {
            return got;
        }
        match self.pack.values.get(id) {
            Some(value) => self.once(id, value.scope, &value.is, place),
            None => Got::Range(Range::anything(Lacks::one(Lack::Rule {
                id: id.to_owned(),
            }))),
        }
    }

    fn remembered(&self, id: &'a str, place: &Place) -> Option<Got<'a>> {
        self.known.borrow().get(&(id, place.member)).cloned()
    }

    /// Evaluates what is said of the family once, and what is said of a member once for each.
    fn once(&self, id: &'a str, scope: Scope, expr: &'a Expr, place: &Place) -> Got<'a> {
        let member = place.member.filter(|_| scope == Scope::Member);
        let found = self.known.borrow().get(&(id, member)).cloned();
        let got = found.unwrap_or_else(|| {
            let place = Place {
                member,
                amount: None,
            };
            self.eval(expr, &place)
        });
        let mut known = self.known.borrow_mut();
        known.insert((id, member), got.clone());
        if member != place.member {
            known.insert((id, place.member), got.clone());
        }
        got
    }

    pub(crate) fn eval(&self, expr: &'a Expr, place: &Place) -> Got<'a> {
        match expr {
            Expr::Int(n) => Got::Range(Range::exact(Ratio::whole(*n))),
            Expr::Text(text) => Got::Word(Ok(text)),
            Expr::Flag(flag) => Got::Truth(Truth::known(*flag)),
            Expr::Fact(scope, id) => self.fact(*scope, id, place),
            Expr::Value(_, id) => self.value(id, place),
            Expr::Rule(id) => Got::Truth(self.rule(id, place)),
            Expr::Param(id) => self.param(id),
            Expr::Rate(id) => Got::Range(self.rate(id)),
            Expr::Amount => Got::Range(
                place
                    .amount
                    .clone()
                    .unwrap_or_else(|| Range::anything(Lacks::default())),
            ),
            Expr::Age => Got::Range(self.age(place.member)),
            Expr::Income => Got::Range(self.income(place.member, &[])),
            Expr::IncomeWithout(kinds) => Got::Range(self.income(place.member, kinds)),
            Expr::Has(scope, id, option) => Got::Truth(match self.chosen(*scope, id, place) {
                Ok(chosen) => Truth::known(chosen.contains(option)),
                Err(lacks) => Truth::unknown(lacks),
            }),
            Expr::Size(scope, id) => Got::Range(match self.chosen(*scope, id, place) {
                Ok(chosen) => Range::exact(Ratio::whole(i64::try_from(chosen.len()).unwrap_or(0))),
                Err(lacks) => Range::anything(lacks),
            }),
            Expr::Likely(id) => Got::Truth(self.program(id, place.member)),
            Expr::Estimated(id) => Got::Truth(self.program(id, place.member).estimated()),
            Expr::Staff(id) => {
                Got::Truth(Truth::unknown(Lacks::one(Lack::Staff { id: id.clone() })))
            }
            Expr::Anything => Got::Range(Range::anything(Lacks::default())),
            Expr::Not(a) => Got::Truth(!self.truth(a, place)),
            Expr::All(parts) => Got::Truth(Truth::all(parts.iter().map(|p| self.truth(p, place)))),
            Expr::Any(parts) => Got::Truth(Truth::any(parts.iter().map(|p| self.truth(p, place)))),
            Expr::Compare(op, a, b) => Got::Truth(self.compare(*op, a, b, place)),
            Expr::OneOf(a, options) => Got::Truth(match self.eval(a, place) {
                Got::Word(Ok(word)) => Truth::known(options.iter().any(|option| option == word)),
                Got::Word(Err(lacks)) => Truth::unknown(lacks),
                _ => Truth::unknown(Lacks::default()),
            }),
            Expr::InList(a, list) => {
                Got::Truth(match (self.param_value(list), self.eval(a, place)) {
                    (Ok(ParamValue::List(items)), Got::Word(Ok(word))) => {
                        Truth::known(items.iter().any(|item| item == word))
                    }
                    // Without the place's list the word decides nothing, so nobody is asked for it.
                    (Ok(ParamValue::List(_)), Got::Word(Err(lacks))) | (Err(lacks), _) => {
                        Truth::unknown(lacks)
                    }
                    (Ok(_), _) => Truth::unknown(Lacks::one(Lack::Param { id: list.clone() })),
                })
            }
            Expr::Listed(item, list) => Got::Truth(match self.param_value(list) {
                Ok(ParamValue::List(items)) => Truth::known(items.contains(item)),
                Ok(_) => Truth::unknown(Lacks::one(Lack::Param { id: list.clone() })),
                Err(lacks) => Truth::unknown(lacks),
            }),
            Expr::Arith(op, a, b) => {
                let (a, b) = (self.range(a, place), self.range(b, place));
                Got::Range(match op {
                    Arith::Plus => a.plus(b),
                    Arith::Minus => a.minus(b),
                    Arith::Times => a.times(b),
                    Arith::Over => a.divided_by(b),
                })
            }
            Expr::If(condition, then, otherwise) => {
                let condition = self.truth(condition, place);
                match condition.tri {
                    Tri::True => self.eval(then, place),
                    Tri::False => self.eval(otherwise, place),
                    Tri::Unknown => {
                        let mut either = self.range(then, place).or(self.range(otherwise, place));
                        if either.exactly().is_none() {
                            either.lacks.merge(condition.lacks);
                        }
                        Got::Range(either)
                    }
                }
            }
            Expr::Count(which) => {
                Got::Range(self.over_members(which, |_| Range::exact(Ratio::ONE)))
            }
            Expr::Sum(which, what) => {
                Got::Range(self.over_members(which, |member| self.range(what, &Place::of(member))))
            }
        }
    }

    fn compare(&self, op: Compare, a: &'a Expr, b: &'a Expr, place: &Place) -> Truth {
        match (self.eval(a, place), self.eval(b, place)) {
            (Got::Range(a), Got::Range(b)) => match op {
                Compare::Below => a.below(b),
                Compare::AtMost => !b.below(a),
                Compare::Above => b.below(a),
                Compare::AtLeast => !a.below(b),
                Compare::Same => a.equals(b),
            },
            (Got::Word(a), Got::Word(b)) => match (a, b) {
                (Ok(a), Ok(b)) => Truth::known(a == b),
                (a, b) => {
                    Truth::unknown(a.err().unwrap_or_default().and(b.err().unwrap_or_default()))
                }
            },
            _ => Truth::unknown(Lacks::default()),
        }
    }

    /// Adds up over the members; those whose counting is open add up to their
    /// share, and while more members may follow nothing bounds the sum.
    fn over_members(&self, which: &'a Expr, each: impl Fn(usize) -> Range) -> Range {
        let mut total = Range::exact(Ratio::ZERO);
        for member in 0..self.household.members.len() {
            let counts = self.truth(which, &Place::of(member));
            match counts.tri {
                Tri::True => total = total.plus(each(member)),
                Tri::False => {}
                Tri::Unknown => total = total.plus(each(member).or_nothing(counts.lacks)),
            }
        }
        match self.household.family.get("member-list") {
            Answer::Known(Value::Flag(true)) => total,
            answer => total.plus(Range::anything(Lacks::one(fact_lack(
                None,
                "member-list",
                None,
                answer,
            )))),
        }
    }
}
