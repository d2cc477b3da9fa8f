//! What the store keeps of service points. The same open transaction as a [`super::Desk`].
//!
//! Points are rows; what residents read is a slice a banner, written anew in the transaction that
//! changes one of its points, so that no reader meets half a change.

mod rows;

use async_trait::async_trait;
use egude_domain::{Moment, RegionCode};

pub use rows::{ImportRow, PointBody, PointDeedRow, PointRow, ReportRow, SliceRow};

use super::StoreError;

/// Service points and what belongs to them.
#[async_trait]
pub trait Directory: Send {
    /// Writes a point, new or changed.
    async fn put_place(&mut self, row: &PointRow) -> Result<(), StoreError>;
    /// Writes many, new or changed, each id once: an import takes this, for one statement takes
    /// hundreds.
    async fn put_places(&mut self, rows: &[PointRow]) -> Result<(), StoreError>;
    /// One point.
    async fn place(&mut self, id: &str) -> Result<Option<PointRow>, StoreError>;
    /// Points of a banner, by id.
    async fn places_of(&mut self, banner: &RegionCode) -> Result<Vec<PointRow>, StoreError>;
    /// The words of the points of a banner, in order.
    async fn place_ids(&mut self, banner: &RegionCode) -> Result<Vec<String>, StoreError>;
    /// Points whose region begins with one of these prefixes, by id; so many at most, those with
    /// open reports first, then by the day of the last check, those never checked first.
    async fn places_to_keep(
        &mut self,
        prefixes: &[String],
        limit: u32,
    ) -> Result<Vec<(PointRow, u32)>, StoreError>;
    /// How many points there are in these regions.
    async fn count_places(&mut self, prefixes: &[String]) -> Result<u32, StoreError>;
    /// Removes a point; its deeds stay.
    async fn remove_place(&mut self, id: &str) -> Result<(), StoreError>;

    /// Writes what residents read of a banner; without points it is removed.
    async fn put_slice(&mut self, row: &SliceRow) -> Result<(), StoreError>;
    /// What residents read of a banner.
    async fn slice(&mut self, banner: &RegionCode) -> Result<Option<SliceRow>, StoreError>;
    /// Names the slice of a banner as it is now, without reading it.
    async fn slice_stamp(&mut self, banner: &RegionCode) -> Result<Option<String>, StoreError>;
    /// All slices without their bodies (empty), by region.
    async fn slices(&mut self) -> Result<Vec<SliceRow>, StoreError>;
    /// Removes a slice.
    async fn remove_slice(&mut self, banner: &RegionCode) -> Result<(), StoreError>;

    /// Writes down a change.
    async fn put_place_deed(&mut self, row: &PointDeedRow) -> Result<(), StoreError>;
    /// Writes down many, in their order.
    async fn put_place_deeds(&mut self, rows: &[PointDeedRow]) -> Result<(), StoreError>;
    /// The words of points that were changed once and do not stand any more.
    async fn withdrawn_places(&mut self) -> Result<Vec<String>, StoreError>;
    /// What staff did with all points that stand in a banner, by point, of each the newest first;
    /// without what imports changed.
    async fn place_deeds_in(
        &mut self,
        banner: &RegionCode,
    ) -> Result<Vec<PointDeedRow>, StoreError>;
    /// Changes of a point, the newest first, 500 at most.
    async fn place_deeds(&mut self, place: &str) -> Result<Vec<PointDeedRow>, StoreError>;

    /// Writes a report, new or settled.
    async fn put_report(&mut self, row: &ReportRow) -> Result<(), StoreError>;
    /// One report.
    async fn report(&mut self, number: &str) -> Result<Option<ReportRow>, StoreError>;
    /// Reports of a point, open ones first, then the newest, 200 at most.
    async fn reports_of(&mut self, place: &str) -> Result<Vec<ReportRow>, StoreError>;
    /// How many open reports a point has.
    async fn count_open_reports(&mut self, place: &str) -> Result<u32, StoreError>;
    /// Removes reports that were made before this moment.
    async fn sweep_reports(&mut self, before: Moment) -> Result<(), StoreError>;

    /// Keeps a file that was read.
    async fn put_import(&mut self, row: &ImportRow) -> Result<(), StoreError>;
    /// A file that was read.
    async fn import(&mut self, id: &str) -> Result<Option<ImportRow>, StoreError>;
    /// Removes one.
    async fn remove_import(&mut self, id: &str) -> Result<(), StoreError>;
    /// Removes those read before this moment.
    async fn sweep_imports(&mut self, before: Moment) -> Result<(), StoreError>;
}
