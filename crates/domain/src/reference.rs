use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::checked::{self, SIGNS, Wrong};

/// The reference of a case: eleven signs and a check sign, shown `A7K4-Q9TX-M3RW`.
///
/// Its alphabet has no two signs that look alike, on paper or through a bad
/// line. Each single wrong sign and each swap of two signs is noticed. It is a
/// name and no secret: what opens a case is a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference([u8; LENGTH]);

/// Why a text is no reference of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Not twelve signs of the alphabet.
    #[error("a reference is written A7K4-Q9TX-M3RW")]
    Form,
    /// The check sign does not fit: a typing error.
    #[error("the check sign does not fit")]
    Check,
}

impl ReferenceError {
    /// The stable word for it, for messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "reference-form",
            Self::Check => "reference-check",
        }
    }
}

impl From<Wrong> for ReferenceError {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Form => Self::Form,
            Wrong::Check => Self::Check,
        }
    }
}

const LENGTH: usize = 12;

impl Reference {
    /// How many there are: 23¹¹, about 950 million million.
    pub const COUNT: u64 = SIGNS.pow(11);

    /// The one that a random number stands for. Numbers that differ by a
    /// multiple of [`Self::COUNT`] give the same one.
    pub fn from_parts(random: u64) -> Self {
        Self(checked::from_random(random))
    }

    /// The twelve signs without dashes.
    pub fn as_str(&self) -> &str {
        // Only signs of the alphabet are ever put in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Reference {
    type Err = ReferenceError;

    /// Small letters, spaces, full-width signs, and missing or misplaced dashes
    /// are taken.
    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        Ok(Self(checked::read(text)?))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (front, rest) = self.as_str().split_at(LENGTH / 3);
        let (middle, back) = rest.split_at(LENGTH / 3);
        write!(f, "{front}-{middle}-{back}")
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl TryFrom<String> for Reference {
    type Error = ReferenceError;

    fn try_from(text: String) -> Result<Self, ReferenceError> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
#[path = "reference_tests.rs"]
mod tests;
