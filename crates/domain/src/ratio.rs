use std::{cmp::Ordering, ops};

/// An exact fraction. Money in fen, shares and ages are compared as fractions,
/// never as rounded decimals (decision Z-01): 7,320 yuan a year divided by
/// twelve and by three persons is still exact.
///
/// Inputs are bounded (`Money::MAX`, small counts), so `i128` cannot overflow
/// in any sum or product that a pack can write; should one try, the result
/// saturates and the comparison stays on the right side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    num: i128,
    den: i128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { num: 0, den: 1 };
    /// One.
    pub const ONE: Self = Self { num: 1, den: 1 };

    /// `num / den` in lowest terms; `None` if `den` is zero.
    pub fn new(num: i128, den: i128) -> Option<Self> {
        if den == 0 {
            return None;
        }
        let divisor = gcd(num.unsigned_abs(), den.unsigned_abs());
        let divisor = i128::try_from(divisor).unwrap_or(1);
        let sign = if den < 0 { -1 } else { 1 };
        Some(Self {
            num: sign * num / divisor,
            den: sign * den / divisor,
        })
    }

    /// A whole number.
    pub const fn whole(n: i64) -> Self {
        Self {
            num: n as i128,
            den: 1,
        }
    }

    /// The quotient, or `None` when dividing by zero.
    pub fn checked_div(self, by: Self) -> Option<Self> {
        Self::new(
            self.num.saturating_mul(by.den),
            self.den.saturating_mul(by.num),
        )
    }

    /// The nearest whole number; halves go away from zero (up, for amounts).
    pub fn rounded(self) -> i64 {
        let twice = self.num.saturating_mul(2);
        let half = if self.num < 0 { -self.den } else { self.den };
        let rounded = twice.saturating_add(half) / (2 * self.den);
        i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
    }

    /// The whole number, if it is one.
    pub fn as_whole(self) -> Option<i64> {
        (self.den == 1)
            .then(|| i64::try_from(self.num).ok())
            .flatten()
    }

    /// The larger of the two.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        if self < other { other } else { self }
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        self.num
            .saturating_mul(other.den)
            .cmp(&other.num.saturating_mul(self.den))
    }
}

impl ops::Add for Ratio {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let num = self
            .num
            .saturating_mul(other.den)
            .saturating_add(other.num.saturating_mul(self.den));
        Self::new(num, self.den.saturating_mul(other.den)).unwrap_or(Self::ZERO)
    }
}

impl ops::Sub for Ratio {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + Self {
            num: -other.num,
            den: other.den,
        }
    }
}

impl ops::Mul for Ratio {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(
            self.num.saturating_mul(other.num),
            self.den.saturating_mul(other.den),
        )
        .unwrap_or(Self::ZERO)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ratio(num: i64, den: i64) -> Ratio {
        Ratio::new(i128::from(num), i128::from(den)).unwrap()
    }

    #[test]
    fn a_yearly_standard_is_not_rounded_to_a_month() {
        let monthly = ratio(732_001, 12);
        assert!(Ratio::whole(61_000) < monthly);
        assert_eq!(monthly.rounded(), 61_000);
        assert_eq!(monthly * Ratio::whole(12), Ratio::whole(732_001));
    }

    #[test]
    fn half_a_fen_is_shown_rounded_up() {
        assert_eq!(ratio(1, 2).rounded(), 1);
        assert_eq!(ratio(-1, 2).rounded(), -1);
        assert_eq!(ratio(3, 3).as_whole(), Some(1));
    }

    proptest! {
        #[test]
        fn order_agrees_with_cross_multiplication(a in -9999i64..9999, b in 1i64..99, c in -9999i64..9999, d in 1i64..99) {
            prop_assert_eq!(ratio(a, b).cmp(&ratio(c, d)), (a * d).cmp(&(c * b)));
        }

        #[test]
        fn sums_and_products_are_exact(a in -999i64..999, b in 1i64..99, c in 1i64..999, d in 1i64..99) {
            let (x, y) = (ratio(a, b), ratio(c, d));
            prop_assert_eq!((x + y) - y, x);
            prop_assert_eq!((x * y).checked_div(y), Some(x));
        }
    }
}
