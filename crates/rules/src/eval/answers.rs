//! What the family told us, as truths, figures and words.

use egude_domain::{Answer, Date, Ratio, Stream, Value, YearMonth};

use super::{Eval, Got, Place};
use crate::{
    expr::Scope,
    lacks::{Lack, Lacks, Why},
    pack::FactKind,
    range::Range,
    truth::Truth,
};

impl<'a> Eval<'a> {
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

    pub(super) fn fact(&self, scope: Scope, id: &'a str, place: &Place) -> Got<'a> {
        let (member, answer) = self.answer(scope, id, place);
        match answer.known() {
            Some(Value::Flag(flag)) => return Got::Truth(Truth::known(*flag)),
            Some(Value::Count(n)) => return Got::Range(Range::exact(Ratio::whole(*n))),
            Some(Value::Money(money)) => {
                return Got::Range(Range::exact(Ratio::whole(money.fen())));
            }
            _ => {}
        }
        let lacks = || Lacks::one(fact_lack(member, id, None, answer));
        let kind = self.pack.facts.get(id).map(|fact| &fact.kind);
        match (kind, answer.known()) {
            (Some(FactKind::Flag), _) => Got::Truth(Truth::unknown(lacks())),
            (Some(FactKind::Choice(_)), Some(Value::Choice(word))) => Got::Word(Ok(word)),
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
            _ => Got::Range(Range::anything(lacks())),
        }
    }

    pub(super) fn age(&self, member: Option<usize>) -> Range {
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

    /// The options chosen of a fact that allows several, or what it lacks.
    pub(super) fn chosen(
        &self,
        scope: Scope,
        id: &str,
        place: &Place,
    ) -> Result<&'a [String], Lacks> {
        let (member, answer) = self.answer(scope, id, place);
        match answer.known() {
            Some(Value::Choices(chosen)) => Ok(chosen),
            _ => Err(Lacks::one(fact_lack(member, id, None, answer))),
        }
    }

    /// What counts for one month, leaving out the kinds of `without`.
    pub(super) fn income(&self, member: Option<usize>, without: &[String]) -> Range {
        let place = Place {
            member,
            amount: None,
        };
        let (member, answer) = self.answer(Scope::Member, "income", &place);
        match answer.known() {
            Some(Value::Streams(streams)) => streams
                .iter()
                .filter(|stream| !without.contains(&stream.kind))
                .map(|stream| self.stream(member, stream))
                .fold(Range::exact(Ratio::ZERO), Range::plus),
            _ => Range::anything(Lacks::one(fact_lack(member, "income", None, answer))),
        }
    }

    /// What counts of one stream, for one month.
    pub(crate) fn stream(&self, member: Option<usize>, stream: &Stream) -> Range {
        let amount = amount(member, stream);
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
}

/// The whole of one stream, for one month.
pub(crate) fn amount(member: Option<usize>, stream: &Stream) -> Range {
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

fn exact_age(month: YearMonth, day: i64, on: Date) -> (i64, i64) {
    let day = i8::try_from(day.clamp(1, i64::from(month.days()))).unwrap_or(1);
    let age = Date::new(month.year(), month.month(), day)
        .map_or(0, |birth| egude_domain::age_on(birth, on));
    (age, age)
}

pub(super) fn fact_lack<T>(
    member: Option<usize>,
    fact: &str,
    part: Option<&str>,
    answer: &Answer<T>,
) -> Lack {
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
