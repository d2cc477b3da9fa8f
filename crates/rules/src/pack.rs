//! A compiled policy pack: what the browser and the server load.

mod program;

use std::collections::BTreeMap;

use egude_domain::Date;
use serde::{Deserialize, Serialize};

use crate::expr::{Expr, Scope};
pub use program::{
    Alert, Choice, DayKind, Note, Paper, Pays, Program, ProgramKind, ProgramUnit, Step,
};

/// Everything needed to assess a household, except the rates.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pack {
    /// The shape's version, 1.
    pub pack_version: u32,
    /// Names this exact content; a result and an application quote it.
    pub version: String,
    /// Cited documents by their id.
    pub docs: BTreeMap<String, Doc>,
    /// The vocabulary of facts.
    pub facts: BTreeMap<String, Fact>,
    /// The parameters and rates that rules may use.
    pub params: BTreeMap<String, ParamKind>,
    /// Ids of rates.
    pub rates: Vec<String>,
    /// Rules by id; several with one id hold at different times.
    pub rules: BTreeMap<String, Vec<Rule>>,
    /// Named values by id.
    pub values: BTreeMap<String, Named>,
    /// How each kind of income is treated.
    pub income: BTreeMap<String, IncomeKind>,
    /// The programs, in the order in which they are assessed and shown.
    pub programs: Vec<Program>,
    /// Dangers that come before everything else.
    #[serde(default)]
    pub alerts: Vec<Alert>,
    /// Programs among which the law lets a person choose.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Rules and parameters that are one and the same said of several programs or persons:
    /// the id under which each has its words.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
}

/// A cited document. Title and number are names: they are shown as they are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Doc {
    /// Its title.
    pub title: String,
    /// Its number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// A fact that may be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Of a member or of the family.
    pub scope: Scope,
    /// What its value is.
    pub kind: FactKind,
    /// Under the law sensitive personal information.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
}

/// What a fact's value is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Yes or no.
    Flag,
    /// One of these.
    Choice(Vec<String>),
    /// Any of these.
    Choices(Vec<String>),
    /// One of these spans of a figure: id, least, most (open if absent).
    Band(Vec<(String, i64, Option<i64>)>),
    /// A whole number, at most this.
    Count(i64),
    /// An amount.
    Money,
    /// A month.
    Month,
    /// A region code.
    Region,
    /// Streams of income.
    Streams,
}

/// What a parameter's value is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamKind {
    /// An amount in fen.
    Fen,
    /// A whole number.
    Int,
    /// A share from 0 to 1.
    Share,
    /// How many times as much.
    Multiple,
    /// Yes or no.
    Flag,
    /// One of these.
    Text(Vec<String>),
    /// Some of these.
    List(Vec<String>),
}

/// A rule: something an article says, true or false of a member or a family.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Of a member or of the family.
    pub scope: Scope,
    /// When it holds.
    pub is: Expr,
    /// Where it is written.
    pub cite: Vec<Cite>,
    /// How sure we are of the wording.
    pub confidence: Confidence,
    /// The first day on which it is in force, if not always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// An article of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cite {
    /// The document's id.
    pub doc: String,
    /// The article's number, such as `13` or `7(2)`; empty for the whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub art: String,
}

/// How sure we are of a rule's wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The text was read.
    Verified,
    /// From knowledge of the text, not read again.
    Known,
    /// Not found or contradictory.
    Uncertain,
    /// The text leaves it open and we decided (policy decisions Z-…).
    Decided,
}

/// A named figure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Named {
    /// Of a member or of the family.
    pub scope: Scope,
    /// What it is.
    pub is: Expr,
    /// What it is counted in.
    pub unit: Unit,
}

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Fen a month.
    FenMonth,
    /// Fen.
    Fen,
    /// A number of things.
    Count,
    /// Full years of age.
    Years,
    /// True or false.
    Truth,
}

/// How a kind of income is treated.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IncomeKind {
    /// The rule's id, such as `IN-1`.
    pub rule: String,
    /// What of the amount counts.
    pub counts: Expr,
    /// Where it is written.
    pub cite: Vec<Cite>,
    /// How sure we are of the wording.
    pub confidence: Confidence,
}

impl Pack {
    /// Reads a compiled pack.
    pub fn from_json(text: &str) -> Result<Self, PackError> {
        let pack: Self = serde_json::from_str(text).map_err(|e| PackError::Form(e.to_string()))?;
        if pack.pack_version == 1 {
            Ok(pack)
        } else {
            Err(PackError::Version(pack.pack_version))
        }
    }

    /// The id under which a rule or a parameter has its words.
    pub fn said<'a>(&'a self, id: &'a str) -> &'a str {
        self.aliases.get(id).map_or(id, String::as_str)
    }

    /// The program `id`.
    pub fn program(&self, id: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.id == id)
    }

    /// The rule `id` as it is in force on `on`.
    pub fn rule_on(&self, id: &str, on: Date) -> Option<&Rule> {
        self.rules.get(id)?.iter().find(|rule| {
            rule.from.is_none_or(|from| from <= on) && rule.until.is_none_or(|until| on <= until)
        })
    }
}

/// Why a compiled pack cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Truncated or of another shape.
    #[error("the policy pack cannot be read: {0}")]
    Form(String),
    /// Made for another version of this program.
    #[error("the policy pack has version {0}; this program reads version 1")]
    Version(u32),
}
