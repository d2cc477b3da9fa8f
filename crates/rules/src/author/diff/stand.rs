//! What turns for one family: verdicts, amounts, and the tests that made it.

use std::collections::{BTreeMap, BTreeSet};

use egude_domain::{Answer, Household, Value};
use serde::Serialize;

use super::{Family, FamilyName};
use crate::{
    author::run::lack,
    outcome::{Assessment, Compared, Finding, Test, Verdict},
    truth::Tri,
};

/// A verdict that turns.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    /// The program.
    pub program: String,
    /// Whose.
    pub family: FamilyName,
    /// For whom of them; absent for the family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// What it was.
    pub before: Stand,
    /// What it is.
    pub after: Stand,
    /// The tests that turned it.
    pub by: Vec<Decider>,
}

/// An amount that changes while the verdict stays.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AmountTurn {
    /// The program.
    pub program: String,
    /// Whose.
    pub family: FamilyName,
    /// For whom of them; absent for the family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// What it was; absent if no amount could be told.
    pub before: Option<Span>,
    /// What it is.
    pub after: Option<Span>,
}

/// A member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Who {
    /// The place in the case's list, counted from 0.
    pub member: usize,
    /// The relation to the person who asks, if the case says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<String>,
}

/// What a program comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stand {
    /// The verdict; absent where the place does not have the program.
    pub verdict: Option<Verdict>,
    /// Unlikely only because something else comes first.
    pub covered: bool,
    /// What comes first, as far as it is only estimated.
    pub instead: Vec<String>,
    /// What is missing, as cases write it.
    pub missing: Vec<String>,
    /// The amount for one month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Span>,
}

/// An amount for one month in fen; both ends are the same when it is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The least.
    pub lo: i64,
    /// The most.
    pub hi: i64,
}

/// A test that turned.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decider {
    /// Its rule.
    pub rule: String,
    /// What it was; absent if there was no such test.
    pub before: Option<Seen>,
    /// What it is.
    pub after: Option<Seen>,
}

/// What a test came to.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Seen {
    /// Its result.
    pub result: Tri,
    /// The figures it compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Compared>,
    /// What it lacks, as cases write it.
    pub lacks: Vec<String>,
}

/// Everything that turns for one family.
pub(super) struct Differences {
    pub(super) turns: Vec<Turn>,
    pub(super) amounts: Vec<AmountTurn>,
    pub(super) other_lacks: bool,
}

impl Differences {
    pub(super) fn between(family: &Family, before: &Assessment, after: &Assessment) -> Self {
        let mut found = Self {
            turns: Vec::new(),
            amounts: Vec::new(),
            other_lacks: false,
        };
        let (was, is) = (findings(before), findings(after));
        let keys: BTreeSet<Key<'_>> = was.keys().chain(is.keys()).copied().collect();
        for key in keys {
            found.finding(family, key, was.get(&key).copied(), is.get(&key).copied());
        }
        found
    }

    fn finding(
        &mut self,
        family: &Family,
        (program, member): Key<'_>,
        was: Option<&Finding>,
        is: Option<&Finding>,
    ) {
        let (before, after) = (Stand::of(was), Stand::of(is));
        let who = member.map(|member| who(&family.household, member));
        let (program, family) = (program.to_owned(), family.name.clone());
        if before.comes() != after.comes() {
            self.turns.push(Turn {
                by: deciders(was, is),
                program,
                family,
                who,
                before,
                after,
            });
        } else if before.amount != after.amount {
            self.amounts.push(AmountTurn {
                program,
                family,
                who,
                before: before.amount,
                after: after.amount,
            });
        } else if before.missing != after.missing {
            self.other_lacks = true;
        }
    }
}

/// A program, for the family or for one member.
type Key<'a> = (&'a str, Option<usize>);

fn findings(assessment: &Assessment) -> BTreeMap<Key<'_>, &Finding> {
    let each = assessment.outcomes.iter().flat_map(|outcome| {
        let findings = outcome.findings.iter();
        findings.map(|finding| ((outcome.program.as_str(), finding.member), finding))
    });
    each.collect()
}

impl Stand {
    /// What somebody notices: that a program is not for them, or not here at all, is the same.
    fn comes(&self) -> Option<(Verdict, bool)> {
        let verdict = self.verdict?;
        (verdict != Verdict::Unlikely || self.covered).then_some((verdict, self.covered))
    }

    fn of(finding: Option<&Finding>) -> Self {
        let amount = finding.and_then(|finding| finding.amount.as_ref());
        Self {
            verdict: finding.map(|finding| finding.verdict),
            covered: finding.is_some_and(|finding| finding.covered),
            instead: finding.map_or_else(Vec::new, |finding| finding.instead.clone()),
            missing: finding.map_or_else(Vec::new, |f| f.missing.iter().map(lack).collect()),
            amount: amount.map(|amount| Span {
                lo: amount.lo,
                hi: amount.hi,
            }),
        }
    }
}

fn who(household: &Household, member: usize) -> Who {
    let facts = household.members.get(member);
    let relation = match facts.map(|facts| facts.get("relation")) {
        Some(Answer::Known(Value::Choice(relation))) => Some(relation.clone()),
        _ => None,
    };
    Who { member, relation }
}

/// The tests that differ, as deep as figures or a single rule tell it.
fn deciders(was: Option<&Finding>, is: Option<&Finding>) -> Vec<Decider> {
    let tests = |finding: Option<&Finding>| finding.map_or(Vec::new(), |f| f.tests.clone());
    let (was, is) = (tests(was), tests(is));
    let mut found = Vec::new();
    if !was.is_empty() && !is.is_empty() {
        differing(&was, &is, false, &mut found);
    }
    found
}

fn differing(was: &[Test], is: &[Test], deep: bool, found: &mut Vec<Decider>) {
    for rule in rules(was, is) {
        let of = |tests: &'_ [Test]| tests.iter().find(|test| test.rule == rule).cloned();
        let (before, after) = (of(was), of(is));
        if before.as_ref().map(|test| test.result) == after.as_ref().map(|test| test.result) {
            continue;
        }
        // An open part is told only of an open whole: that it is not told of is no difference.
        if deep && (before.is_none() || after.is_none()) {
            continue;
        }
        let inner = found.len();
        if let (Some(before), Some(after)) = (&before, &after)
            && before.compared.is_none()
            && after.compared.is_none()
        {
            differing(&before.parts, &after.parts, true, found);
        }
        let told = found.len() > inner || found.iter().any(|decider| decider.rule == rule);
        if !told {
            found.push(Decider {
                rule,
                before: before.as_ref().map(seen),
                after: after.as_ref().map(seen),
            });
        }
    }
}

/// Rules of both, each once, in the order of the tests.
fn rules(was: &[Test], is: &[Test]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for test in is.iter().chain(was) {
        if !found.contains(&test.rule) {
            found.push(test.rule.clone());
        }
    }
    found
}

fn seen(test: &Test) -> Seen {
    Seen {
        result: test.result,
        compared: test.compared.clone(),
        lacks: test.lacks.iter().map(lack).collect(),
    }
}
