//! Which results of which rules the cases assert: a rule that no case has seen
//! true, false and unknown is a rule that nobody has thought through.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{Cases, Fault, cases::Treated};
use crate::{pack::Pack, truth::Tri};

const OF_RULES: [&str; 3] = ["true", "false", "unknown"];
const OF_INCOME: [&str; 3] = ["counts", "excluded", "open"];

/// How often each result is asserted.
#[derive(Debug, Default)]
pub struct Coverage {
    rows: BTreeMap<String, Row>,
    /// What should not be: results that no case asserts, and results that
    /// stand as impossible although a case has them.
    pub faults: Vec<Fault>,
}

#[derive(Debug, Default)]
struct Row {
    met: BTreeMap<&'static str, usize>,
    never: BTreeSet<String>,
}

impl Coverage {
    /// Counts over all files of cases.
    pub fn of(pack: &Pack, files: &[Cases]) -> Self {
        let mut coverage = Self::default();
        for rule in pack.rules.keys() {
            coverage.rows.insert(rule.clone(), Row::default());
        }
        for kind in pack.income.keys() {
            coverage.rows.insert(income(kind), Row::default());
        }
        for cases in files {
            coverage.count(cases);
        }
        for cases in files {
            coverage.exceptions(cases);
        }
        coverage.holes();
        coverage
    }

    fn count(&mut self, cases: &Cases) {
        for case in &cases.each {
            let of_members = case.member.values().flatten();
            for (rule, tri) in case.rules.iter().chain(of_members) {
                self.met(rule, tri_word(*tri));
            }
            for (kind, treated) in &case.income {
                self.met(&income(kind), treated_word(*treated));
            }
        }
    }

    fn met(&mut self, what: &str, result: &'static str) {
        if let Some(row) = self.rows.get_mut(what) {
            *row.met.entry(result).or_default() += 1;
        }
    }

    fn exceptions(&mut self, cases: &Cases) {
        for never in &cases.never {
            let what = never.what.get_ref();
            let mut fault = |cause: String| {
                self.faults
                    .push(cases.file.fault(never.what.span().start, cause));
            };
            let Some(row) = self.rows.get_mut(what) else {
                fault(format!("`{what}` is neither a rule nor a kind of income"));
                continue;
            };
            for result in &never.results {
                if row.met.contains_key(result.as_str()) {
                    fault(format!(
                        "{what} is never to be {result}, but a case has it so"
                    ));
                }
                row.never.insert(result.clone());
            }
        }
    }

    fn holes(&mut self) {
        for (what, row) in &self.rows {
            for result in results(what) {
                if !row.met.contains_key(result) && !row.never.contains(result) {
                    let cause = format!(
                        "no case has {what} as {result}; write one, or say in [[never]] why it cannot be"
                    );
                    self.faults.push(Fault {
                        file: "*.cases.toml".into(),
                        line: 0,
                        cause,
                    });
                }
            }
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, row) in &self.rows {
            write!(f, "{what:<28}")?;
            for result in results(what) {
                let met = match row.met.get(result) {
                    Some(count) => count.to_string(),
                    None if row.never.contains(result) => "–".into(),
                    None => "0 !".into(),
                };
                write!(f, " {result} {met:<4}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

fn income(kind: &str) -> String {
    format!("income {kind}")
}

fn results(what: &str) -> [&'static str; 3] {
    if what.starts_with("income ") {
        OF_INCOME
    } else {
        OF_RULES
    }
}

fn tri_word(tri: Tri) -> &'static str {
    match tri {
        Tri::True => "true",
        Tri::False => "false",
        Tri::Unknown => "unknown",
    }
}

fn treated_word(treated: Treated) -> &'static str {
    match treated {
        Treated::Counts => "counts",
        Treated::Excluded => "excluded",
        Treated::Open => "open",
    }
}
