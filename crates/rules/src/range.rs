//! Figures that may be known only within bounds.
//!
//! A family whose known income already reaches the limit is over it, whatever
//! the rest is (decision Z-15). So an unknown figure is a range, and ranges are
//! added, multiplied and compared; only what the bounds decide is decided.
//!
//! Every quantity here is an amount, a count or a share: never below nothing.

use egude_domain::Ratio;

use crate::{lacks::Lacks, truth::Truth};

/// A figure from `lo` to `hi`; `hi` is `None` when nothing bounds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least it can be.
    pub lo: Ratio,
    /// The most it can be.
    pub hi: Option<Ratio>,
    /// What would make it exact. Empty when it is.
    pub lacks: Lacks,
}

impl Range {
    /// A known figure.
    pub fn exact(value: Ratio) -> Self {
        Self {
            lo: value,
            hi: Some(value),
            lacks: Lacks::default(),
        }
    }

    /// Anything from nothing upwards.
    pub const fn anything(lacks: Lacks) -> Self {
        Self {
            lo: Ratio::ZERO,
            hi: None,
            lacks,
        }
    }

    /// The figure, if it is known exactly.
    pub fn exactly(&self) -> Option<Ratio> {
        (self.hi == Some(self.lo)).then_some(self.lo)
    }

    /// Both, or nothing of it: what a member adds whose counting is open.
    #[must_use]
    pub fn or_nothing(self, lacks: Lacks) -> Self {
        Self {
            lo: Ratio::ZERO,
            hi: self.hi,
            lacks: self.lacks.and(lacks),
        }
    }

    /// Sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            lo: self.lo + other.lo,
            hi: self.hi.zip(other.hi).map(|(a, b)| a + b),
            lacks: self.lacks.and(other.lacks),
        }
        .settled()
    }

    /// Difference, never below nothing.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let floor = |r: Ratio| r.max(Ratio::ZERO);
        Self {
            lo: other.hi.map_or(Ratio::ZERO, |hi| floor(self.lo - hi)),
            hi: self.hi.map(|hi| floor(hi - other.lo)),
            lacks: self.lacks.and(other.lacks),
        }
        .settled()
    }

    /// Product.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let nothing = |r: &Self| r.hi == Some(Ratio::ZERO);
        let hi = if nothing(&self) || nothing(&other) {
            Some(Ratio::ZERO)
        } else {
            self.hi.zip(other.hi).map(|(a, b)| a * b)
        };
        Self {
            lo: self.lo * other.lo,
            hi,
            lacks: self.lacks.and(other.lacks),
        }
        .settled()
    }

    /// Quotient; dividing by what may be nothing leaves the top open.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Self {
        Self {
            lo: other
                .hi
                .and_then(|hi| self.lo.checked_div(hi))
                .unwrap_or(Ratio::ZERO),
            hi: self.hi.and_then(|hi| hi.checked_div(other.lo)),
            lacks: self.lacks.and(other.lacks),
        }
        .settled()
    }

    /// Whichever of the two it turns out to be.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            lo: if other.lo < self.lo {
                other.lo
            } else {
                self.lo
            },
            hi: self.hi.zip(other.hi).map(|(a, b)| a.max(b)),
            lacks: self.lacks.and(other.lacks),
        }
        .settled()
    }

    /// Strictly less than.
    pub fn below(self, other: Self) -> Truth {
        if self.hi.is_some_and(|hi| hi < other.lo) {
            Truth::known(true)
        } else if other.hi.is_some_and(|hi| self.lo >= hi) {
            Truth::known(false)
        } else {
            Truth::unknown(self.needed_with(other))
        }
    }

    /// What a comparison needs. While one side is open for a reason that no
    /// question can remove, such as a limit that the place has not set, knowing
    /// the other side better decides nothing, so nobody is asked for it.
    fn needed_with(self, other: Self) -> Lacks {
        match (self.is_hopeless(), other.is_hopeless()) {
            (true, false) => self.lacks,
            (false, true) => other.lacks,
            _ => self.lacks.and(other.lacks),
        }
    }

    fn is_hopeless(&self) -> bool {
        self.lo == Ratio::ZERO && self.hi.is_none() && !self.lacks.can_be_asked()
    }

    /// Equal.
    pub fn equals(self, other: Self) -> Truth {
        if let (Some(a), Some(b)) = (self.exactly(), other.exactly()) {
            return Truth::known(a == b);
        }
        let apart =
            self.hi.is_some_and(|hi| hi < other.lo) || other.hi.is_some_and(|hi| hi < self.lo);
        if apart {
            Truth::known(false)
        } else {
            Truth::unknown(self.lacks.and(other.lacks))
        }
    }

    /// What turned out exact lacks nothing, however it was reached.
    fn settled(mut self) -> Self {
        if self.exactly().is_some() {
            self.lacks = Lacks::default();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Tri, lacks::Lack};
    use proptest::prelude::*;

    fn lack() -> Lacks {
        Lacks::one(Lack::Rate { id: "x".into() })
    }

    fn between(lo: i64, hi: i64) -> Range {
        let lacks = if lo == hi { Lacks::default() } else { lack() };
        Range {
            lo: Ratio::whole(lo),
            hi: Some(Ratio::whole(hi)),
            lacks,
        }
    }

    #[test]
    fn the_known_part_may_decide_already() {
        let income = between(900, 900).plus(Range::anything(lack()));
        assert_eq!(income.clone().below(between(840, 840)).tri, Tri::False);
        assert_eq!(income.below(between(901, 901)).tri, Tri::Unknown);
    }

    #[test]
    fn exactly_at_the_limit_is_not_below_it() {
        assert_eq!(between(840, 840).below(between(840, 840)).tri, Tri::False);
    }

    #[test]
    fn nothing_times_anything_is_nothing_and_lacks_nothing() {
        let none = Range::anything(lack()).times(between(0, 0));
        assert_eq!(none, Range::exact(Ratio::ZERO));
    }

    proptest! {
        /// Whatever the figures turn out to be, the result lies in the range.
        #[test]
        fn bounds_hold_for_every_value_inside(
            a in 0i64..500, wa in 0i64..500, b in 1i64..500, wb in 0i64..500, pa in 0i64..=100, pb in 0i64..=100,
        ) {
            let (x, y) = (a + wa * pa / 100, b + wb * pb / 100);
            let (rx, ry) = (between(a, a + wa), between(b, b + wb));
            let (vx, vy) = (Ratio::whole(x), Ratio::whole(y));
            let inside = |r: &Range, v: Ratio| r.lo <= v && r.hi.is_none_or(|hi| v <= hi);
            prop_assert!(inside(&rx.clone().plus(ry.clone()), vx + vy));
            prop_assert!(inside(&rx.clone().minus(ry.clone()), (vx - vy).max(Ratio::ZERO)));
            prop_assert!(inside(&rx.clone().times(ry.clone()), vx * vy));
            prop_assert!(inside(&rx.clone().divided_by(ry.clone()), vx.checked_div(vy).unwrap()));
            let truth = rx.below(ry).tri;
            prop_assert!(truth == Tri::Unknown || (truth == Tri::True) == (x < y));
        }
    }
}
