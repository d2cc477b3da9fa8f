use serde::{Deserialize, Serialize};

use super::{Application, Case, CaseState, Figures, Lane, StaffDeed, StaffTip, Stage};

/// What waits at the townships of an account, the most pressing first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct WorkList {
    /// When this was read, RFC 3339.
    pub as_of: String,
    /// Overdue first, then by what is due next, then by arrival.
    pub items: Vec<WorkItem>,
    /// How many there are beyond those shown.
    pub more: u32,
    /// Tips that are not done.
    pub tips: Vec<StaffTip>,
    /// Each township with what is left of its reserve.
    pub reserves: Vec<Reserve>,
}

/// What is left of a township's reserve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reserve {
    /// The township, 12 digits.
    pub region: String,
    /// What it may grant by itself, in fen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub township_limit: Option<i64>,
    /// The reserve of this year, in fen; absent if the bureau put none in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve: Option<i64>,
    /// What was advanced from it this year, in fen.
    pub used: i64,
}

/// A case on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct WorkItem {
    /// `A7K4-Q9TX-M3RW`
    pub reference: String,
    /// The applicant's name, masked.
    pub name: String,
    /// Where, 12 digits.
    pub region: String,
    /// How it stands.
    pub state: CaseState,
    /// Which way it goes.
    pub lane: Lane,
    /// When it arrived, RFC 3339.
    pub at: String,
    /// Programs with their stages.
    pub parts: Vec<(String, Stage)>,
    /// The nearest due day or moment of all clocks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// Whether a clock has run out.
    pub overdue: bool,
    /// Items of the list that staff have to look at.
    pub to_look_at: u32,
    /// Signed and needed authorisations.
    pub signed: (u32, u32),
}

/// A case, for staff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffCase {
    /// As the person sees it, but with the name in full.
    pub case: Case,
    /// What was sent; identity numbers and the account masked.
    pub application: Application,
    /// What was corrected since, the newest last.
    pub changes: Vec<(String, super::ChangeRequest)>,
    /// What the rules say of the household at the versions of the application; absent if no
    /// household was sent or the versions are not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Object>))]
    pub assessment: Option<serde_json::Value>,
    /// Whether the same person has another open case that this account may see.
    pub others: Vec<String>,
    /// Figures of the place.
    pub figures: Figures,
    /// Deeds that can be done now, by their words, with the program where it is about one.
    pub may: Vec<(String, Option<String>)>,
    /// Every deed so far, with who and when.
    pub deeds: Vec<DeedDone>,
    /// Who looked at it, the newest first.
    pub views: Vec<View>,
}

/// A deed that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DeedDone {
    /// When, RFC 3339.
    pub at: String,
    /// The account.
    pub who: String,
    /// What.
    pub deed: StaffDeed,
}

/// Somebody looked at a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// When, RFC 3339.
    pub at: String,
    /// The account.
    pub who: String,
    /// `case`, `page`, `export`.
    pub what: String,
}

/// Everything of a case, for the bureau's own file. Nothing is masked; taking it out is
/// written down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CaseExport {
    /// As staff see it, with what was sent in full.
    pub staff: StaffCase,
    /// Digest of what was sent, to compare with the bureau's own copy.
    pub application_sha256: String,
    /// Signatures: number of the authorisation, version of the text, language, strokes or name.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<Object>))]
    pub signatures: Vec<serde_json::Value>,
    /// When it was taken out, RFC 3339.
    pub at: String,
}
