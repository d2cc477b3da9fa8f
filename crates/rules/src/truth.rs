//! Three-valued truth, with what is missing where it is unknown.

use std::ops;

use serde::{Deserialize, Serialize};

use crate::lacks::Lacks;

/// True, false, or not known. Unknown never counts as false.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tri {
    /// Holds, whatever else we may learn.
    True,
    /// Does not hold, whatever else we may learn.
    False,
    /// What we know does not decide it.
    Unknown,
}

/// A truth value and, where it is unknown, what would be needed to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// The value.
    pub tri: Tri,
    /// Empty unless `tri` is unknown. Facts that can be asked are among them
    /// only while knowing them could decide something.
    pub lacks: Lacks,
    /// Where unknown: whether answers to questions could still make it hold.
    can_hold: bool,
    /// Where unknown: whether answers to questions could still make it fail.
    can_fail: bool,
}

impl Truth {
    /// A known truth value.
    pub fn known(value: bool) -> Self {
        Self {
            tri: if value { Tri::True } else { Tri::False },
            lacks: Lacks::default(),
            can_hold: false,
            can_fail: false,
        }
    }

    /// Not known, for want of `lacks`: it can turn either way if one of them
    /// can be asked, and stays open if none can.
    pub fn unknown(lacks: Lacks) -> Self {
        let can_turn = lacks.can_be_asked();
        Self {
            tri: Tri::Unknown,
            lacks,
            can_hold: can_turn,
            can_fail: can_turn,
        }
    }

    /// Holds if all hold; one that does not settles it.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::fold(parts, Tri::False)
    }

    /// Holds if one holds; one that does settles it.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::fold(parts, Tri::True)
    }

    fn fold(parts: impl IntoIterator<Item = Self>, settles: Tri) -> Self {
        let mut open = Vec::new();
        for part in parts {
            if part.tri == settles {
                return Self::known(settles == Tri::True);
            }
            if part.tri == Tri::Unknown {
                open.push(part);
            }
        }
        if open.is_empty() {
            return Self::known(settles == Tri::False);
        }
        // One part can settle the whole; the other way all must turn together,
        // which a single part that stays open whatever is answered prevents.
        let by_one = open.iter().any(|part| part.can(settles));
        let by_all = open.iter().all(|part| part.can(opposite(settles)));
        let mut lacks = Lacks::default();
        for part in open {
            let helps = by_all || part.can(settles);
            lacks.merge(if helps {
                part.lacks
            } else {
                part.lacks.not_askable()
            });
        }
        let (can_hold, can_fail) = match settles {
            Tri::True => (by_one, by_all),
            _ => (by_all, by_one),
        };
        Self {
            tri: Tri::Unknown,
            lacks,
            can_hold,
            can_fail,
        }
    }

    /// Whether it can be counted on as an estimate: what only staff can settle cannot, so it is
    /// false then, and so is what answers could only make fail; what one can still make hold
    /// stays open.
    #[must_use]
    pub fn estimated(self) -> Self {
        match self.tri {
            Tri::Unknown if !self.can_hold => Self::known(false),
            _ => self,
        }
    }

    const fn can(&self, tri: Tri) -> bool {
        match tri {
            Tri::True => self.can_hold,
            Tri::False => self.can_fail,
            Tri::Unknown => false,
        }
    }
}

/// The opposite; what is missing stays missing.
impl ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        Self {
            tri: opposite(self.tri),
            lacks: self.lacks,
            can_hold: self.can_fail,
            can_fail: self.can_hold,
        }
    }
}

const fn opposite(tri: Tri) -> Tri {
    match tri {
        Tri::True => Tri::False,
        Tri::False => Tri::True,
        Tri::Unknown => Tri::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lacks::Lack;

    fn open() -> Truth {
        Truth::unknown(Lacks::one(Lack::Param { id: "x".into() }))
    }

    #[test]
    fn unknown_never_counts_as_false() {
        assert_eq!(Truth::any([Truth::known(false), open()]).tri, Tri::Unknown);
        assert_eq!(Truth::all([Truth::known(true), open()]).tri, Tri::Unknown);
        assert_eq!((!open()).tri, Tri::Unknown);
    }

    #[test]
    fn one_settled_part_settles_the_whole_and_nothing_is_missing() {
        let settled = Truth::all([open(), Truth::known(false)]);
        assert_eq!((settled.tri, settled.lacks.is_empty()), (Tri::False, true));
        let settled = Truth::any([open(), Truth::known(true)]);
        assert_eq!((settled.tri, settled.lacks.is_empty()), (Tri::True, true));
    }

    fn askable() -> Truth {
        Truth::unknown(Lacks::one(Lack::Fact {
            member: None,
            fact: "x".to_owned(),
            part: None,
            why: crate::lacks::Why::NotAsked,
        }))
    }

    #[test]
    fn what_no_answer_can_make_hold_is_not_counted_on() {
        let estimated = |truth: Truth| truth.estimated().tri;
        assert_eq!(estimated(askable()), Tri::Unknown);
        assert_eq!(estimated(open()), Tri::False);
        // The answer could only make it fail: what keeps it open stays open.
        assert_eq!(estimated(Truth::all([askable(), open()])), Tri::False);
        assert_eq!(estimated(Truth::any([askable(), open()])), Tri::Unknown);
    }

    #[test]
    fn a_question_that_can_decide_nothing_is_not_missing() {
        let asked = |truth: &Truth| truth.lacks.can_be_asked();
        // The open part keeps "or" from failing, but the question can still make it hold.
        assert!(asked(&Truth::any([open(), askable()])));
        // "x and open" can only fail; beside an open part that decides nothing.
        assert!(asked(&Truth::all([askable(), open()])));
        assert!(!asked(&Truth::any([
            open(),
            Truth::all([askable(), open()])
        ])));
        assert!(!asked(&!Truth::any([
            open(),
            Truth::all([askable(), open()])
        ])));
    }
}
