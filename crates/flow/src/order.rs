//! Which question comes next: of those that could still change a verdict, the
//! one that can settle most.
//!
//! People must be able to follow. So danger, the place and the people come first,
//! as the flow has them; what is asked of one person is asked together; and among
//! the rest a question weighs as much as the verdicts that it can settle.

use std::collections::BTreeMap;

use egude_domain::Household;
use egude_rules::{Lack, Standing, lacks::Why};

use crate::{
    answers::{Key, MemberId},
    flow::{Ask, Flow, Order, Question},
    journey::Step,
};

/// What is known when the next question is chosen.
pub(crate) struct Open<'a> {
    pub(crate) flow: &'a Flow,
    pub(crate) members: &'a [MemberId],
    pub(crate) household: &'a Household,
    pub(crate) standing: &'a Standing,
    pub(crate) last: Option<&'a Key>,
}

/// Where a question stands in the flow: block, member, question, kind of income.
type Place = (usize, usize, usize, usize);

/// Blocks that come first, in the flow's order, whatever they could settle.
const FIRST: [&str; 3] = ["urgent", "place", "people"];

impl Open<'_> {
    /// The next question, and how many are open with it. What was answered already is not asked
    /// again, even if it left something open.
    pub(crate) fn next(&self, steps: &[Step]) -> (Option<Key>, usize) {
        let mut open: BTreeMap<Place, (Key, u64)> = BTreeMap::new();
        for asked in &self.standing.open {
            if let Some((place, key)) = self.question(&asked.lack) {
                open.entry(place).or_insert((key, 0)).1 += asked.weight;
            }
        }
        open.retain(|_, (key, _)| !steps.iter().any(|step| step.key == *key));
        let count = open.len();
        (self.choose(&open), count)
    }

    fn choose(&self, open: &BTreeMap<Place, (Key, u64)>) -> Option<Key> {
        let in_order = |open: &BTreeMap<Place, (Key, u64)>| {
            open.first_key_value().map(|(_, (key, _))| key.clone())
        };
        let block = |key: &Key| self.flow.question(&key.question).map(|q| q.block.as_str());
        let first = open
            .values()
            .find(|(key, _)| block(key).is_some_and(|block| FIRST.contains(&block)));
        if self.flow.order == Order::Fixed || first.is_some() {
            return first.map(|(key, _)| key.clone()).or_else(|| in_order(open));
        }
        let near = |key: &Key| {
            self.last.is_some_and(|last| {
                last.member.is_some() && last.member == key.member && block(last) == block(key)
            })
        };
        // Of equal weight the flow's order decides.
        open.iter()
            .max_by_key(|(place, (key, weight))| (near(key), *weight, std::cmp::Reverse(**place)))
            .map(|(_, (key, _))| key.clone())
    }

    fn question(&self, lack: &Lack) -> Option<(Place, Key)> {
        let Lack::Fact {
            member,
            fact,
            part,
            why: Why::NotAsked,
        } = lack
        else {
            return None;
        };
        let asks = |q: &&Question| match part {
            Some(_) => q.ask == Ask::Amount,
            None => q.id == *fact,
        };
        let questions = &self.flow.questions;
        let (at, question) = questions.iter().enumerate().find(|(_, q)| asks(q))?;
        if let Some(gate) = &question.gate
            // Who would not say whether there is anyone is not asked about each.
            && !self.is_known(gate, *member)
        {
            return None;
        }
        // A block of questions about each member begins where its first question stands.
        let first = |q: &Question| q.block == question.block && q.each == question.each;
        let block = questions.iter().position(first).unwrap_or(at);
        let block = if question.each { block } else { at };
        let member = member.filter(|_| question.each);
        let kind = part.as_deref().map_or(0, |part| self.kind_order(part));
        let key = Key {
            question: question.id.clone(),
            member: member.and_then(|m| self.members.get(m)).cloned(),
            part: part.clone(),
        };
        Some(((block, member.unwrap_or(0), at, kind), key))
    }

    /// Whether the fact is known: of the family, or else of the member.
    fn is_known(&self, fact: &str, member: Option<usize>) -> bool {
        let of_member = member.and_then(|m| self.household.members.get(m));
        self.household.family.get(fact).known().is_some()
            || of_member.is_some_and(|facts| facts.get(fact).known().is_some())
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
}
