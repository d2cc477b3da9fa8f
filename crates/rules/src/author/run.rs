//! Runs the cases and tells what came out otherwise.

use std::{collections::BTreeMap, fmt};

use super::{
    Cases, Fault,
    cases::{Case, Treated},
};
use crate::{
    assess,
    eval::{Eval, Got, Place},
    lacks::Lack,
    outcome::{Assessment, IncomeLine, Outcome, Test},
    pack::Pack,
    truth::Tri,
};

impl Cases {
    /// Assesses every case; a fault for each that does not come out as written.
    pub fn run(&self, pack: &Pack) -> Vec<Fault> {
        let run = |case: &Case| {
            let wrong = self
                .differences(pack, case)
                .unwrap_or_else(|cause| vec![cause]);
            (!wrong.is_empty()).then(|| {
                let name = case.name.get_ref();
                let cause = format!("case \"{name}\": {}", wrong.join("; "));
                self.file.fault(case.name.span().start, cause)
            })
        };
        self.each.iter().filter_map(run).collect()
    }

    fn differences(&self, pack: &Pack, case: &Case) -> Result<Vec<String>, String> {
        let household = self.household(pack, case)?;
        let rates = self.rates_of(case, &household)?;
        let assessment = assess(pack, &rates, &household, case.on);
        let mut differ = Differ(Vec::new());
        for (program, expected) in &case.verdict {
            let found = assessment.outcomes.iter().find(|o| o.program == *program);
            let outcome = found.ok_or_else(|| format!("there is no program {program}"))?;
            outcome_differs(&mut differ, case, outcome, expected);
        }
        let tests = all_tests(&assessment);
        for (rule, expected) in &case.rules {
            let found = tests.iter().find(|t| t.rule == *rule).map(|t| t.result);
            differ.if_not(rule, found.as_ref(), expected);
        }
        for (id, limit) in &case.change {
            let mut changes = tests.iter().flat_map(|t| &t.change);
            let found = changes.find(|c| c.id == *id).map(|c| c.limit);
            differ.if_not(&format!("change of {id}"), found.as_ref(), limit);
        }
        for (kind, expected) in &case.income {
            let line = assessment.income.iter().find(|l| l.kind == *kind);
            differ.if_not(
                &format!("income {kind}"),
                line.map(treated).as_ref(),
                expected,
            );
        }
        let eval = Eval::new(pack, &rates, &household, case.on);
        for (member, rules) in &case.member {
            let at: usize = member.parse().map_err(|_| format!("no member {member}"))?;
            members_differ(&mut differ, &eval, at, rules);
        }
        Ok(differ.0)
    }
}

struct Differ(Vec<String>);

impl Differ {
    fn if_not<T: PartialEq + fmt::Debug>(&mut self, what: &str, found: Option<&T>, wanted: &T) {
        match found {
            Some(found) if found == wanted => {}
            Some(found) => self
                .0
                .push(format!("{what} is {found:?}, expected {wanted:?}")),
            None => self
                .0
                .push(format!("{what} is not there, expected {wanted:?}")),
        }
    }
}

fn outcome_differs(differ: &mut Differ, case: &Case, outcome: &Outcome, expected: &str) {
    let missing: Vec<String> = outcome.missing.iter().map(lack).collect();
    let verdict = outcome.verdict.as_str();
    if verdict != expected {
        let missing = missing.join(", ");
        differ.0.push(format!(
            "{} is {verdict}, expected {expected} (missing: {missing})",
            outcome.program
        ));
    }
    if let Some(expected) = &case.missing {
        differ.if_not("missing", Some(&missing), expected);
    }
    if case.no_amount && outcome.amount.is_some() {
        differ.0.push("an amount is named".into());
    }
    if let Some(expected) = case.amount_fen {
        let found = outcome.amount.as_ref().map(|a| (a.lo, a.hi));
        differ.if_not("amount", found.as_ref(), &(expected, expected));
    }
}

fn members_differ<'a>(
    differ: &mut Differ,
    eval: &Eval<'a>,
    member: usize,
    rules: &'a BTreeMap<String, Tri>,
) {
    let place = Place::of(member);
    for (id, expected) in rules {
        let found = if id == "counts" {
            match eval.value("counts", &place) {
                Got::Truth(truth) => Some(truth.tri),
                _ => None,
            }
        } else {
            let known = eval.pack.rules.contains_key(id);
            known.then(|| eval.rule(id, &place).tri)
        };
        differ.if_not(&format!("member {member}: {id}"), found.as_ref(), expected);
    }
}

fn treated(line: &IncomeLine) -> Treated {
    match (line.hi == Some(line.lo), line.lo) {
        (true, 0) if line.amount != Some(0) => Treated::Excluded,
        (true, _) => Treated::Counts,
        (false, _) => Treated::Open,
    }
}

/// A lack as cases write it.
fn lack(lack: &Lack) -> String {
    match lack {
        Lack::Fact {
            member, fact, part, ..
        } => {
            let member = member.map(|m| format!("{m}.")).unwrap_or_default();
            let part = part.as_ref().map(|p| format!(".{p}")).unwrap_or_default();
            format!("{member}{fact}{part}")
        }
        Lack::Param { id } => format!("${id}"),
        Lack::Rate { id } => format!("@{id}"),
        Lack::Rule { id } => format!("rule {id}"),
    }
}

fn all_tests(assessment: &Assessment) -> Vec<&Test> {
    let mut found = Vec::new();
    let mut open: Vec<_> = assessment.outcomes.iter().flat_map(|o| &o.tests).collect();
    while let Some(test) = open.pop() {
        found.push(test);
        open.extend(&test.parts);
    }
    found
}
