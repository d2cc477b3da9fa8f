use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Calendar;

/// The version of the rates document that this contract knows.
pub const RATES_VERSION: u32 = 1;

/// Dated, sourced figures and local decisions. The same document is an answer
/// of the back end and the file that a bureau puts in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rates {
    /// Always 1 in this contract.
    #[cfg_attr(feature = "openapi", schema(example = 1))]
    pub rates_version: u32,
    /// Names the whole document that this answer is a part of: SHA-256 in
    /// hexadecimal, made by the back end. To be quoted where exactly these
    /// figures are meant. A file need not have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(pattern = "^[0-9a-f]{64}$"))]
    pub digest: Option<String>,
    /// Published amounts.
    #[serde(default)]
    pub items: Vec<RateItem>,
    /// Local decisions that rules need and that are not amounts of help.
    #[serde(default)]
    pub params: Vec<ParamItem>,
    /// Which days are worked, if somebody put it in. It holds everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// One published amount, from one day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RateItem {
    /// What it is, such as `standard.dibao`.
    #[cfg_attr(feature = "openapi", schema(example = "standard.dibao"))]
    pub id: String,
    /// For which region and all below it, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// For which registration.
    pub class: RateClass,
    /// How much, in fen, for each `unit`, as published: never converted.
    #[cfg_attr(feature = "openapi", schema(minimum = 1))]
    pub amount_fen: i64,
    /// What the amount is for.
    pub unit: RateUnit,
    /// The first day it is in force, `YYYY-MM-DD`. It ends where the next begins.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub from: String,
    /// Who published it.
    pub publisher: String,
    /// The document it stands in.
    pub source: String,
    /// The day somebody last compared it with the source, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
    /// True if the figure is invented, to show how the product works.
    #[serde(default)]
    pub sample: bool,
}

/// One local decision, from one day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ParamItem {
    /// What it is, such as `income.window-months`.
    #[cfg_attr(feature = "openapi", schema(example = "income.window-months"))]
    pub id: String,
    /// For which region and all below it, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// What was decided.
    pub value: ParamValue,
    /// The first day it is in force, `YYYY-MM-DD`. It ends where the next begins.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub from: String,
    /// The last day it is in force, if the document says when it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub until: Option<String>,
    /// Who published it.
    pub publisher: String,
    /// The document it stands in.
    pub source: String,
    /// The day somebody last compared it with the source, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
    /// True if the decision is invented, to show how the product works.
    #[serde(default)]
    pub sample: bool,
}

/// What was decided, with its kind: `{"fen":1200000}`, `{"ratio":[1,10]}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub enum ParamValue {
    /// An amount in fen.
    Fen(i64),
    /// A whole number.
    Int(i64),
    /// A fraction: numerator, denominator.
    Ratio(i64, i64),
    /// One of the words that the rule knows.
    Text(String),
    /// Several of the words that the rule knows.
    List(Vec<String>),
    /// Yes or no.
    Flag(bool),
}

/// For which household registration an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RateClass {
    /// Urban.
    Urban,
    /// Rural and pastoral.
    Rural,
    /// Both: the place has one standard.
    Unified,
}

/// What an amount is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RateUnit {
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Rates {
    /// Of each id, region and class only the latest that is in force on `day`, `YYYY-MM-DD`:
    /// days are compared as text, which sorts as the days do. Whoever serves the document must
    /// answer alike, so it stands with the shape.
    #[must_use]
    pub fn in_force(self, day: &str) -> Self {
        let mut items: BTreeMap<_, RateItem> = BTreeMap::new();
        for item in self
            .items
            .into_iter()
            .filter(|item| item.from.as_str() <= day)
        {
            let of = (item.region.clone(), item.id.clone(), item.class);
            if items.get(&of).is_none_or(|known| known.from < item.from) {
                items.insert(of, item);
            }
        }
        let mut params: BTreeMap<_, ParamItem> = BTreeMap::new();
        let held = |p: &ParamItem| {
            p.from.as_str() <= day && p.until.as_ref().is_none_or(|until| day <= until.as_str())
        };
        for param in self.params.into_iter().filter(held) {
            let of = (param.region.clone(), param.id.clone());
            if params.get(&of).is_none_or(|known| known.from < param.from) {
                params.insert(of, param);
            }
        }
        Self {
            items: items.into_values().collect(),
            params: params.into_values().collect(),
            ..self
        }
    }
}
