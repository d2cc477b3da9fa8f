use std::{fmt, str::FromStr};

use crate::typed;

/// A mobile number of the mainland, 11 digits.
///
/// `Debug` shows it masked, and there is no `Display`: a log line cannot carry
/// one by accident.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

/// The text is no mobile number of 11 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a mobile number of 11 digits")]
pub struct PhoneError;

impl PhoneError {
    /// The stable word for it, as the contract and the messages have it.
    pub const fn code(self) -> &'static str {
        "not-a-phone"
    }
}

impl Phone {
    /// The 11 digits. For sending and for comparing, never for showing.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it may be shown: `138****0000`.
    pub fn masked(&self) -> String {
        format!("{}****{}", &self.0[..3], &self.0[7..])
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    /// Spaces, dashes, full-width digits and `+86` are taken: telephones fill
    /// fields in that way.
    fn from_str(text: &str) -> Result<Self, PhoneError> {
        let typed: String = typed::plain(text)
            .filter(|sign| !typed::is_dash(*sign))
            .collect();
        let digits = typed.strip_prefix("+86").unwrap_or(&typed);
        match digits.as_bytes() {
            [b'1', b'3'..=b'9', rest @ ..]
                if rest.len() == 9 && rest.iter().all(u8::is_ascii_digit) =>
            {
                Ok(Self(digits.to_owned()))
            }
            _ => Err(PhoneError),
        }
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Phone({})", self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_however_it_was_typed() {
        for text in [
            "13800000000",
            "138 0000 0000",
            "138-0000-0000",
            "１３８００００００００",
            "+86 138 0000 0000",
            "＋８６ 138\u{3000}0000\u{2011}0000",
        ] {
            assert_eq!(
                text.parse::<Phone>().unwrap().as_str(),
                "13800000000",
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_mobile_number_is_refused() {
        for text in [
            "",
            "1380000000",
            "138000000000",
            "12800000000",
            "23800000000",
            "0479-1234567",
            "1380000000O",
            "8613800000000",
            "+8613800000000x",
            "+86+8613800000000",
            "+86",
        ] {
            assert_eq!(text.parse::<Phone>(), Err(PhoneError), "{text}");
        }
        assert_eq!(PhoneError.code(), "not-a-phone");
    }

    #[test]
    fn only_its_ends_are_shown() {
        let phone: Phone = "13812340000".parse().unwrap();
        assert_eq!(phone.masked(), "138****0000");
        assert_eq!(format!("{phone:?}"), "Phone(138****0000)");
    }
}
