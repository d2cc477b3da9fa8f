//! The authored form: what stands in the TOML files.

use egude_domain::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    expr::Scope,
    pack::{Confidence, DayKind, Pays, ProgramKind, ProgramUnit, Unit},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    #[serde(default)]
    pub(super) doc: Vec<DocSource>,
    #[serde(default)]
    pub(super) fact: Vec<FactSource>,
    #[serde(default)]
    pub(super) param: Vec<ParamSource>,
    #[serde(default)]
    pub(super) rate: Vec<RateSource>,
    #[serde(default)]
    pub(super) rule: Vec<RuleSource>,
    #[serde(default)]
    pub(super) value: Vec<ValueSource>,
    #[serde(default)]
    pub(super) income: Vec<IncomeSource>,
    pub(super) program: Option<ProgramSource>,
    #[serde(default)]
    pub(super) note: Vec<NoteSource>,
    #[serde(default)]
    pub(super) alert: Vec<AlertSource>,
    #[serde(default)]
    pub(super) choice: Vec<ChoiceSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteSource {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) asks: bool,
    #[serde(default)]
    pub(super) scope: Scope,
    pub(super) is: Spanned<String>,
    pub(super) cite: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AlertSource {
    pub(super) id: Spanned<String>,
    pub(super) is: Spanned<String>,
    pub(super) hotlines: Vec<String>,
    pub(super) cite: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceSource {
    pub(super) programs: Spanned<Vec<String>>,
    pub(super) cite: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocSource {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) number: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactSource {
    /// Said of each of these: `{for}` stands for the word.
    #[serde(default, rename = "for")]
    pub(super) each: Vec<String>,
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) scope: Scope,
    pub(super) kind: Spanned<String>,
    #[serde(default)]
    pub(super) options: Vec<String>,
    #[serde(default)]
    pub(super) bands: Vec<BandSource>,
    pub(super) max: Option<i64>,
    #[serde(default)]
    pub(super) sensitive: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BandSource {
    pub(super) id: String,
    pub(super) from: i64,
    pub(super) to: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParamSource {
    /// Said of each of these: `{for}` stands for the word.
    #[serde(default, rename = "for")]
    pub(super) each: Vec<String>,
    pub(super) id: Spanned<String>,
    pub(super) kind: Spanned<String>,
    #[serde(default)]
    pub(super) options: Vec<String>,
    /// For the reader of the pack; the place's own source travels with the value.
    #[serde(rename = "note")]
    pub(super) _note: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RateSource {
    /// Said of each of these: `{for}` stands for the word.
    #[serde(default, rename = "for")]
    pub(super) each: Vec<String>,
    pub(super) id: Spanned<String>,
    #[serde(rename = "note")]
    pub(super) _note: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleSource {
    /// Said of each of these: `{for}` stands for the word.
    #[serde(default, rename = "for")]
    pub(super) each: Vec<String>,
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) scope: Scope,
    pub(super) is: Spanned<String>,
    pub(super) cite: Spanned<Vec<String>>,
    pub(super) confidence: Confidence,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    #[serde(rename = "note")]
    pub(super) _note: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ValueSource {
    /// Said of each of these: `{for}` stands for the word.
    #[serde(default, rename = "for")]
    pub(super) each: Vec<String>,
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) scope: Scope,
    pub(super) is: Spanned<String>,
    pub(super) unit: Unit,
    #[serde(rename = "note")]
    pub(super) _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IncomeSource {
    pub(super) kind: Spanned<String>,
    pub(super) rule: String,
    pub(super) counts: Spanned<String>,
    pub(super) cite: Spanned<Vec<String>>,
    pub(super) confidence: Confidence,
    #[serde(rename = "note")]
    pub(super) _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProgramSource {
    pub(super) id: Spanned<String>,
    pub(super) order: u32,
    pub(super) unit: ProgramUnit,
    #[serde(default)]
    pub(super) kind: ProgramKind,
    #[serde(default)]
    pub(super) urgent: bool,
    pub(super) requires: Spanned<Vec<String>>,
    #[serde(default)]
    pub(super) yields: Vec<String>,
    pub(super) switch: Option<String>,
    #[serde(default)]
    pub(super) ask_amount: bool,
    pub(super) pays: Option<Pays>,
    pub(super) office: Option<String>,
    pub(super) amount: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) amount_cite: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    pub(super) step: Vec<StepSource>,
    #[serde(default)]
    pub(super) paper: Vec<PaperSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepSource {
    pub(super) id: String,
    pub(super) limit: u16,
    pub(super) days: DayKind,
    pub(super) extended: Option<u16>,
    /// It runs from the acceptance of the application.
    #[serde(default)]
    pub(super) from_acceptance: bool,
    pub(super) when: Option<WhenSource>,
    pub(super) cite: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenSource {
    pub(super) param: String,
    pub(super) is: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaperSource {
    pub(super) id: String,
    #[serde(default)]
    pub(super) looked_up: bool,
    #[serde(default)]
    pub(super) later: bool,
    pub(super) when: Option<Spanned<String>>,
    pub(super) cite: Spanned<Vec<String>>,
}
