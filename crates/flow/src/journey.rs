//! The journey: replays the answers through the rules, from the start, each time.

use std::collections::BTreeSet;

use egude_domain::{Answer, Date, Household, Stream, Value};
use egude_rules::{Assessment, Lack, Pack, Rates, Verdict, assess, lacks::Why};

use crate::{
    answers::{Answers, Key, MemberId},
    flow::{Ask, Flow, Question},
    parse::{FieldError, Parsed, parse},
};

/// Where the answers lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The questions that stand, in order, all answered; the last may not parse.
    pub steps: Vec<Step>,
    /// The question to ask now; `None` when nothing could change a verdict any more.
    pub next: Option<Key>,
    /// About how many questions may follow after `next`.
    pub remaining: usize,
    /// The members, in the household's order; the first is the person who asks.
    pub members: Vec<MemberId>,
    /// The family as far as the answers tell.
    pub household: Household,
    /// What the rules say of it.
    pub assessment: Assessment,
}

/// A question that stands, with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which question.
    pub key: Key,
    /// Why its answer cannot be taken, if it cannot.
    pub error: Option<FieldError>,
}

impl Journey {
    /// Replays `answers`. `today` is the day in Asia/Shanghai.
    pub fn of(flow: &Flow, pack: &Pack, rates: &Rates, answers: &Answers, today: Date) -> Self {
        Replay::new(flow, pack, rates, today).run(answers)
    }

    /// The same as [`Journey::of`], for `answers` in which nothing but the answer of `key` is new
    /// since this journey was made of the same flow, pack and rates.
    /// When `key` was its next question, what was replayed before is not replayed again.
    #[must_use]
    pub fn going_on(
        &self,
        flow: &Flow,
        pack: &Pack,
        rates: &Rates,
        answers: &Answers,
        today: Date,
        key: &Key,
    ) -> Self {
        let stands = self.steps.iter().all(|step| step.error.is_none());
        if self.next.as_ref() != Some(key) || self.assessment.on != today || !stands {
            return Self::of(flow, pack, rates, answers, today);
        }
        let Self {
            steps,
            members,
            household,
            assessment,
            ..
        } = self.clone();
        let replay = Replay {
            flow,
            pack,
            rates,
            today,
            steps,
            members,
            household,
            assessment,
        };
        replay.run(answers)
    }

    /// True if the person may be at `key`: it stands in the journey or is next.
    pub fn can_visit(&self, key: &Key) -> bool {
        self.next.as_ref() == Some(key) || self.steps.iter().any(|step| step.key == *key)
    }

    /// True when nothing more could change a verdict.
    pub const fn is_complete(&self) -> bool {
        self.next.is_none()
    }
}

struct Replay<'a> {
    flow: &'a Flow,
    pack: &'a Pack,
    rates: &'a Rates,
    today: Date,
    steps: Vec<Step>,
    members: Vec<MemberId>,
    household: Household,
    assessment: Assessment,
}

impl<'a> Replay<'a> {
    fn new(flow: &'a Flow, pack: &'a Pack, rates: &'a Rates, today: Date) -> Self {
        let mut household = Household::default();
        add_member(&mut household, MemberId::SELF);
        let assessment = assess(pack, rates, &household, today);
        let members = vec![MemberId::new(MemberId::SELF, 1)];
        Self {
            flow,
            pack,
            rates,
            today,
            steps: Vec::new(),
            members,
            household,
            assessment,
        }
    }

    fn run(mut self, answers: &Answers) -> Journey {
        loop {
            let open = self.open();
            let Some(key) = open.first().cloned() else {
                return self.finish(None, 0);
            };
            let remaining = open.len() - 1;
            let Some(given) = answers.get(&key) else {
                return self.finish(Some(key), remaining);
            };
            let question = self.flow.question(&key.question);
            match question.map(|q| parse(q, given, self.today, self.born(&key))) {
                Some(Ok(parsed)) => self.take(key, parsed),
                Some(Err(error)) => {
                    self.steps.push(Step {
                        key: key.clone(),
                        error: Some(error),
                    });
                    return self.finish(Some(key), remaining);
                }
                None => return self.finish(None, 0),
            }
        }
    }

    /// The questions that could still change a verdict, in the flow's order;
    /// member by member within a block, so that a person is spoken of once.
    fn open(&self) -> Vec<Key> {
        let open = self
            .assessment
            .outcomes
            .iter()
            .filter(|o| matches!(o.verdict, Verdict::OneFactMissing | Verdict::NeedsStaff));
        let mut keys = BTreeSet::new();
        for lack in open.flat_map(|outcome| &outcome.missing) {
            if let Lack::Fact {
                member,
                fact,
                part,
                why: Why::NotAsked,
            } = lack
                && let Some(order) = self.order(fact, *member, part.as_deref())
            {
                keys.insert(order);
            }
        }
        keys.into_iter().map(|(_, _, _, _, key)| key).collect()
    }

