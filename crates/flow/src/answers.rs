//! What the person answered, as they gave it. It is kept whole: also what does
//! not parse, and what belongs to a branch that closed meanwhile.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// All answers given so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Key, Given>);

/// One answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Given {
    /// Text as typed.
    Text(String),
    /// An option.
    Choice(String),
    /// Several options.
    Choices(Vec<String>),
    /// An amount as typed, and its period: `month` or `year`.
    Amount {
        /// As typed.
        text: String,
        /// `month` or `year`; empty while not chosen.
        period: String,
    },
    /// A year and a month as typed.
    Month {
        /// As typed.
        year: String,
        /// As typed.
        month: String,
    },
    /// How many of each relation, as typed.
    People(BTreeMap<String, String>),
    /// Of whom it is true, and who stood on the list: somebody who comes later was not asked.
    Who {
        /// The members ticked; `none` for nobody.
        chosen: Vec<String>,
        /// Everybody on the list.
        of: Vec<String>,
    },
    /// "I do not know."
    DontKnow,
    /// "I would rather not say."
    RatherNotSay,
}

/// Which member of the household: the relation and which one of it, from 1.
/// It stays the same when other relatives are added or taken out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId {
    /// The relation to the person who asks; `self` for that person.
    pub relation: String,
    /// Which one, from 1.
    pub nth: usize,
}

/// Which question of which member about which kind of income.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key {
    /// The question's id.
    pub question: String,
    /// The member, for a question asked of each.
    pub member: Option<MemberId>,
    /// The kind of income, for an amount.
    pub part: Option<String>,
}

/// Why a text is not a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a key of an answer")]
pub struct KeyError;

impl Answers {
    /// What was given for `key`.
    pub fn get(&self, key: &Key) -> Option<&Given> {
        self.0.get(key)
    }

    /// Keeps what was given for `key`.
    pub fn set(&mut self, key: Key, given: Given) {
        self.0.insert(key, given);
    }

    /// Forgets what was given for `key`.
    pub fn remove(&mut self, key: &Key) {
        self.0.remove(key);
    }

    /// True if nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many answers are kept.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl Key {
    /// The key of a question asked once.
    pub fn family(question: &str) -> Self {
        Self {
            question: question.to_owned(),
            member: None,
            part: None,
        }
    }

    /// The key of a question asked of a member.
    pub fn member(question: &str, member: MemberId) -> Self {
        Self {
            question: question.to_owned(),
            member: Some(member),
            part: None,
        }
    }
}

impl MemberId {
    /// The relation of the person who asks.
    pub const SELF: &'static str = "self";

    /// A member.
    pub fn new(relation: &str, nth: usize) -> Self {
        Self {
            relation: relation.to_owned(),
            nth,
        }
    }
}

impl fmt::Display for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.relation, self.nth)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.question)?;
        if let Some(member) = &self.member {
            write!(f, ".{member}")?;
        }
        if let Some(part) = &self.part {
            write!(f, ".{part}")?;
        }
        Ok(())
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut parts = text.split('.');
        let question = parts
            .next()
            .filter(|q| !q.is_empty())
            .ok_or(KeyError)?
            .to_owned();
        let member = parts.next().map(|text| {
            let (relation, nth) = text.rsplit_once('-').ok_or(KeyError)?;
            Ok(MemberId::new(relation, nth.parse().map_err(|_| KeyError)?))
        });
        let part = parts.next().map(str::to_owned);
        if parts.next().is_some() {
            return Err(KeyError);
        }
        Ok(Self {
            question,
            member: member.transpose()?,
            part,
        })
    }
}

impl TryFrom<String> for Key {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        text.parse()
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.to_string()
    }
}
