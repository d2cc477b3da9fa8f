use egude_domain::{Date, Moment, RegionCode};
use egude_places::{Kind, LocalText, Place, Source, State, Timetable};
use serde::Deserialize;

use super::{PlaceDeedDone, PlaceReport, ReportState};

/// The places of an account's regions, those first that need somebody.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StaffPlaces {
    /// When this was read.
    pub as_of: Moment,
    /// With open reports first, then by how long nobody checked.
    #[serde(default)]
    pub items: Vec<StaffPlaceItem>,
    /// How many there are beyond those shown.
    pub more: u32,
}

/// A place on the list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StaffPlaceItem {
    /// The place.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Where.
    pub region: RegionCode,
    /// Its name.
    pub name: LocalText,
    /// Whether it works.
    pub state: State,
    /// The day somebody last made sure; absent if nobody did.
    #[serde(default)]
    pub checked_on: Option<Date>,
    /// Open reports.
    pub reports: u32,
    /// Whether staff changed it since the last import.
    #[serde(default)]
    pub corrected: bool,
}

/// A place, for staff.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct StaffPlace {
    /// As residents see it; `hours` and `source` count in the two lists here.
    pub place: Place,
    /// Its hours, if it has any.
    #[serde(default)]
    pub timetables: Vec<Timetable>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Grows with each change; a deed names the one it was made on.
    pub version: u32,
    /// Open ones first, then the newest.
    #[serde(default)]
    pub reports: Vec<StaffReport>,
    /// Every change, the newest first.
    #[serde(default)]
    pub deeds: Vec<PlaceDeedDone>,
}

/// A report, for staff.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StaffReport {
    /// Its number.
    pub number: String,
    /// When it came.
    pub at: Moment,
    /// What was sent.
    pub report: PlaceReport,
    /// How it stands.
    pub state: ReportState,
    /// What staff wrote.
    #[serde(default)]
    pub note: Option<String>,
    /// Who settled it.
    #[serde(default)]
    pub who: Option<String>,
}
