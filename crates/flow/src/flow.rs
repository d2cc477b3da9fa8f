//! A flow: its questions, compiled from the authored file.

use egude_rules::Pack;
use serde::{Deserialize, Serialize};

/// A flow of questions, in the order in which they are asked when needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// The shape's version, 1.
    pub flow_version: u32,
    /// The flow's id, such as `self-check`.
    pub id: String,
    /// How the next question is chosen among those that could still change a verdict.
    #[serde(default)]
    pub order: Order,
    /// The questions.
    pub questions: Vec<Question>,
}

/// How the next question is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// As they stand in the flow.
    Fixed,
    /// The one that can settle most, within what people can follow.
    #[default]
    Adaptive,
}

/// One question. Its id is the id of the fact it supplies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Such as `hukou-class`.
    pub id: String,
    /// The group in which it stands on the check-your-answers page.
    pub block: String,
    /// How it is answered.
    pub ask: Ask,
    /// Asked once for each member.
    #[serde(default)]
    pub each: bool,
    /// Ways not to answer.
    #[serde(default)]
    pub escapes: Vec<Escape>,
    /// A question that must be answered first, so that it is not counted before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<String>,
    /// Under the law sensitive personal information.
    #[serde(default)]
    pub sensitive: bool,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// A place, from the bureau's list.
    Region,
    /// How many of each relation live with the person.
    People(Vec<Relative>),
    /// One of these options.
    Choice(Vec<String>),
    /// Yes or no.
    Flag,
    /// A year and a month, not in the future.
    Month,
    /// A whole number, at most this.
    Count(i64),
    /// An amount in yuan.
    Money,
    /// Any of `options`, or one of `empty`, which mean none of them.
    Choices {
        /// What may be chosen.
        options: Vec<String>,
        /// Options that stand for none.
        empty: Vec<String>,
    },
    /// Once for all: of whom is it true?
    Who(Whom),
    /// Any of `kinds` of income, or one of `empty`, which mean none that counts.
    Kinds {
        /// Kinds of income whose amount may be asked next.
        kinds: Vec<String>,
        /// Options that stand for no counted income.
        empty: Vec<String>,
    },
    /// An amount in yuan for a month or a year, of one kind of income.
    Amount,
}

/// Of whom a question that is asked once for all may be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// Everybody.
    All,
    /// Those under 18.
    Minors,
    /// Those from 16 to 59.
    WorkingAge,
}

impl Whom {
    /// Whether somebody whose age lies in these bounds may be meant.
    pub const fn may_be(self, youngest: i64, oldest: i64) -> bool {
        match self {
            Self::All => true,
            Self::Minors => youngest < 18,
            Self::WorkingAge => oldest >= 16 && youngest < 60,
        }
    }
}

/// A relation that may live in the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relative {
    /// The relation to the person who asks.
    pub relation: String,
    /// How many at most.
    pub most: usize,
}

/// A way not to answer, which is an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Escape {
    /// "I do not know."
    DontKnow,
    /// "I would rather not say."
    RatherNotSay,
}

impl Flow {
    /// Reads a compiled flow.
    pub fn from_json(text: &str) -> Result<Self, FlowError> {
        let flow: Self = serde_json::from_str(text).map_err(|e| FlowError::Form(e.to_string()))?;
        if flow.flow_version == 1 {
            Ok(flow)
        } else {
            Err(FlowError::Version(flow.flow_version))
        }
    }

    /// The question `id`.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// True if every question supplies a fact that the pack knows.
    pub fn fits(&self, pack: &Pack) -> bool {
        let known = |q: &Question| q.ask == Ask::Amount || pack.facts.contains_key(&q.id);
        self.questions.iter().all(known)
    }
}

/// Why a compiled flow cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    /// Truncated or of another shape.
    #[error("the flow cannot be read: {0}")]
    Form(String),
    /// Made for another version of this program.
    #[error("the flow has version {0}; this program reads version 1")]
    Version(u32),
}
