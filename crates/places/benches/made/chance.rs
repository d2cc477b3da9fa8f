//! Numbers that look like chance and are the same every time (`SplitMix64`).

use std::ops::{Bound, RangeBounds};

pub(crate) struct Rng(u64);

macro_rules! whole {
    ($($kind:ident),*) => {
        $(
            /// One within the bounds.
            #[allow(dead_code, reason = "not every bench needs every kind")]
            pub(crate) fn $kind(&mut self, within: impl RangeBounds<$kind>) -> $kind {
                let first = match within.start_bound() {
                    Bound::Included(first) | Bound::Excluded(first) => i64::try_from(*first).unwrap(),
                    Bound::Unbounded => 0,
                };
                let end = match within.end_bound() {
                    Bound::Excluded(end) => i64::try_from(*end).unwrap(),
                    Bound::Included(last) => i64::try_from(*last).unwrap() + 1,
                    Bound::Unbounded => i64::try_from($kind::MAX).unwrap(),
                };
                let many = u64::try_from(end - first).unwrap();
                let chosen = i64::try_from(self.next() % many).unwrap();
                $kind::try_from(first + chosen).unwrap()
            }
        )*
    };
}

impl Rng {
    pub(crate) fn with_seed(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    whole!(usize, u8, u16, u32, i32);

    pub(crate) fn bool(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }

    /// From 0 up to 1.
    pub(crate) fn f64(&mut self) -> f64 {
        f64::from(self.u32(..)) / f64::from(u32::MAX)
    }
}
