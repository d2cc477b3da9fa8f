//! Programs in a compiled pack: what each asks for, gives and tells.

use serde::{Deserialize, Serialize};

use super::Cite;
use crate::expr::{Expr, Scope};

/// A program of assistance.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Program {
    /// Such as `dibao`.
    pub id: String,
    /// Whether a family or a person gets it.
    pub unit: ProgramUnit,
    /// What it is to the bureau.
    #[serde(default)]
    pub kind: ProgramKind,
    /// For an emergency: shown before the others.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// Rules that must all hold.
    pub requires: Vec<String>,
    /// Rules of which none may hold: something else takes precedence then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub yields: Vec<String>,
    /// A yes-or-no parameter; where the place has not said yes, the program is not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub switch: Option<String>,
    /// The estimated amount for one month: a value's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Facts that only the amount needs are asked too, once the program is likely.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ask_amount: bool,
    /// From when it is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pays: Option<Pays>,
    /// The kind of office that takes the application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// The article of the amount.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amount_cite: Vec<Cite>,
    /// How long each step may take.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Ids of the papers to bring.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// What to know beside the verdict, where it holds.
    #[serde(default)]
    pub notes: Vec<Note>,
}

impl Program {
    /// Ids of all rules that its verdict rests on.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.requires.iter().chain(&self.yields).map(String::as_str)
    }
}

/// What a program is to the bureau.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProgramKind {
    /// Help that is applied for here.
    #[default]
    Aid,
    /// A way to help, without an application.
    Route,
    /// Help that another office decides.
    Referral,
}

/// From when a program is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pays {
    /// From the month after the decision.
    MonthAfterDecision,
    /// From the month in which the application is handed in.
    MonthOfApplication,
}

impl Pays {
    /// The word for it in message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MonthAfterDecision => "month-after-decision",
            Self::MonthOfApplication => "month-of-application",
        }
    }
}

/// Something to know beside a verdict.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    /// Such as `D-6`.
    pub id: String,
    /// Of a member or of the family.
    #[serde(default)]
    pub scope: Scope,
    /// When it is said.
    pub is: Expr,
    /// Facts that only it needs are asked too, once the program is likely.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks: bool,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// A danger that comes before everything else.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Alert {
    /// Such as `violence`.
    pub id: String,
    /// When it is shown.
    pub is: Expr,
    /// Whom to call, by the ids of the deployment's hotlines, most urgent first.
    pub hotlines: Vec<String>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// Programs among which the law lets a person choose one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Their ids.
    pub programs: Vec<String>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// Whom a program is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProgramUnit {
    /// The household.
    Household,
    /// One person.
    Person,
}

/// A step of the procedure and its time limit.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Such as `decision`.
    pub id: String,
    /// How many days.
    pub limit: u16,
    /// Of which kind.
    pub days: DayKind,
    /// Up to how many days when it is extended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<u16>,
    /// It runs from the acceptance of the application, so that its last day can be told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_acceptance: bool,
    /// Only while this parameter has this value, such as a township that decides itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<(String, bool)>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}

/// Days by the calendar, or without weekends and holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DayKind {
    /// Working days.
    Working,
    /// Calendar days.
    Calendar,
}

/// A paper to bring.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Paper {
    /// Such as `identity-card`.
    pub id: String,
    /// The platform can look it up, so nobody may ask for it.
    #[serde(default)]
    pub looked_up: bool,
    /// Help comes first; it may be brought afterwards.
    #[serde(default)]
    pub later: bool,
    /// Only for whom this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expr>,
    /// Where it is written.
    pub cite: Vec<Cite>,
}
