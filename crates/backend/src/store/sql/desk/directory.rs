//! Service points, in SQL.

mod batch;
mod deeds;
mod imports;
mod keeping;
mod points;
mod reports;
mod slices;

use async_trait::async_trait;
use egude_domain::{Moment, RegionCode};

use super::SqlDesk;
use crate::store::{Directory, ImportRow, PointDeedRow, PointRow, ReportRow, SliceRow, StoreError};

#[async_trait]
impl Directory for SqlDesk {
    async fn put_place(&mut self, row: &PointRow) -> Result<(), StoreError> {
        points::put(&mut self.open, std::slice::from_ref(row)).await
    }

    async fn put_places(&mut self, rows: &[PointRow]) -> Result<(), StoreError> {
        points::put(&mut self.open, rows).await
    }

    async fn place(&mut self, id: &str) -> Result<Option<PointRow>, StoreError> {
        points::by_id(&mut self.open, id).await
    }

    async fn places_of(&mut self, banner: &RegionCode) -> Result<Vec<PointRow>, StoreError> {
        points::of(&mut self.open, banner).await
    }

    async fn place_ids(&mut self, banner: &RegionCode) -> Result<Vec<String>, StoreError> {
        points::ids(&mut self.open, banner).await
    }

    async fn places_to_keep(
        &mut self,
        prefixes: &[String],
        limit: u32,
    ) -> Result<Vec<(PointRow, u32)>, StoreError> {
        keeping::first(&mut self.open, prefixes, limit).await
    }

    async fn count_places(&mut self, prefixes: &[String]) -> Result<u32, StoreError> {
        keeping::count(&mut self.open, prefixes).await
    }

    async fn remove_place(&mut self, id: &str) -> Result<(), StoreError> {
        points::remove(&mut self.open, id).await
    }

    async fn put_slice(&mut self, row: &SliceRow) -> Result<(), StoreError> {
        slices::put(&mut self.open, row).await
    }

    async fn slice(&mut self, banner: &RegionCode) -> Result<Option<SliceRow>, StoreError> {
        slices::of(&mut self.open, banner).await
    }

    async fn slice_stamp(&mut self, banner: &RegionCode) -> Result<Option<String>, StoreError> {
        slices::stamp(&mut self.open, banner).await
    }

    async fn slices(&mut self) -> Result<Vec<SliceRow>, StoreError> {
        slices::all(&mut self.open).await
    }

    async fn remove_slice(&mut self, banner: &RegionCode) -> Result<(), StoreError> {
        slices::remove(&mut self.open, banner).await
    }

    async fn put_place_deed(&mut self, row: &PointDeedRow) -> Result<(), StoreError> {
        deeds::put(&mut self.open, std::slice::from_ref(row)).await
    }

    async fn put_place_deeds(&mut self, rows: &[PointDeedRow]) -> Result<(), StoreError> {
        deeds::put(&mut self.open, rows).await
    }

    async fn withdrawn_places(&mut self) -> Result<Vec<String>, StoreError> {
        deeds::withdrawn(&mut self.open).await
    }

    async fn place_deeds_in(
        &mut self,
        banner: &RegionCode,
    ) -> Result<Vec<PointDeedRow>, StoreError> {
        deeds::within(&mut self.open, banner).await
    }

    async fn place_deeds(&mut self, place: &str) -> Result<Vec<PointDeedRow>, StoreError> {
        deeds::of(&mut self.open, place).await
    }

    async fn put_report(&mut self, row: &ReportRow) -> Result<(), StoreError> {
        reports::put(&mut self.open, row).await
    }

    async fn report(&mut self, number: &str) -> Result<Option<ReportRow>, StoreError> {
        reports::by_number(&mut self.open, number).await
    }

    async fn reports_of(&mut self, place: &str) -> Result<Vec<ReportRow>, StoreError> {
        reports::of(&mut self.open, place).await
    }

    async fn count_open_reports(&mut self, place: &str) -> Result<u32, StoreError> {
        reports::count_open(&mut self.open, place).await
    }

    async fn sweep_reports(&mut self, before: Moment) -> Result<(), StoreError> {
        reports::sweep(&mut self.open, before).await
    }

    async fn put_import(&mut self, row: &ImportRow) -> Result<(), StoreError> {
        imports::put(&mut self.open, row).await
    }

    async fn import(&mut self, id: &str) -> Result<Option<ImportRow>, StoreError> {
        imports::by_id(&mut self.open, id).await
    }

    async fn remove_import(&mut self, id: &str) -> Result<(), StoreError> {
        imports::remove(&mut self.open, id).await
    }

    async fn sweep_imports(&mut self, before: Moment) -> Result<(), StoreError> {
        imports::sweep(&mut self.open, before).await
    }
}
