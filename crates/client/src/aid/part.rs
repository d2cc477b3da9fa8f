use egude_contract::v1::aid::{ClockUnit, Outcome, Stage};
use egude_domain::{Moment, Money, YearMonth};
use serde::Deserialize;

use super::{Due, Holder};

/// One program that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The program's id in the pack.
    pub program: String,
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    pub since: Moment,
    /// Who has it now.
    pub holder: Holder,
    /// What has to happen by when; absent where no law and no figure of the bureau says it.
    #[serde(default)]
    pub clock: Option<Clock>,
    /// The ground by which the time was made longer.
    #[serde(default)]
    pub extended: Option<String>,
    /// What was decided.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// Money that was advanced.
    #[serde(default)]
    pub advanced: Option<Money>,
}

/// What has to happen by when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// The step of the data of the one door.
    pub step: String,
    /// How much time there is.
    pub limit: u32,
    /// Of what.
    pub unit: ClockUnit,
    /// From when.
    pub from: Moment,
    /// Until when; absent where the calendar of working days does not reach so far.
    #[serde(default)]
    pub due: Option<Due>,
    /// Whether that has passed.
    pub overdue: bool,
    /// Article, as packs cite: `S2:15`.
    #[serde(default)]
    pub cite: Option<String>,
}

/// What was decided, as in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Which way.
    pub outcome: Outcome,
    /// When.
    pub at: Moment,
    /// Who decided.
    pub by: Holder,
    /// How much; absent with a refusal or help in kind.
    #[serde(default)]
    pub fen: Option<Money>,
    /// What else is given, or how it is paid; in the language of the letter.
    #[serde(default)]
    pub text: Option<String>,
    /// The first month of payment.
    #[serde(default)]
    pub from: Option<YearMonth>,
    /// Codes of reasons of the data of the one door; at least one with a refusal.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// What can be done against it, by the words of the data of the one door.
    #[serde(default)]
    pub remedies: Vec<String>,
}
