use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::checked::{self, SIGNS, Wrong};

/// The number of a booking: seven signs and a check sign, shown `A7K4-Q9TX`.
///
/// Its alphabet has no two signs that look alike, on paper or through a bad
/// line. Each single wrong sign and each swap of two signs is noticed. It is a
/// name and no secret: what opens a booking is a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BookingNumber([u8; LENGTH]);

/// Why a text is no number of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookingNumberError {
    /// Not eight signs of the alphabet.
    #[error("a booking number is written A7K4-Q9TX")]
    Form,
    /// The check sign does not fit: a typing error.
    #[error("the check sign does not fit")]
    Check,
}

impl BookingNumberError {
    /// The stable word for it, for messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "booking-number-form",
            Self::Check => "booking-number-check",
        }
    }
}

impl From<Wrong> for BookingNumberError {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Form => Self::Form,
            Wrong::Check => Self::Check,
        }
    }
}

const LENGTH: usize = 8;

impl BookingNumber {
    /// How many there are: 23⁷, about 3.4 thousand million.
    pub const COUNT: u64 = SIGNS.pow(7);

    /// The one that a random number stands for. Numbers that differ by a
    /// multiple of [`Self::COUNT`] give the same one.
    pub fn from_parts(random: u64) -> Self {
        Self(checked::from_random(random))
    }

    /// The eight signs without the dash.
    pub fn as_str(&self) -> &str {
        // Only signs of the alphabet are ever put in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for BookingNumber {
    type Err = BookingNumberError;

    /// Small letters, spaces, full-width signs, and a missing or misplaced dash
    /// are taken.
    fn from_str(text: &str) -> Result<Self, BookingNumberError> {
        Ok(Self(checked::read(text)?))
    }
}

impl fmt::Display for BookingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (front, back) = self.as_str().split_at(LENGTH / 2);
        write!(f, "{front}-{back}")
    }
}

impl fmt::Debug for BookingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl TryFrom<String> for BookingNumber {
    type Error = BookingNumberError;

    fn try_from(text: String) -> Result<Self, BookingNumberError> {
        text.parse()
    }
}

impl From<BookingNumber> for String {
    fn from(number: BookingNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
#[path = "booking_number_tests.rs"]
mod tests;
