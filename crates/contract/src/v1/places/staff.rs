use super::{
    Kind, MemberChange, Place, PlaceDeed, PlaceReport, Source, State, Timetable, is_false,
};
use crate::v1::LocalText;
use serde::{Deserialize, Serialize};

/// The places of an account's regions, those first that need somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffPlaces {
    /// When this was read, RFC 3339.
    pub as_of: String,
    /// With open reports first, then by how long nobody checked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<StaffPlaceItem>,
    /// How many there are beyond those shown.
    pub more: u32,
}

/// A place on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffPlaceItem {
    /// The place.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Where, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// Its name.
    pub name: LocalText,
    /// Whether it works.
    pub state: State,
    /// The day somebody last made sure; absent if nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub checked_on: Option<String>,
    /// Open reports.
    pub reports: u32,
    /// Whether staff changed it since the last import.
    #[serde(default, skip_serializing_if = "is_false")]
    pub corrected: bool,
}

/// A place, for staff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffPlace {
    /// As residents see it; `hours` and `source` count in the two lists here.
    pub place: Place,
    /// Its hours, if it has any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timetables: Vec<Timetable>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Grows with each change; a deed names the one it was made on.
    pub version: u32,
    /// Open ones first, then the newest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<StaffReport>,
    /// Every change, the newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deeds: Vec<PlaceDeedDone>,
}

/// A report, for staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffReport {
    /// Its number.
    pub number: String,
    /// When it came.
    pub at: String,
    /// What was sent.
    pub report: PlaceReport,
    /// How it stands.
    pub state: ReportState,
    /// What staff wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who settled it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
}

/// How a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReportState {
    /// Nobody has looked.
    New,
    /// It was right, and the entry was corrected.
    Right,
    /// The entry was right.
    Wrong,
}

/// A change that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlaceDeedDone {
    /// When.
    pub at: String,
    /// The account.
    pub who: String,
    /// What.
    pub deed: PlaceDeed,
    /// Which members of the place it changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<MemberChange>,
}
