//! Service points for older people: the directory, reports of what is wrong in it, its keeping by
//! staff, and imports.
//!
//! The fields follow HSDS 3 in meaning (service, location, schedule, cost option, accessibility,
//! language, assured date) with what this country adds: kinds, beds, care levels, grades, filings,
//! mobile points.

mod deed;
mod hours;
mod import;
mod index;
mod place;
mod report;
mod slice;
mod staff;
mod words;
pub use deed::{MemberChange, PlaceDeed, PlaceDeedRequest};
pub use hours::{
    Cancelled, Closure, Every, OnHolidays, Repeat, Season, Span, Stop, Timetable, Weekly,
};
pub use import::{
    Datum, ImportChange, ImportCounts, ImportFault, ImportFaultCode, ImportFormat, ImportPreview,
    PublishRequest, Published,
};
pub use index::{Bounds, Index, KindWords, SliceOf};
pub use place::{
    Access, Beds, Checked, Filing, Grade, Medical, Operator, Place, Point, Price, State, Subsidy,
};
pub use report::{PlaceReport, PlaceReportReceipt, ReportAbout};
pub use slice::{Slice, Source};
pub use staff::{PlaceDeedDone, ReportState, StaffPlace, StaffPlaceItem, StaffPlaces, StaffReport};
pub use words::{
    Care, Entrance, Group, Item, Kind, Language, MealWay, MedicalForm, OperatorForm, Per, Why,
};

/// The version of the directory that this contract knows.
pub const PLACES_VERSION: u32 = 1;

/// The longest file that an import takes, bytes.
pub const IMPORT_BYTES: usize = 32 * 1024 * 1024;

// `serde` hands over a reference.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's own signature")]
fn is_false(flag: &bool) -> bool {
    !flag
}
