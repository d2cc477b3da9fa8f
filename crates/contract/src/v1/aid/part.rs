use serde::{Deserialize, Serialize};

use super::Holder;

/// One program that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The program's id in the pack.
    pub program: String,
    /// Where it stands.
    pub stage: Stage,
    /// Since when, RFC 3339.
    pub since: String,
    /// Who has it now.
    pub holder: Holder,
    /// What has to happen by when; absent where no law and no figure of the bureau says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
    /// The ground by which the time was made longer (S6 四(一)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<String>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// Money that was advanced, in fen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advanced: Option<i64>,
}

/// Where a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nobody has accepted the case yet.
    Waiting,
    /// Urgent: help is to be given first.
    Advance,
    /// Urgent: help was given; papers are to be brought.
    PapersDue,
    /// Staff look at the situation.
    Survey,
    /// The township says what it thinks.
    Opinion,
    /// It hangs out for everybody to read.
    Notice,
    /// Somebody decides.
    Decision,
    /// It was granted.
    Approved,
    /// The money is on its way or there.
    Paid,
    /// It was refused.
    Refused,
    /// It ended without a decision (S2 art. 29).
    Ended,
    /// The person took it back.
    Withdrawn,
    /// Another office decides this; it has not been passed on yet.
    ToPassOn,
    /// Another office has it.
    PassedOn,
}

/// What has to happen by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// The step of the data of the one door.
    pub step: String,
    /// How much time there is.
    pub limit: u32,
    /// Of what.
    pub unit: ClockUnit,
    /// From when, RFC 3339.
    pub from: String,
    /// The last day, `YYYY-MM-DD`, or the last moment, RFC 3339, with hours; absent where
    /// the calendar of working days does not reach so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// Whether that has passed.
    pub overdue: bool,
    /// Article, as packs cite: `S2:15`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
}

/// What time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClockUnit {
    /// Working days.
    WorkingDays,
    /// Days of the calendar.
    Days,
    /// Hours.
    Hours,
}

/// What was decided, as in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Which way.
    pub outcome: Outcome,
    /// When, RFC 3339.
    pub at: String,
    /// Who decided.
    pub by: Holder,
    /// In fen; absent with a refusal or help in kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fen: Option<i64>,
    /// What else is given, or how it is paid; in the language of the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The first month of payment, `YYYY-MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Codes of reasons of the data of the one door; at least one with a refusal.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// What can be done against it, by the words of the data of the one door.
    #[serde(default)]
    pub remedies: Vec<String>,
}

/// Which way it was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Granted.
    Approved,
    /// Refused.
    Refused,
    /// Ended without a decision.
    Ended,
}
