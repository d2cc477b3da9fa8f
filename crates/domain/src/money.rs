use serde::{Deserialize, Serialize};

/// An amount of renminbi in whole fen (1 yuan = 100 fen).
///
/// Integers only: a family exactly at a limit must come out exactly at the limit.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// The largest amount accepted anywhere: 1,000,000,000 yuan.
    /// It keeps every sum and product of a household far inside `i128`.
    pub const MAX: Self = Self(100_000_000_000);

    /// From whole fen.
    pub const fn from_fen(fen: i64) -> Self {
        Self(fen)
    }

    /// From whole yuan.
    pub const fn from_yuan(yuan: i64) -> Self {
        Self(yuan * 100)
    }

    /// In whole fen.
    pub const fn fen(self) -> i64 {
        self.0
    }
}
