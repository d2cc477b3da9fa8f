use egude_contract::v1::places::{MemberChange, PlaceDeed, PlaceReport, ReportState};
use egude_domain::{Date, Moment, RegionCode};
use egude_places::{Bounds, Place, Source, Timetable};
use serde::{Deserialize, Serialize};

/// A service point as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PointRow {
    /// Its word.
    pub id: String,
    /// Township, or banner.
    pub region: RegionCode,
    /// The banner that it is in.
    pub banner: RegionCode,
    /// The day somebody last made sure.
    pub checked_on: Option<Date>,
    /// Grows with each change.
    pub version: u32,
    /// Whether staff changed it since the last import.
    pub corrected: bool,
    /// The rest, as JSON.
    pub body: PointBody,
}

/// What is kept of a point as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PointBody {
    /// The entry; `hours` and `source` are 0 where there are any.
    pub place: Place,
    /// Its hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timetable: Option<Timetable>,
    /// Where it comes from.
    pub source: Source,
}

/// What residents read of a banner.
#[derive(Clone, Debug, PartialEq)]
pub struct SliceRow {
    /// The banner.
    pub region: RegionCode,
    /// How many points.
    pub total: u32,
    /// Names the content.
    pub digest: String,
    /// When it last changed.
    pub as_of: Moment,
    /// What its points span.
    pub bounds: Option<Bounds>,
    /// Whether any of it is invented.
    pub sample: bool,
    /// The slice as JSON.
    pub body: String,
}

/// A change of a point.
#[derive(Clone, Debug, PartialEq)]
pub struct PointDeedRow {
    /// The point.
    pub place: String,
    /// When.
    pub at: Moment,
    /// The account.
    pub who: String,
    /// What; as JSON.
    pub deed: PlaceDeed,
    /// Which members it changed; as JSON.
    pub changes: Vec<MemberChange>,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// Its number.
    pub number: String,
    /// The point.
    pub place: String,
    /// When it came.
    pub made: Moment,
    /// How it stands.
    pub state: ReportState,
    /// What was sent; as JSON.
    pub report: PlaceReport,
    /// What staff wrote.
    pub note: Option<String>,
    /// Who settled it.
    pub who: Option<String>,
}

/// A file that was read and not yet published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// Its name.
    pub id: String,
    /// The account.
    pub who: String,
    /// When it was read.
    pub made: Moment,
    /// Names the directory that it was compared with.
    pub base: String,
    /// What publishing needs, as JSON of the use case's own.
    pub body: String,
}
