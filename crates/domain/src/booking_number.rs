use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::typed;

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

const LENGTH: usize = 8;
/// Their number is prime, so that distinct weights notice what they should.
const ALPHABET: &[u8; 23] = b"34679ACDEFHJKMNPQRTVWXY";
const SIGNS: u64 = ALPHABET.len() as u64;

impl BookingNumber {
    /// How many there are: 23⁷, about 3.4 thousand million.
    pub const COUNT: u64 = SIGNS.pow(7);

    /// The one that a random number stands for. Numbers that differ by a
    /// multiple of [`Self::COUNT`] give the same one.
    pub fn from_parts(random: u64) -> Self {
        let mut rest = random;
        let mut values = [0; LENGTH];
        for value in &mut values[..LENGTH - 1] {
            *value = rest % SIGNS;
            rest /= SIGNS;
        }
        // The last weight is 8, and 8 · 3 = 24 leaves 1.
        values[LENGTH - 1] = (SIGNS - weighted(&values) % SIGNS) * 3 % SIGNS;
        Self(values.map(sign))
    }

    /// The eight signs without the dash.
    pub fn as_str(&self) -> &str {
        // Only signs of the alphabet are ever put in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Place 1 counts once, place 8 eight times: no two places alike.
fn weighted(values: &[u64; LENGTH]) -> u64 {
    values
        .iter()
        .zip(1..)
        .map(|(value, weight)| value * weight)
        .sum()
}

fn sign(value: u64) -> u8 {
    let place = usize::try_from(value).unwrap_or_default();
    ALPHABET[place % ALPHABET.len()]
}

fn value(sign: char) -> Option<u64> {
    (0..)
        .zip(ALPHABET)
        .find(|(_, known)| char::from(**known) == sign)
        .map(|(value, _)| value)
}

impl FromStr for BookingNumber {
    type Err = BookingNumberError;

    /// Small letters, spaces, full-width signs, and a missing or misplaced dash
    /// are taken.
    fn from_str(text: &str) -> Result<Self, BookingNumberError> {
        let mut typed = typed::plain(text).filter(|sign| !typed::is_dash(*sign));
        let mut values = [0; LENGTH];
        for place in &mut values {
            *place = typed
                .next()
                .and_then(value)
                .ok_or(BookingNumberError::Form)?;
        }
        if typed.next().is_some() {
            return Err(BookingNumberError::Form);
        }
        if weighted(&values).is_multiple_of(SIGNS) {
            Ok(Self(values.map(sign)))
        } else {
            Err(BookingNumberError::Check)
        }
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
