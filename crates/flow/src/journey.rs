//! The journey: replays the answers through the rules, from the start, each time.

use egude_domain::{Answer, Date, Household, Stream, Value};
use egude_rules::{Assessment, Pack, Rates, Standing, assess, standing_toward};

use crate::{
    answers::{Answers, Given, Key, MemberId},
    flow::{Ask, Flow, Question, Whom},
    order::Open,
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
    /// Where every program stands.
    pub standing: Standing,
    /// Programs that somebody wants to know of; all where none is named.
    pub goals: Vec<String>,
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
        Self::toward(flow, pack, rates, answers, today, &[])
    }

    /// The same for somebody who wants to know of these programs only: nothing is asked but what
    /// can settle them.
    pub fn toward(
        flow: &Flow,
        pack: &Pack,
        rates: &Rates,
        answers: &Answers,
        today: Date,
        goals: &[String],
    ) -> Self {
        Replay::new(flow, pack, rates, today, goals).run(answers)
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
        if self.next.as_ref() != Some(key) || self.standing.on != today || !stands {
            return Self::toward(flow, pack, rates, answers, today, &self.goals);
        }
        let Self {
            steps,
            members,
            household,
            standing,
            goals,
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
            standing,
            goals,
        };
        replay.run(answers)
    }

    /// What the rules say of the family, with every reason.
    pub fn assess(&self, pack: &Pack, rates: &Rates) -> Assessment {
        assess(pack, rates, &self.household, self.standing.on)
    }

    /// Who stands on the list of a question that is asked once for all.
    pub fn listed(&self, whom: Whom) -> Vec<MemberId> {
        listed(&self.household, &self.members, self.standing.on, whom)
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
    standing: Standing,
    goals: Vec<String>,
}

impl<'a> Replay<'a> {
    fn new(
        flow: &'a Flow,
        pack: &'a Pack,
        rates: &'a Rates,
        today: Date,
        goals: &[String],
    ) -> Self {
        let mut household = Household::default();
        add_member(&mut household, MemberId::SELF);
        let standing = standing_toward(pack, rates, &household, today, goals);
        let members = vec![MemberId::new(MemberId::SELF, 1)];
        Self {
            flow,
            pack,
            rates,
            today,
            steps: Vec::new(),
            members,
            household,
            standing,
            goals: goals.to_vec(),
        }
    }

    fn run(mut self, answers: &Answers) -> Journey {
        loop {
            let open = Open {
                flow: self.flow,
                members: &self.members,
                household: &self.household,
                standing: &self.standing,
                last: self.steps.last().map(|step| &step.key),
            };
            let (next, open) = open.next(&self.steps);
            let Some(key) = next else {
                return self.finish(None, 0);
            };
            let remaining = open - 1;
            let question = self.flow.question(&key.question);
            let given = answers
                .get(&key)
                .filter(|given| self.covers(question, given));
            let Some(given) = given else {
                return self.finish(Some(key), remaining);
            };
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

    /// False if somebody has come to the family who did not stand on the list.
    fn covers(&self, question: Option<&Question>, given: &Given) -> bool {
        match (question.map(|q| &q.ask), given) {
            (Some(Ask::Who(whom)), Given::Who { of, .. }) => {
                let listed = listed(&self.household, &self.members, self.today, *whom);
                listed.iter().all(|member| of.contains(&member.to_string()))
            }
            _ => true,
        }
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
        let whom = match self.flow.question(&key.question).map(|q| &q.ask) {
            Some(Ask::Who(whom)) => Some(*whom),
            _ => None,
        };
        if let Some(whom) = whom {
            self.take_of_all(&key, whom, &parsed);
            self.steps.push(Step { key, error: None });
            self.stand();
            return;
        }
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
            (Parsed::Who(_), _) | (_, None) => {}
        }
        self.steps.push(Step { key, error: None });
        self.stand();
    }

    fn stand(&mut self) {
        let (pack, rates, today) = (self.pack, self.rates, self.today);
        self.standing = standing_toward(pack, rates, &self.household, today, &self.goals);
    }

    /// One answer for everybody: who was not on the list is not known of, and not asked again.
    fn take_of_all(&mut self, key: &Key, whom: Whom, parsed: &Parsed) {
        let listed = listed(&self.household, &self.members, self.today, whom);
        for (id, facts) in self.members.iter().zip(&mut self.household.members) {
            let answer = match parsed {
                Parsed::Who(chosen) if listed.contains(id) => {
                    Answer::Known(Value::Flag(chosen.contains(&id.to_string())))
                }
                Parsed::Fact(answer) => answer.clone(),
                _ => Answer::DontKnow,
            };
            facts.set(&key.question, answer);
        }
    }

    fn finish(self, next: Option<Key>, remaining: usize) -> Journey {
        let Self {
            steps,
            members,
            household,
            standing,
            goals,
            ..
        } = self;
        Journey {
            steps,
            next,
            remaining,
            members,
            household,
            standing,
            goals,
        }
    }
}

/// Those of the family of whom a question for all may be true, as far as their ages are known.
fn listed(household: &Household, members: &[MemberId], today: Date, whom: Whom) -> Vec<MemberId> {
    let may_be = |facts: &egude_domain::Facts| match facts.get("birth-month").known() {
        Some(Value::Month(month)) => {
            let (youngest, oldest) = month.age_on(today);
            whom.may_be(youngest, oldest)
        }
        _ => true,
    };
    let each = members.iter().zip(&household.members);
    each.filter(|(_, facts)| may_be(facts))
        .map(|(id, _)| id.clone())
        .collect()
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
