//! Evaluates expressions over one household, remembering each rule and value.

use std::{cell::RefCell, collections::BTreeMap};

use egude_domain::{Answer, Date, Household, Ratio, RegionCode, Stream, Value, YearMonth};

use crate::{
    expr::{Arith, Compare, Expr, Scope},
    lacks::{Lack, Lacks, Why},
    pack::{FactKind, Pack},
    range::Range,
    rates::{Class, ParamValue, Rate, Rates},
    truth::{Tri, Truth},
};

/// What an expression comes to.
#[derive(Clone, Debug)]
pub(crate) enum Got {
    Truth(Truth),
    Range(Range),
    /// A word, or what it lacks.
    Word(Result<String, Lacks>),
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

pub(crate) struct Eval<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) rates: &'a Rates,
    pub(crate) household: &'a Household,
    pub(crate) on: Date,
    known: RefCell<BTreeMap<(&'a str, Option<usize>), Got>>,
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
        let Some(rule) = self.pack.rule_on(id, self.on) else {
            return Truth::unknown(Lacks::one(Lack::Rule { id: id.to_owned() }));
        };
        match self.once(id, rule.scope, &rule.is, place) {
            Got::Truth(truth) => truth,
            _ => Truth::unknown(Lacks::default()),
        }
    }

    pub(crate) fn value(&self, id: &'a str, place: &Place) -> Got {
        match self.pack.values.get(id) {
            Some(value) => self.once(id, value.scope, &value.is, place),
            None => Got::Range(Range::anything(Lacks::one(Lack::Rule {
                id: id.to_owned(),
            }))),
        }
    }

    fn once(&self, id: &'a str, scope: Scope, expr: &'a Expr, place: &Place) -> Got {
        let member = if scope == Scope::Member {
            place.member
        } else {
            None
        };
        let key = (id, member);
        if let Some(got) = self.known.borrow().get(&key) {
            return got.clone();
        }
        let got = self.eval(
            expr,
            &Place {
                member,
                amount: None,
            },
        );
        self.known.borrow_mut().insert(key, got.clone());
        got
    }

    pub(crate) fn eval(&self, expr: &'a Expr, place: &Place) -> Got {
        match expr {
            Expr::Int(n) => Got::Range(Range::exact(Ratio::whole(*n))),
            Expr::Text(text) => Got::Word(Ok(text.clone())),
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
            Expr::Income => Got::Range(self.income(place.member)),
            Expr::Anything => Got::Range(Range::anything(Lacks::default())),
            Expr::Not(a) => Got::Truth(self.truth(a, place).not()),
            Expr::All(parts) => Got::Truth(Truth::all(parts.iter().map(|p| self.truth(p, place)))),
            Expr::Any(parts) => Got::Truth(Truth::any(parts.iter().map(|p| self.truth(p, place)))),
            Expr::Compare(op, a, b) => Got::Truth(self.compare(*op, a, b, place)),
            Expr::OneOf(a, options) => Got::Truth(match self.eval(a, place) {
                Got::Word(Ok(word)) => Truth::known(options.contains(&word)),
                Got::Word(Err(lacks)) => Truth::unknown(lacks),
                _ => Truth::unknown(Lacks::default()),
            }),
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
                Compare::AtMost => b.below(a).not(),
                Compare::Above => b.below(a),
                Compare::AtLeast => a.below(b).not(),
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

    fn answer(&self, scope: Scope, id: &str, place: &Place) -> (Option<usize>, &'a Answer<Value>) {
        match (scope, place.member) {
            (Scope::Member, Some(member)) => (
                Some(member),
                self.household
                    .members
                    .get(member)
                    .map_or(&Answer::NotAsked, |m| m.get(id)),
            ),
            _ => (None, self.household.family.get(id)),
        }
    }

    fn fact(&self, scope: Scope, id: &str, place: &Place) -> Got {
        let (member, answer) = self.answer(scope, id, place);
        let lacks = || Lacks::one(fact_lack(member, id, None, answer));
        let kind = self.pack.facts.get(id).map(|fact| &fact.kind);
        match (kind, answer.known()) {
            (Some(FactKind::Flag), Some(Value::Flag(flag))) => Got::Truth(Truth::known(*flag)),
            (Some(FactKind::Flag), _) => Got::Truth(Truth::unknown(lacks())),
            (Some(FactKind::Choice(_)), Some(Value::Choice(word))) => Got::Word(Ok(word.clone())),
            (Some(FactKind::Choice(_)), _) => Got::Word(Err(lacks())),
            (Some(FactKind::Band(bands)), Some(Value::Choice(word))) => {
                let band = bands.iter().find(|(id, ..)| id == word);
                Got::Range(band.map_or_else(
                    || Range::anything(lacks()),
                    // A band is all the person can tell: what it leaves open, staff settle.
                    |(_, lo, hi)| Range {
                        lo: Ratio::whole(*lo),
                        hi: hi.map(Ratio::whole),
                        lacks: Lacks::one(Lack::Fact {
                            member,
                            fact: id.to_owned(),
                            part: None,
                            why: Why::DontKnow,
                        }),
                    },
                ))
            }
            (_, Some(Value::Count(n))) => Got::Range(Range::exact(Ratio::whole(*n))),
            (_, Some(Value::Money(money))) => Got::Range(Range::exact(Ratio::whole(money.fen()))),
            _ => Got::Range(Range::anything(lacks())),
        }
    }

    fn age(&self, member: Option<usize>) -> Range {
        let place = Place {
            member,
            amount: None,
        };
        let (member, month) = self.answer(Scope::Member, "birth-month", &place);
        let Some(Value::Month(month)) = month.known() else {
            return Range::anything(Lacks::one(fact_lack(member, "birth-month", None, month)));
        };
        let (_, day) = self.answer(Scope::Member, "birth-day", &place);
        let (youngest, oldest) = match day.known() {
            Some(Value::Count(day)) => exact_age(*month, *day, self.on),
            _ => month.age_on(self.on),
        };
        let whole = |n: i64| Ratio::whole(n.max(0));
        let lacks = if youngest == oldest {
            Lacks::default()
        } else {
            Lacks::one(fact_lack(member, "birth-day", None, day))
        };
        Range {
            lo: whole(youngest),
            hi: Some(whole(oldest)),
            lacks,
        }
    }

    fn income(&self, member: Option<usize>) -> Range {
        let place = Place {
            member,
            amount: None,
        };
        let (member, answer) = self.answer(Scope::Member, "income", &place);
        match answer.known() {
            Some(Value::Streams(streams)) => streams
                .iter()
                .map(|stream| self.stream(member, stream))
                .fold(Range::exact(Ratio::ZERO), Range::plus),
            _ => Range::anything(Lacks::one(fact_lack(member, "income", None, answer))),
        }
    }

    /// What counts of one stream, for one month.
    pub(crate) fn stream(&self, member: Option<usize>, stream: &Stream) -> Range {
        let amount = self.amount(member, stream);
        match self.pack.income.get(&stream.kind) {
            Some(kind) => self.range(
                &kind.counts,
                &Place {
                    member,
                    amount: Some(amount),
                },
            ),
            None => amount,
        }
    }

    /// The whole of one stream, for one month.
    pub(crate) fn amount(&self, member: Option<usize>, stream: &Stream) -> Range {
        match stream.amount.known() {
            Some(money) => {
                let months = i128::from(stream.period.months());
                Range::exact(Ratio::new(i128::from(money.fen()), months).unwrap_or(Ratio::ZERO))
            }
            None => Range::anything(Lacks::one(fact_lack(
                member,
                "income",
                Some(&stream.kind),
                &stream.amount,
            ))),
        }
    }

    pub(crate) fn region(&self) -> Result<&'a RegionCode, Lacks> {
        match self.household.family.get("region") {
            Answer::Known(Value::Region(region)) => Ok(region),
            answer => Err(Lacks::one(fact_lack(None, "region", None, answer))),
        }
    }

    fn param_value(&self, id: &str) -> Result<&'a ParamValue, Lacks> {
        let param = self.rates.param(id, self.region()?, self.on);
        param
            .map(|p| &p.value)
            .ok_or_else(|| Lacks::one(Lack::Param { id: id.to_owned() }))
    }

    fn param(&self, id: &str) -> Got {
        use crate::pack::ParamKind;
        let kind = self.pack.params.get(id);
        let value = self.param_value(id);
        match (kind, value) {
            (Some(ParamKind::Fen), Ok(ParamValue::Fen(money))) => {
                Got::Range(Range::exact(Ratio::whole(money.fen())))
            }
            (Some(ParamKind::Int), Ok(ParamValue::Int(n))) => {
                Got::Range(Range::exact(Ratio::whole(*n)))
            }
            (Some(ParamKind::Share), Ok(ParamValue::Ratio([num, den]))) => Got::Range(
                Ratio::new(i128::from(*num), i128::from(*den))
                    .map_or_else(|| Range::anything(Lacks::default()), Range::exact),
            ),
            (Some(ParamKind::Flag), Ok(ParamValue::Flag(flag))) => Got::Truth(Truth::known(*flag)),
            (Some(ParamKind::Text(_)), Ok(ParamValue::Text(word))) => Got::Word(Ok(word.clone())),
            (kind, value) => {
                // Unset, or set to something of another kind: not known either way.
                let lacks = value
                    .err()
                    .unwrap_or_else(|| Lacks::one(Lack::Param { id: id.to_owned() }));
                match kind {
                    Some(ParamKind::Flag | ParamKind::List(_)) => Got::Truth(Truth::unknown(lacks)),
                    Some(ParamKind::Text(_)) => Got::Word(Err(lacks)),
                    Some(ParamKind::Share) => Got::Range(Range {
                        lo: Ratio::ZERO,
                        hi: Some(Ratio::ONE),
                        lacks,
                    }),
                    _ => Got::Range(Range::anything(lacks)),
                }
            }
        }
    }

    /// The rates that the family's place and class lead to; two if the class is open.
    pub(crate) fn rates_for(&self, id: &str) -> Vec<&'a Rate> {
        let Ok(region) = self.region() else {
            return Vec::new();
        };
        let found = self.rates.rate(id, region, self.on);
        match self.household.family.get("hukou-class").known() {
            Some(Value::Choice(class)) if found.iter().all(|r| r.class != Class::Unified) => {
                let wanted = if class == "urban" {
                    Class::Urban
                } else {
                    Class::Rural
                };
                found.into_iter().filter(|r| r.class == wanted).collect()
            }
            _ => found,
        }
    }

    fn rate(&self, id: &str) -> Range {
        if let Err(lacks) = self.region() {
            return Range::anything(lacks);
        }
        let monthly = |rate: &Rate| {
            let months = i128::from(rate.unit.months());
            Range::exact(Ratio::new(i128::from(rate.amount.fen()), months).unwrap_or(Ratio::ZERO))
        };
        let class = self.household.family.get("hukou-class");
        let missing = || Range::anything(Lacks::one(Lack::Rate { id: id.to_owned() }));
        match self.rates_for(id).as_slice() {
            [] => missing(),
            [one] if one.class == Class::Unified || class.known().is_some() => monthly(one),
            [one] => monthly(one).or(missing()),
            several => {
                let either = several
                    .iter()
                    .map(|r| monthly(r))
                    .reduce(Range::or)
                    .unwrap_or_else(missing);
                if either.exactly().is_some() {
                    return either;
                }
                Range {
                    lacks: Lacks::one(fact_lack(None, "hukou-class", None, class)),
                    ..either
                }
            }
        }
    }
}

fn exact_age(month: YearMonth, day: i64, on: Date) -> (i64, i64) {
    let day = i8::try_from(day.clamp(1, i64::from(month.days()))).unwrap_or(1);
    let age = Date::new(month.year(), month.month(), day)
        .map_or(0, |birth| egude_domain::age_on(birth, on));
    (age, age)
}

fn fact_lack<T>(member: Option<usize>, fact: &str, part: Option<&str>, answer: &Answer<T>) -> Lack {
    let why = match answer {
        Answer::NotAsked | Answer::Known(_) => Why::NotAsked,
        Answer::DontKnow => Why::DontKnow,
        Answer::RatherNotSay => Why::RatherNotSay,
    };
    Lack::Fact {
        member,
        fact: fact.to_owned(),
        part: part.map(str::to_owned),
        why,
    }
}
