//! Groups of fields, exactly as typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Kinds of spending, in the order in which they are asked.
pub const SPENT: [&str; 5] = [
    "medical",
    "education",
    "rehabilitation",
    "accident",
    "living",
];

/// The answers to the three questions, by the words of the data of the one door.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct UrgentTyped {
    /// What happened; empty while not answered.
    pub event: String,
    /// Whether food, warmth, roof or treatment is lacking.
    pub basic_life: String,
    /// Whether they can wait some days.
    pub can_wait: String,
}

impl UrgentTyped {
    /// Whether all three were answered.
    pub fn is_answered(&self) -> bool {
        [&self.event, &self.basic_life, &self.can_wait]
            .into_iter()
            .all(|answer| !answer.is_empty())
    }
}

/// What happened, and what it costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NeedTyped {
    /// In their own words.
    pub text: String,
    /// Year, month and day on which it happened or began.
    pub since: [String; 3],
    /// Where it happened, or where to find them.
    pub place: String,
    /// Yuan by kind of spending ([`SPENT`]).
    pub spent: BTreeMap<String, String>,
}

/// Where money would be paid to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BankTyped {
    /// `self`, or the id of a member; empty for `self`.
    pub holder: String,
    /// The account.
    pub number: String,
    /// The bank.
    pub name: String,
}

impl BankTyped {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.number.trim().is_empty() && self.name.trim().is_empty()
    }
}

/// The answer to one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConsentDraft {
    /// A purpose of the data of the one door.
    pub purpose: String,
    /// The version of the text that was read.
    pub version: u32,
    /// Whether they agree.
    pub given: bool,
    /// For whom: nobody named is the person who writes; else a member under 14.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}
