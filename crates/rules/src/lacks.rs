//! What is missing, and why: the link from an open verdict to the next question.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::{bits::Bits, standing::Open};

/// One thing that is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Lack {
    /// A fact about the family or a member.
    Fact {
        /// The member's place in the household, counted from 0; absent for the family.
        #[serde(skip_serializing_if = "Option::is_none")]
        member: Option<usize>,
        /// The fact's id in the vocabulary.
        fact: String,
        /// The kind of income, for the amount of one stream.
        #[serde(skip_serializing_if = "Option::is_none")]
        part: Option<String>,
        /// Why it is not known.
        why: Why,
    },
    /// A parameter that the banner has not set.
    Param {
        /// The parameter's id.
        id: String,
    },
    /// A rate that is not loaded for the place and the day.
    Rate {
        /// The rate's id.
        id: String,
    },
    /// Something that only staff can settle, by its reason.
    Staff {
        /// The reason's id.
        id: String,
    },
    /// A rule that is not in force on the day.
    Rule {
        /// The rule's id.
        id: String,
    },
}

/// Why a fact is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It can still be asked.
    NotAsked,
    /// The person does not know.
    DontKnow,
    /// The person would rather not say.
    RatherNotSay,
}

impl Lack {
    /// True if a question can still supply it.
    pub const fn can_be_asked(&self) -> bool {
        matches!(
            self,
            Self::Fact {
                why: Why::NotAsked,
                ..
            }
        )
    }
}

/// A set of lacks. Figures and truths are passed on many times with what they lack, so a set
/// is bits: which of the lacks that this thread has met, apart by whether a question can supply them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacks {
    askable: Bits,
    other: Bits,
}

impl Lacks {
    /// Just one.
    pub fn one(lack: Lack) -> Self {
        let askable = lack.can_be_asked();
        let bit = Bits::one(TABLE.with_borrow_mut(|table| table.number(lack)));
        if askable {
            Self {
                askable: bit,
                other: Bits::default(),
            }
        } else {
            Self {
                askable: Bits::default(),
                other: bit,
            }
        }
    }

    /// Adds the others.
    pub fn merge(&mut self, others: Self) {
        self.askable.merge(others.askable);
        self.other.merge(others.other);
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.merge(others);
        self
    }

    /// Only what no question can supply.
    #[must_use]
    pub fn not_askable(self) -> Self {
        Self {
            askable: Bits::default(),
            other: self.other,
        }
    }

    /// True if a question can supply any of them.
    pub const fn can_be_asked(&self) -> bool {
        !self.askable.is_empty()
    }

    /// True if it is a single one, which a question can supply.
    pub fn is_one_to_ask(&self) -> bool {
        self.other.is_empty() && self.askable.count() == 1
    }

    /// True if nothing is missing.
    pub const fn is_empty(&self) -> bool {
        self.askable.is_empty() && self.other.is_empty()
    }

    /// As a list, in a fixed order, so that equal inputs give equal output.
    pub fn into_vec(self) -> Vec<Lack> {
        let mut lacks: Vec<Lack> = TABLE.with_borrow(|table| {
            let numbers = self.askable.iter().chain(self.other.iter());
            numbers
                .filter_map(|number| table.lacks.get(number).cloned())
                .collect()
        });
        lacks.sort();
        lacks
    }
}

/// How much each thing that can be asked would settle.
#[derive(Default)]
pub(crate) struct Weights(Vec<u64>);

impl Weights {
    /// Shares a thousand among what `lacks` has to ask for.
    pub(crate) fn add(&mut self, lacks: &Lacks) {
        let count = u64::try_from(lacks.askable.count()).unwrap_or(1).max(1);
        for number in lacks.askable.iter() {
            if self.0.len() <= number {
                self.0.resize(number + 1, 0);
            }
            // However little it is: what weighs nothing is never asked.
            self.0[number] += (1_000 / count).max(1);
        }
    }

    /// Adds the others.
    pub(crate) fn and(&mut self, others: Self) {
        if self.0.len() < others.0.len() {
            self.0.resize(others.0.len(), 0);
        }
        for (ours, theirs) in self.0.iter_mut().zip(others.0) {
            *ours += theirs;
        }
    }

    /// What can be asked, with its weight, in a fixed order.
    pub(crate) fn open(self) -> Vec<Open> {
        let mut open: Vec<Open> = TABLE.with_borrow(|table| {
            let each = table
                .lacks
                .iter()
                .zip(self.0)
                .filter(|(_, weight)| *weight > 0);
            each.map(|(lack, weight)| Open {
                lack: lack.clone(),
                weight,
            })
            .collect()
        });
        open.sort_by(|a, b| a.lack.cmp(&b.lack));
        open
    }
}

thread_local! {
    static TABLE: RefCell<Table> = RefCell::default();
}

/// Every lack that this thread has met: the vocabulary times the members of the largest family.
#[derive(Default)]
struct Table {
    lacks: Vec<Lack>,
    numbers: FxHashMap<Lack, usize>,
}

impl Table {
    fn number(&mut self, lack: Lack) -> usize {
        if let Some(number) = self.numbers.get(&lack) {
            return *number;
        }
        let number = self.lacks.len();
        self.lacks.push(lack.clone());
        self.numbers.insert(lack, number);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_for_very_much_is_still_asked_for() {
        let mut lacks = Lacks::default();
        for member in 0..1_200 {
            lacks.merge(Lacks::one(Lack::Fact {
                member: Some(member),
                fact: "x".into(),
                part: None,
                why: Why::NotAsked,
            }));
        }
        let mut weights = Weights::default();
        weights.add(&lacks);
        assert_eq!(weights.open().len(), 1_200);
    }
}
