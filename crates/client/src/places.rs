//! Service points for older people: what can be asked, in domain terms.
//!
//! The directory is read as [`egude_places`] has it: an index, and a slice for each banner. What a
//! person or staff write goes out in the shapes of the contract, which are re-exported here.

mod check;
mod contract;
mod contract_desk;
mod deed;
mod desk;
mod directory;
mod files;
mod import;
#[cfg(feature = "story")]
mod memory;
mod report;
mod staff;

pub use crate::word::Key;
pub use deed::{PlaceDeed, PlaceDeedDone, PlaceDeedRequest};
pub use desk::PlaceDesk;
pub use directory::Places;
pub use egude_contract::v1::places::{
    Datum, IMPORT_BYTES, ImportCounts, ImportFault, ImportFaultCode, ImportFormat, MemberChange,
    PlaceReport, PublishRequest, Published, ReportAbout, ReportState,
};
pub use import::{ImportChange, ImportFile, ImportPreview};
#[cfg(feature = "story")]
pub(crate) use memory::Shelf;
pub use report::{PlaceReportReceipt, Reporting};
pub use staff::{StaffPlace, StaffPlaceItem, StaffPlaces, StaffReport};
