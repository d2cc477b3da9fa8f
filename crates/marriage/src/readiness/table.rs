use std::collections::BTreeMap;

use egude_domain::Cite;
use serde::{Deserialize, Serialize};

use crate::{Person, Service, SpecialCase};

/// The version of the compiled table that this program knows.
pub const TABLE_VERSION: u32 = 1;

/// The compiled table: questions, and rows that say what follows from the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// [`TABLE_VERSION`].
    pub table_version: u32,
    /// The day somebody last compared it with the law, `YYYY-MM-DD`.
    pub as_of: String,
    /// The documents that rows cite.
    pub docs: Vec<Doc>,
    /// Figures, by name.
    pub params: BTreeMap<String, Param>,
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
    /// In the order in which what they give is shown.
    pub rows: Vec<Row>,
}

/// A document that is cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doc {
    /// A short word; its name in words is `marriage-doc-<id>`.
    pub id: String,
    /// Its official title, in Chinese.
    pub title: String,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// How sure it is that the law says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Nobody found the text: it never turns anybody away.
    Uncertain,
    /// Known, but not compared with the text in force.
    Known,
    /// Read in the text.
    Verified,
}

/// A figure of the law, or of the place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// The figure; none where the office has not said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<u16>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Cite>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// `marriage-q-<id>-title`.
    pub id: String,
    /// Whether it is asked of each of the two.
    pub each: bool,
    /// What can be answered.
    pub ask: Ask,
    /// In which services it is asked.
    pub services: Vec<Service>,
    /// In which of these only the person who comes is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alone: Vec<Service>,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// One of these words; `marriage-q-<id>-o-<word>`.
    Choice(Vec<String>),
    /// A day.
    Day,
}

impl Question {
    /// Of whom it is asked in this service; none is the couple.
    pub fn people(&self, service: Service) -> &'static [Option<Person>] {
        if !self.services.contains(&service) {
            &[]
        } else if !self.each {
            &[None]
        } else if self.alone.contains(&service) {
            &[Some(Person::First)]
        } else {
            &[Some(Person::First), Some(Person::Second)]
        }
    }
}

/// What follows from answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The rule, such as `M-11-kin`; `marriage-rule-<id>` says it.
    pub id: String,
    /// In which services it holds.
    pub services: Vec<Service>,
    /// Whom it is tried for.
    pub whom: Whom,
    /// All of these have to hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Test>,
    /// What it gives.
    pub gives: Gives,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// Whom a row is tried for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// Once.
    #[default]
    Couple,
    /// For each of the two with their own answers.
    Each,
    /// For the person who comes.
    First,
}

impl Whom {
    /// Each place it is tried at; none is the couple.
    pub fn places(self) -> &'static [Option<Person>] {
        match self {
            Self::Couple => &[None],
            Self::Each => &[Some(Person::First), Some(Person::Second)],
            Self::First => &[Some(Person::First)],
        }
    }
}

/// One fact and what it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Test {
    /// A question, or a fact that follows from answers.
    pub fact: String,
    /// Whose.
    pub of: Scope,
    /// One of these words.
    pub is: Vec<String>,
}

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The couple's.
    Couple,
    /// That of the person for whom the row is tried.
    Own,
    /// At least one of the two.
    Any,
    /// Both of them.
    Both,
}

/// What a row gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gives {
    /// A reason not to come yet.
    NotYet {
        /// What to do instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead: Option<Service>,
    },
    /// A reason to ask the office first.
    Ask {
        /// What may have to be done before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead: Option<Service>,
    },
    /// Only some registries may do it.
    Need {
        /// Those that may.
        case: SpecialCase,
    },
    /// A paper to bring.
    Paper {
        /// `marriage-paper-<paper>`.
        paper: String,
        /// The parameter that says how many.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<String>,
        /// Whether it is named even while an answer is not known.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        perhaps: bool,
    },
    /// Something to know.
    Note,
}