    /// Where a question stands: block, member, question, kind of income.
    fn order(
        &self,
        fact: &str,
        member: Option<usize>,
        part: Option<&str>,
    ) -> Option<(usize, usize, usize, usize, Key)> {
        let asks = |q: &&Question| match part {
            Some(_) => q.ask == Ask::Amount,
            None => q.id == fact,
        };
        let (place, question) = self
            .flow
            .questions
            .iter()
            .enumerate()
            .find(|(_, q)| asks(q))?;
        if let Some(gate) = &question.gate
            // Who would not say whether there is anyone is not asked about each.
            && self.household.family.get(gate).known().is_none()
        {
            return None;
        }
        // A block of questions about each member begins where its first question stands.
        let first = |q: &Question| q.block == question.block && q.each == question.each;
        let block = self.flow.questions.iter().position(first).unwrap_or(place);
        let block = if question.each { block } else { place };
        let kind = part.map_or(0, |part| self.kind_order(part));
        let id = member.and_then(|m| self.members.get(m)).cloned();
        let key = Key {
            question: question.id.clone(),
            member: id,
            part: part.map(str::to_owned),
        };
        Some((block, member.unwrap_or(0), place, kind, key))
    }

    fn kind_order(&self, part: &str) -> usize {
        let kinds = self.flow.questions.iter().find_map(|q| match &q.ask {
            Ask::Kinds { kinds, .. } => Some(kinds),
            _ => None,
        });
        kinds
            .and_then(|kinds| kinds.iter().position(|k| k == part))
            .unwrap_or(usize::MAX)
    }

    fn born(&self, key: &Key) -> Option<egude_domain::YearMonth> {
        let member = self.index(key)?;
        match self
            .household
            .members
            .get(member)?
            .get("birth-month")
            .known()?
        {
            Value::Month(month) => Some(*month),
            _ => None,
        }
    }

    fn index(&self, key: &Key) -> Option<usize> {
        self.members
            .iter()
            .position(|m| Some(m) == key.member.as_ref())
    }

    fn take(&mut self, key: Key, parsed: Parsed) {
        let member = self.index(&key);
        let facts = match member {
            Some(member) => self.household.members.get_mut(member),
            None => Some(&mut self.household.family),
        };
        match (parsed, facts) {
            (Parsed::Fact(answer), Some(facts)) => facts.set(&key.question, answer),
            (Parsed::Kinds(kinds), Some(facts)) => {
                let stream = |kind| Stream {
                    kind,
                    amount: Answer::NotAsked,
                    period: egude_domain::Period::Month,
                };
                facts.set(
                    &key.question,
                    Answer::Known(Value::Streams(kinds.into_iter().map(stream).collect())),
                );
            }
            (Parsed::Amount(answer), Some(facts)) => {
                fill(facts.streams_mut("income"), key.part.as_deref(), &answer);
            }
            (Parsed::People(counts), _) => {
                for (relation, count) in counts {
                    for nth in 1..=count {
                        add_member(&mut self.household, &relation);
                        self.members.push(MemberId::new(&relation, nth));
                    }
                }
                self.household
                    .family
                    .set(&key.question, Answer::Known(Value::Flag(true)));
            }
            (_, None) => {}
        }
        self.steps.push(Step { key, error: None });
        self.assessment = assess(self.pack, self.rates, &self.household, self.today);
    }

    fn finish(self, next: Option<Key>, remaining: usize) -> Journey {
        let Self {
            steps,
            members,
            household,
            assessment,
            ..
        } = self;
        Journey {
            steps,
            next,
            remaining,
            members,
            household,
            assessment,
        }
    }
}

fn add_member(household: &mut Household, relation: &str) {
    let mut facts = egude_domain::Facts::default();
    facts.set(
        "relation",
        Answer::Known(Value::Choice(relation.to_owned())),
    );
    household.members.push(facts);
}

fn fill(
    streams: Option<&mut Vec<Stream>>,
    kind: Option<&str>,
    answer: &Answer<(egude_domain::Money, egude_domain::Period)>,
) {
    let stream = streams
        .into_iter()
        .flatten()
        .find(|stream| Some(stream.kind.as_str()) == kind);
    if let Some(stream) = stream {
        stream.amount = match answer {
            Answer::Known((money, period)) => {
                stream.period = *period;
                Answer::Known(*money)
            }
            Answer::DontKnow => Answer::DontKnow,
            Answer::RatherNotSay => Answer::RatherNotSay,
            Answer::NotAsked => Answer::NotAsked,
        };
    }
}
