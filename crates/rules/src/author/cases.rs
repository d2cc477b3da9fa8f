//! Cases beside the packs: households with the verdict that an experienced
//! officer expects, each with the reason in words.

use std::collections::BTreeMap;

use egude_domain::Date;
use serde::Deserialize;

use super::{Fault, File};
use crate::{assess, facts, outcome::Assessment, pack::Pack, rates::Rates, truth::Tri};

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What is being shown, as a sentence.
    pub name: String,
    /// The day of assessment.
    pub on: Date,
    /// The household, as JSON.
    pub household: serde_json::Value,
    /// The rates; the file's own if absent.
    pub rates: Option<serde_json::Value>,
    /// The verdict of each program.
    pub verdict: BTreeMap<String, String>,
    /// What single rules come to.
    #[serde(default)]
    pub rules: BTreeMap<String, Tri>,
    /// The amount for one month in fen, where the formula gives one.
    pub amount_fen: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// The rates that all cases of the file share.
    rates: serde_json::Value,
    #[serde(default)]
    case: Vec<Case>,
}

/// A case that does not come out as written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("case \"{name}\": {cause}")]
pub struct CaseFault {
    /// The case's name.
    pub name: String,
    /// What came out instead.
    pub cause: String,
}

/// Reads a file of cases and the rates they share.
pub fn read_cases(file: &File) -> Result<(Rates, Vec<Case>), Fault> {
    let cases: Cases = toml::from_str(&file.text)
        .map_err(|e| file.fault(e.span().map_or(0, |s| s.start), e.message().to_owned()))?;
    let rates =
        serde_json::from_value(cases.rates).map_err(|e| file.fault(0, format!("rates: {e}")))?;
    Ok((rates, cases.case))
}

/// Assesses a case and compares it with what it expects.
pub fn run_case(pack: &Pack, shared: &Rates, case: &Case) -> Result<Assessment, CaseFault> {
    let fault = |cause: String| CaseFault {
        name: case.name.clone(),
        cause,
    };
    let household = facts::household(pack, &case.household.to_string())
        .map_err(|e| fault(format!("household {e}")))?;
    let own = case.rates.clone().map(serde_json::from_value).transpose();
    let own: Option<Rates> = own.map_err(|e| fault(format!("rates: {e}")))?;
    let assessment = assess(pack, own.as_ref().unwrap_or(shared), &household, case.on);
    for (program, expected) in &case.verdict {
        let Some(outcome) = assessment.outcomes.iter().find(|o| o.program == *program) else {
            return Err(fault(format!("there is no program {program}")));
        };
        let found = outcome.verdict.as_str();
        if found != *expected {
            return Err(fault(format!(
                "{program} is {found}, expected {expected}; missing: {:?}",
                outcome.missing
            )));
        }
        if let Some(expected) = case.amount_fen {
            let found = outcome.amount.as_ref().map(|a| (a.lo, a.hi));
            if found != Some((expected, expected)) {
                return Err(fault(format!(
                    "{program} amounts to {found:?}, expected {expected}"
                )));
            }
        }
    }
    for (rule, expected) in &case.rules {
        let found = all_tests(&assessment)
            .find(|(id, _)| id == rule)
            .map(|(_, tri)| tri);
        if found != Some(*expected) {
            return Err(fault(format!(
                "rule {rule} is {found:?}, expected {expected:?}"
            )));
        }
    }
    Ok(assessment)
}

fn all_tests(assessment: &Assessment) -> impl Iterator<Item = (String, Tri)> {
    let mut found = Vec::new();
    let mut open: Vec<_> = assessment.outcomes.iter().flat_map(|o| &o.tests).collect();
    while let Some(test) = open.pop() {
        found.push((test.rule.clone(), test.result));
        open.extend(&test.parts);
    }
    found.into_iter()
}
