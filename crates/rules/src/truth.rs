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
    /// Empty unless `tri` is unknown.
    pub lacks: Lacks,
}

impl Truth {
    /// A known truth value.
    pub fn known(value: bool) -> Self {
        Self {
            tri: if value { Tri::True } else { Tri::False },
            lacks: Lacks::default(),
        }
    }

    /// Not known, for want of `lacks`.
    pub const fn unknown(lacks: Lacks) -> Self {
        Self {
            tri: Tri::Unknown,
            lacks,
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
        let mut lacks = Lacks::default();
        let mut open = false;
        for part in parts {
            if part.tri == settles {
                return Self::known(settles == Tri::True);
            }
            if part.tri == Tri::Unknown {
                open = true;
                lacks.merge(part.lacks);
            }
        }
        if open {
            Self::unknown(lacks)
        } else {
            Self::known(settles == Tri::False)
        }
    }
}

/// The opposite; what is missing stays missing.
impl ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        let tri = match self.tri {
            Tri::True => Tri::False,
            Tri::False => Tri::True,
            Tri::Unknown => Tri::Unknown,
        };
        Self {
            tri,
            lacks: self.lacks,
        }
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
}
