//! Which results of which rules the cases assert: a rule that no case has seen
//! true, false and unknown is a rule that nobody has thought through.

mod group;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{Cases, Fault, cases::Treated};
use crate::{pack::Pack, truth::Tri};
use group::Group;

const OF_RULES: [&str; 3] = ["true", "false", "unknown"];
const OF_INCOME: [&str; 3] = ["counts", "excluded", "open"];

/// How often each result is asserted.
#[derive(Debug, Default)]
pub struct Coverage {
    rows: BTreeMap<String, Row>,
    groups: Vec<Group>,
    /// What should not be: results that no case asserts, and results that
    /// stand as impossible although a case has them.
    pub faults: Vec<Fault>,
}

#[derive(Debug, Default)]
struct Row {
    met: BTreeMap<&'static str, usize>,
    never: BTreeSet<String>,
}

impl Row {
    /// How many cases have the result, `–` where none can, `0 !` where one is missing.
    fn cell(&self, result: &str) -> String {
        match self.met.get(result) {
            Some(count) => count.to_string(),
            None if self.never.contains(result) => "–".into(),
            None => "0 !".into(),
        }
    }
}

impl Coverage {
    /// Counts over all files of cases.
    pub fn of(pack: &Pack, files: &[Cases]) -> Self {
        let mut coverage = Self {
            groups: group::of(pack),
            ..Self::default()
        };
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

    /// The whole table in one sentence.
    pub fn summary(&self) -> String {
        let (mut met, mut never, mut open) = (0, 0, 0);
        for (what, row) in &self.rows {
            for result in results(what) {
                if row.met.contains_key(result) {
                    met += 1;
                } else if row.never.contains(result) {
                    never += 1;
                } else {
                    open += 1;
                }
            }
        }
        let kinds = self.rows.keys().filter(|what| is_income(what)).count();
        let rules = self.rows.len() - kinds;
        format!(
            "{rules} rules and {kinds} kinds of income, {} results: \
             {met} met by cases, {never} cannot be, {open} not met",
            met + never + open
        )
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = self.rows.keys().map(|what| what.chars().count()).max();
        let wide = wide.unwrap_or(0) + 2;
        for group in &self.groups {
            let [first, second, third] = results(group.rows.first().map_or("", String::as_str));
            writeln!(f, "{:<wide$}{first:>8}{second:>10}{third:>9}", group.title)?;
            for what in &group.rows {
                let Some(row) = self.rows.get(what) else {
                    continue;
                };
                let [first, second, third] = results(what).map(|result| row.cell(result));
                writeln!(f, "  {what:<0$}{first:>8}{second:>10}{third:>9}", wide - 2)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

fn income(kind: &str) -> String {
    format!("income {kind}")
}

fn is_income(what: &str) -> bool {
    what.starts_with("income ")
}

fn results(what: &str) -> [&'static str; 3] {
    if is_income(what) { OF_INCOME } else { OF_RULES }
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
