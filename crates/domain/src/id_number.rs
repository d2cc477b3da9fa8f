use std::fmt;

use crate::{Date, Sex, typed};

/// An identity number of 18 signs (GB 11643, check digit by ISO 7064 MOD 11-2).
///
/// It is of an identity card or of a residence permit for people from Hong Kong,
/// Macao and Taiwan. A number that reads well proves careful typing and nothing
/// else. Its first six digits say where it was first given out, not where the
/// person is registered today, so nobody's place is taken from it.
///
/// `Debug` shows the last four signs only, and there is no `Display`: a log line
/// cannot carry one by accident.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IdNumber([u8; LENGTH]);

/// Why a text is no identity number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdNumberError {
    /// A sign that does not belong there, too few or too many.
    #[error("not an identity number of 18 signs, from sign {at}")]
    Form {
        /// Which sign is the first wrong one, from 1, spaces not counted; one
        /// more than there are if the text ends too early.
        at: usize,
    },
    /// The birth date in it does not exist or lies in the future.
    #[error("the birth date in the number does not exist or lies in the future")]
    Date,
    /// The check digit does not fit: a typing error.
    #[error("the check digit does not fit")]
    Check,
    /// An old number of 15 digits, no longer valid.
    #[error("an old number of 15 digits, no longer valid")]
    Old,
}

impl IdNumberError {
    /// The stable word for it, as the contract and the messages have it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form { .. } => "id-number-form",
            Self::Date => "id-number-date",
            Self::Check => "id-number-check",
            Self::Old => "id-number-old",
        }
    }
}

const LENGTH: usize = 18;
const OLD_LENGTH: usize = 15;
const WEIGHTS: [u32; LENGTH - 1] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: &[u8; 11] = b"10X98765432";
/// Hong Kong, Macao, Taiwan: only these begin the number of a residence permit.
const PERMITS: [&str; 3] = ["810000", "820000", "830000"];

impl IdNumber {
    /// Reads the number of an identity card. `today` is the day after which
    /// nobody can be born yet.
    ///
    /// Spaces, full-width signs and a small `x` are taken. Codes of places that
    /// no longer exist are taken too: a number stays for life.
    ///
    /// # Errors
    ///
    /// What is wrong with it, the form before the date before the check digit.
    pub fn parse(text: &str, today: Date) -> Result<Self, IdNumberError> {
        let number = Self(signs(text)?);
        let birth = number.birth_date().ok_or(IdNumberError::Date)?;
        if !(1800..2100).contains(&birth.year()) || birth > today {
            return Err(IdNumberError::Date);
        }
        if number.0[LENGTH - 1] == number.check() {
            Ok(number)
        } else {
            Err(IdNumberError::Check)
        }
    }

    /// Reads the number of a residence permit (港澳台居民居住证), which begins with
    /// 810000, 820000 or 830000; never with 710000.
    ///
    /// # Errors
    ///
    /// As [`Self::parse`], and `Form` for any other beginning.
    pub fn parse_permit(text: &str, today: Date) -> Result<Self, IdNumberError> {
        let number = Self::parse(text, today)?;
        if number.is_permit() {
            Ok(number)
        } else {
            Err(IdNumberError::Form { at: 1 })
        }
    }

    /// All 18 signs. For comparing and for digests, never for showing.
    pub fn as_str(&self) -> &str {
        // Only ASCII digits and `X` are ever put in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The six digits of the place that first gave it out.
    pub fn prefix(&self) -> &str {
        &self.as_str()[..6]
    }

    /// Whether it begins as the number of a residence permit does.
    pub fn is_permit(&self) -> bool {
        PERMITS.contains(&self.prefix())
    }

    /// The last four signs, which may be shown.
    pub fn last_four(&self) -> &str {
        &self.as_str()[LENGTH - 4..]
    }

    /// The day of birth.
    pub fn birth(&self) -> Date {
        // Checked when it was read.
        self.birth_date().unwrap_or(Date::constant(1800, 1, 1))
    }

    /// The sex, from the last digit of the sequence.
    pub fn sex(&self) -> Sex {
        if self.0[LENGTH - 2] % 2 == 1 {
            Sex::Male
        } else {
            Sex::Female
        }
    }

    fn birth_date(&self) -> Option<Date> {
        let text = self.as_str();
        let year = text[6..10].parse().ok()?;
        let month = text[10..12].parse().ok()?;
        Date::new(year, month, text[12..14].parse().ok()?).ok()
    }

    fn check(&self) -> u8 {
        let digits = self.0.iter().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits
            .zip(WEIGHTS)
            .map(|(digit, weight)| digit * weight)
            .sum();
        CHECKS[sum as usize % CHECKS.len()]
    }
}

/// The 18 signs, if they are what can stand in their places.
fn signs(text: &str) -> Result<[u8; LENGTH], IdNumberError> {
    let typed: Vec<char> = typed::plain(text).collect();
    if typed.len() == OLD_LENGTH && typed.iter().all(char::is_ascii_digit) {
        return Err(IdNumberError::Old);
    }
    let fits = |place: usize, sign: char| match place {
        0 => matches!(sign, '1'..='9'),
        17 => matches!(sign, '0'..='9' | 'X'),
        _ => sign.is_ascii_digit(),
    };
    let mut signs = [0; LENGTH];
    for (place, slot) in signs.iter_mut().enumerate() {
        *slot = typed
            .get(place)
            .filter(|sign| fits(place, **sign))
            .and_then(|sign| u8::try_from(*sign).ok())
            .ok_or(IdNumberError::Form { at: place + 1 })?;
    }
    if typed.len() > LENGTH {
        return Err(IdNumberError::Form { at: LENGTH + 1 });
    }
    Ok(signs)
}

impl fmt::Debug for IdNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdNumber(…{})", self.last_four())
    }
}

#[cfg(test)]
#[path = "id_number_tests.rs"]
mod tests;
