use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IntoDeserializer as _, value},
};

/// A word of a list that may grow: an app that is older than the back end goes on
/// without the ones that it does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Newer<T> {
    /// A word that this app knows.
    Known(T),
    /// A newer back end's word.
    Unrecognised,
}

impl<T> Newer<T> {
    /// The word, if this app knows it.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(word) => Some(word),
            Self::Unrecognised => None,
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Newer<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let word: Result<T, value::Error> = T::deserialize(text.into_deserializer());
        Ok(word.map_or(Self::Unrecognised, Self::Known))
    }
}

#[cfg(test)]
mod tests {
    use egude_contract::v1::aid::EventKind;

    use super::*;

    #[test]
    fn a_word_of_a_newer_back_end_is_no_error_but_something_else_is() {
        let read = |text| serde_json::from_str::<Newer<EventKind>>(text);
        let paid = read("\"paid\"").unwrap();
        assert_eq!(paid.known(), Some(EventKind::Paid));
        assert_eq!(read("\"sung\"").unwrap(), Newer::Unrecognised);
        assert!(read("7").is_err());
    }
}
