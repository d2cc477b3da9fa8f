use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Answer, Date, Money, RegionCode, YearMonth};

/// A family as far as it is known: facts about the whole and facts about each
/// member. Which facts exist, and of which kind each is, is the vocabulary of
/// the policy pack; a household holds values, it does not judge them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Household {
    /// Facts about the family as a whole.
    #[serde(flatten)]
    pub family: Facts,
    /// The members; the first is the person who asks.
    pub members: Vec<Facts>,
}

/// Facts by their id. A fact that is absent was not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<String, Answer<Value>>);

/// One fact's value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// One of the options that the vocabulary lists.
    Choice(String),
    /// Any of the options that the vocabulary lists, in its order; none is an answer too.
    Choices(Vec<String>),
    /// A whole number.
    Count(i64),
    /// An amount in fen.
    Money(Money),
    /// A month.
    Month(YearMonth),
    /// A day.
    Day(Date),
    /// A place.
    Region(RegionCode),
    /// All kinds of income that a person has.
    Streams(Vec<Stream>),
}

/// One source of income of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stream {
    /// The kind, as the pack's income table names it.
    pub kind: String,
    /// How much, in fen, for each `period`.
    #[serde(default, rename = "amountFen")]
    pub amount: Answer<Money>,
    /// What the amount is for.
    #[serde(default)]
    pub period: Period,
}

/// The time an amount is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// A month.
    #[default]
    Month,
    /// Twelve months.
    Year,
}

impl Period {
    /// How many months it has.
    pub const fn months(self) -> i64 {
        match self {
            Self::Month => 1,
            Self::Year => 12,
        }
    }
}

impl Facts {
    /// What is known of the fact `id`.
    pub fn get(&self, id: &str) -> &Answer<Value> {
        self.0.get(id).unwrap_or(&Answer::NotAsked)
    }

    /// Sets what is known of the fact `id`.
    pub fn set(&mut self, id: &str, answer: Answer<Value>) {
        self.0.insert(id.to_owned(), answer);
    }

    /// The streams of the fact `id`, for filling in amounts one by one.
    pub fn streams_mut(&mut self, id: &str) -> Option<&mut Vec<Stream>> {
        match self.0.get_mut(id) {
            Some(Answer::Known(Value::Streams(streams))) => Some(streams),
            _ => None,
        }
    }

    /// All facts, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer<Value>)> {
        self.0.iter().map(|(id, answer)| (id.as_str(), answer))
    }
}
