//! What is missing, and why: the link from an open verdict to the next question.

use std::{collections::BTreeSet, rc::Rc};

use serde::Serialize;

/// One thing that is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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

/// A set of lacks, in a fixed order so that equal inputs give equal output.
/// Figures and truths are passed on many times with what they lack, so copies share one set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacks(Option<Rc<BTreeSet<Lack>>>);

impl Lacks {
    /// Just one.
    pub fn one(lack: Lack) -> Self {
        Self(Some(Rc::new(BTreeSet::from([lack]))))
    }

    /// Adds the others.
    pub fn merge(&mut self, others: Self) {
        match (&mut self.0, others.0) {
            (_, None) => {}
            (ours @ None, theirs) => *ours = theirs,
            (Some(ours), Some(theirs)) => {
                if !theirs.is_subset(ours) {
                    Rc::make_mut(ours).extend(theirs.iter().cloned());
                }
            }
        }
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
        if !self.iter().any(Lack::can_be_asked) {
            return self;
        }
        let kept: BTreeSet<_> = self
            .iter()
            .filter(|lack| !lack.can_be_asked())
            .cloned()
            .collect();
        Self((!kept.is_empty()).then(|| Rc::new(kept)))
    }

    /// True if nothing is missing.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// In order.
    pub fn iter(&self) -> impl Iterator<Item = &Lack> {
        self.0.iter().flat_map(|set| set.iter())
    }

    /// As a list, in order.
    pub fn into_vec(self) -> Vec<Lack> {
        self.0.map_or_else(Vec::new, |set| {
            Rc::unwrap_or_clone(set).into_iter().collect()
        })
    }
}
