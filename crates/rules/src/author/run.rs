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
    outcome::{Assessment, Finding, IncomeLine, Outcome, Test},
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
            let (outcome, finding) = named(&assessment, program)?;
            outcome_differs(&mut differ, case, program, (outcome, finding), expected);
        }
        for (program, expected) in &case.amounts {
            let amount = one(&assessment, program)?.amount.as_ref();
            let found = amount.map(|a| (a.lo, a.hi));
            let what = format!("amount of {program}");
            differ.if_not(&what, found.as_ref(), &(*expected, *expected));
        }
        for (program, expected) in &case.covered {
            let finding = one(&assessment, program)?;
            let found = finding.covered.then_some(&finding.instead);
            differ.if_not(&format!("covered {program}"), found, expected);
        }
        for (program, expected) in &case.once {
            let finding = one(&assessment, program)?;
            differ.if_not(&format!("once {program}"), Some(&finding.once), expected);
        }
        for (program, expected) in &case.choose {
            let finding = one(&assessment, program)?;
            differ.if_not(
                &format!("choose {program}"),
                Some(&finding.choose),
                expected,
            );
        }
        for (program, expected) in &case.notes {
            let finding = one(&assessment, program)?;
            let found: Vec<_> = finding.notes.iter().map(|note| &note.id).collect();
            for note in expected.iter().filter(|note| !found.contains(note)) {
                let found = format!("{found:?}");
                differ
                    .0
                    .push(format!("{program} has no note {note}, only {found}"));
            }
        }
        if let Some(expected) = &case.alerts {
            let found: Vec<_> = assessment.alerts.iter().map(|a| a.id.clone()).collect();
            differ.if_not("alerts", Some(&found), expected);
        }
        for (what, expected) in &case.dates {
            let found = date(&assessment, what)?;
            differ.if_not(what, Some(&found), expected);
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

/// The outcome of `program`, and what it comes to for the member of `program.1`.
fn named<'a>(
    assessment: &'a Assessment,
    name: &str,
) -> Result<(&'a Outcome, Option<&'a Finding>), String> {
    let (program, member) = match name.split_once('.') {
        Some((program, member)) => (program, Some(member)),
        None => (name, None),
    };
    let found = assessment.outcomes.iter().find(|o| o.program == program);
    let outcome = found.ok_or_else(|| format!("there is no program {program}"))?;
    let Some(member) = member else {
        let only = outcome.findings.first();
        return Ok((outcome, only.filter(|finding| finding.member.is_none())));
    };
    let at: usize = member.parse().map_err(|_| format!("no member {member}"))?;
    let finding = outcome.findings.iter().find(|f| f.member == Some(at));
    match finding {
        Some(finding) => Ok((outcome, Some(finding))),
        None => Err(format!("{program} has nothing for member {at}")),
    }
}

fn one<'a>(assessment: &'a Assessment, name: &str) -> Result<&'a Finding, String> {
    let (_, finding) = named(assessment, name)?;
    finding.ok_or_else(|| format!("{name} is for each member; write {name}.0"))
}

/// `dibao pays`, or `dibao decision`: the month of the first payment, the last day of a step;
/// `none` where no calendar reaches so far, `no step` where the place does not have it.
fn date(assessment: &Assessment, what: &str) -> Result<String, String> {
    let none = || "none".to_owned();
    let (program, step) = what
        .split_once(' ')
        .ok_or_else(|| format!("write `{what} pays` or `{what} STEP`"))?;
    let (outcome, _) = named(assessment, program)?;
    if step == "pays" {
        let month = outcome.pays.as_ref().and_then(|pays| pays.month);
        return Ok(month.map_or_else(none, |month| month.to_string()));
    }
    let step = outcome.steps.iter().find(|s| s.id == step);
    Ok(step.map_or_else(
        || "no step".to_owned(),
        |step| step.by.map_or_else(none, |day| day.to_string()),
    ))
}

fn outcome_differs(
    differ: &mut Differ,
    case: &Case,
    name: &str,
    (outcome, finding): (&Outcome, Option<&Finding>),
    expected: &str,
) {
    let lacks = finding.map_or(&outcome.missing, |finding| &finding.missing);
    let missing: Vec<String> = lacks.iter().map(lack).collect();
    let verdict = finding.map_or(outcome.verdict, |finding| finding.verdict);
    let verdict = verdict.as_str();
    if verdict != expected {
        let missing = missing.join(", ");
        differ.0.push(format!(
            "{name} is {verdict}, expected {expected} (missing: {missing})"
        ));
    }
    if case.verdict.len() > 1 {
        return;
    }
    if let Some(expected) = &case.missing {
        differ.if_not("missing", Some(&missing), expected);
    }
    let amount = finding.and_then(|finding| finding.amount.as_ref());
    if case.no_amount && amount.is_some() {
        differ.0.push("an amount is named".into());
    }
    if let Some(expected) = case.amount_fen {
        let found = amount.map(|a| (a.lo, a.hi));
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
pub(super) fn lack(lack: &Lack) -> String {
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
        Lack::Staff { id } => format!("staff {id}"),
    }
}

fn all_tests(assessment: &Assessment) -> Vec<&Test> {
    let mut found = Vec::new();
    let findings = assessment.outcomes.iter().flat_map(|o| &o.findings);
    let mut open: Vec<_> = findings.flat_map(|f| &f.tests).collect();
    while let Some(test) = open.pop() {
        found.push(test);
        open.extend(&test.parts);
    }
    found
}
