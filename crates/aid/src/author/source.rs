//! The data as they are written.

use serde::Deserialize;

use super::{Fault, File, syntax};
use crate::{
    Program, changes::Change, clock, consents::Purpose, lane, papers::Instead, posting::Posting,
    reasons, receivers::Receiver, told,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Source {
    pub(super) as_of: String,
    /// Documents that the pack of rules does not cite.
    #[serde(rename = "doc")]
    pub(super) docs: Vec<DocSource>,
    #[serde(rename = "question")]
    pub(super) questions: Vec<lane::Question>,
    #[serde(rename = "lane")]
    pub(super) rows: Vec<lane::Row>,
    #[serde(rename = "lane-note")]
    pub(super) notes: Vec<lane::Note>,
    #[serde(rename = "program")]
    pub(super) programs: Vec<Program>,
    #[serde(rename = "clock")]
    pub(super) clocks: Vec<clock::Rule>,
    #[serde(rename = "ground")]
    pub(super) grounds: Vec<clock::Ground>,
    pub(super) posting: Posting,
    #[serde(rename = "consent")]
    pub(super) consents: Vec<Purpose>,
    #[serde(rename = "reason")]
    pub(super) reasons: Vec<reasons::Reason>,
    #[serde(rename = "remedy")]
    pub(super) remedies: Vec<reasons::Remedy>,
    #[serde(rename = "receiver")]
    pub(super) receivers: Vec<Receiver>,
    #[serde(rename = "change")]
    pub(super) changes: Vec<Change>,
    pub(super) papers: Instead,
    #[serde(rename = "spending")]
    pub(super) spending: Vec<told::Spending>,
    #[serde(rename = "sign")]
    pub(super) signs: Vec<told::Sign>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocSource {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) number: Option<String>,
}

pub(super) fn read(file: File<'_>) -> Result<Source, Fault> {
    toml::from_str(file.text).map_err(|error| syntax(file, &error))
}
