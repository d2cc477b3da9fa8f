use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What we know about one fact.
///
/// Three kinds of not knowing are kept apart, because they lead to different
/// next steps: a question that was not asked can still be asked; the other two
/// are answers, and staff will look with the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer<T> {
    /// Nobody asked yet. In JSON: absent or null.
    #[default]
    NotAsked,
    /// The person does not know. In JSON: `"dont-know"`.
    DontKnow,
    /// The person would rather not say. In JSON: `"rather-not-say"`.
    RatherNotSay,
    /// The person told us.
    Known(T),
}

impl<T> Answer<T> {
    /// The JSON text of [`Answer::DontKnow`].
    pub const DONT_KNOW: &'static str = "dont-know";
    /// The JSON text of [`Answer::RatherNotSay`].
    pub const RATHER_NOT_SAY: &'static str = "rather-not-say";

    /// The value, if known.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// True if nobody asked yet.
    pub const fn is_not_asked(&self) -> bool {
        matches!(self, Self::NotAsked)
    }
}

impl<T: Serialize> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::NotAsked => serializer.serialize_none(),
            Self::DontKnow => serializer.serialize_str(Self::DONT_KNOW),
            Self::RatherNotSay => serializer.serialize_str(Self::RATHER_NOT_SAY),
            Self::Known(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form<T> {
            Word(Word),
            Value(T),
            Nothing(()),
        }
        #[derive(Deserialize)]
        enum Word {
            #[serde(rename = "dont-know")]
            DontKnow,
            #[serde(rename = "rather-not-say")]
            RatherNotSay,
        }
        Ok(match Form::deserialize(deserializer)? {
            Form::Word(Word::DontKnow) => Self::DontKnow,
            Form::Word(Word::RatherNotSay) => Self::RatherNotSay,
            Form::Value(value) => Self::Known(value),
            Form::Nothing(()) => Self::NotAsked,
        })
    }
}
