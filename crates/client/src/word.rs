use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A word that the back end made up for one thing: a registry, a hold, an entry
/// of a waitlist. It can stand in an address as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// What a person shows to see or change a hold, a booking, an entry of a waitlist
/// or a session of staff. `Debug` does not show it, and there is no `Display`.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(String);

/// The text is no such word: of an address that somebody shortened, for example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("1 to 64 letters, digits and dashes")]
pub struct WordError;

fn word(text: String) -> Result<String, WordError> {
    let fits = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_');
    if (1..=64).contains(&text.len()) && text.bytes().all(fits) {
        Ok(text)
    } else {
        Err(WordError)
    }
}

macro_rules! word {
    ($name:ident) => {
        impl $name {
            /// The word itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = WordError;

            fn from_str(text: &str) -> Result<Self, WordError> {
                word(text.to_owned()).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = WordError;

            fn try_from(text: String) -> Result<Self, WordError> {
                word(text).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(word: $name) -> Self {
                word.0
            }
        }
    };
}

word!(Id);
word!(Key);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_cannot_leave_its_place_in_an_address() {
        for text in [
            "",
            "a/b",
            "..",
            "a?b",
            "a#b",
            "a b",
            "键",
            "a\n",
            &"a".repeat(65),
        ] {
            assert_eq!(text.parse::<Id>(), Err(WordError), "{text}");
            assert_eq!(text.parse::<Key>(), Err(WordError), "{text}");
        }
        let id: Id = "xilinhot-marriage".parse().unwrap();
        assert_eq!(id.to_string(), "xilinhot-marriage");
    }

    #[test]
    fn a_key_is_not_shown() {
        let key: Key = "abcdefghijklmnopqrstuvwxyz".parse().unwrap();
        assert_eq!(format!("{key:?}"), "Key(…)");
    }
}
