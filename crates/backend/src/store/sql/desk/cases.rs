//! Cases, in SQL.

mod advances;
mod applications;
mod deeds;
mod deliveries;
mod erase;
mod hand_overs;
mod record;
mod tips;
mod uploads;

use async_trait::async_trait;
use egude_domain::Moment;

use super::SqlDesk;
use crate::store::{
    AdvanceRow, ApplicationRow, CaseDeed, CaseRecord, CaseView, Cases, Delivery, HandOverRow,
    StoreError, TipRow, UploadRow,
};

#[async_trait]
impl Cases for SqlDesk {
    async fn put_case(&mut self, case: &CaseRecord) -> Result<(), StoreError> {
        record::put(&mut self.open, case).await
    }

    async fn case(&mut self, reference: &str) -> Result<Option<CaseRecord>, StoreError> {
        record::by_reference(&mut self.open, reference).await
    }

    async fn case_of_intent(&mut self, intent: &str) -> Result<Option<CaseRecord>, StoreError> {
        record::by_intent(&mut self.open, intent).await
    }

    async fn open_cases(
        &mut self,
        prefixes: &[String],
        limit: u32,
    ) -> Result<Vec<CaseRecord>, StoreError> {
        record::open(&mut self.open, prefixes, limit).await
    }

    async fn count_open_cases(&mut self, prefixes: &[String]) -> Result<u32, StoreError> {
        record::count_open(&mut self.open, prefixes).await
    }

    async fn cases_of_person(
        &mut self,
        person: &str,
        prefixes: &[String],
    ) -> Result<Vec<CaseRecord>, StoreError> {
        record::of_person(&mut self.open, person, prefixes).await
    }

    async fn cases_to_erase(
        &mut self,
        region: &str,
        before: Moment,
    ) -> Result<Vec<CaseRecord>, StoreError> {
        record::to_erase(&mut self.open, region, before).await
    }

    async fn regions_with_closed_cases(&mut self) -> Result<Vec<String>, StoreError> {
        record::regions_to_erase(&mut self.open).await
    }

    async fn put_application(&mut self, row: &ApplicationRow) -> Result<(), StoreError> {
        applications::put(&mut self.open, row).await
    }

    async fn application(&mut self, reference: &str) -> Result<Option<ApplicationRow>, StoreError> {
        applications::of(&mut self.open, reference).await
    }

    async fn erase_case(&mut self, reference: &str) -> Result<Vec<String>, StoreError> {
        erase::content(&mut self.open, reference).await
    }

    async fn put_deed(&mut self, deed: &CaseDeed) -> Result<(), StoreError> {
        deeds::put(&mut self.open, deed).await
    }

    async fn case_deeds(&mut self, reference: &str) -> Result<Vec<CaseDeed>, StoreError> {
        deeds::of(&mut self.open, reference).await
    }

    async fn put_view(&mut self, view: &CaseView) -> Result<(), StoreError> {
        deeds::put_view(&mut self.open, view).await
    }

    async fn case_views(
        &mut self,
        reference: &str,
        limit: u32,
    ) -> Result<Vec<CaseView>, StoreError> {
        deeds::views(&mut self.open, reference, limit).await
    }

    async fn has_view(
        &mut self,
        reference: &str,
        what: &str,
        since: Moment,
    ) -> Result<bool, StoreError> {
        deeds::has_view(&mut self.open, reference, what, since).await
    }

    async fn put_upload(&mut self, upload: &UploadRow) -> Result<(), StoreError> {
        uploads::put(&mut self.open, upload).await
    }

    async fn upload(&mut self, id: &str) -> Result<Option<UploadRow>, StoreError> {
        uploads::by_id(&mut self.open, id).await
    }

    async fn uploads(&mut self, reference: &str) -> Result<Vec<UploadRow>, StoreError> {
        uploads::of(&mut self.open, reference).await
    }

    async fn stale_uploads(&mut self, before: Moment) -> Result<Vec<UploadRow>, StoreError> {
        uploads::stale(&mut self.open, before).await
    }

    async fn uploads_to_check(&mut self, limit: u32) -> Result<Vec<UploadRow>, StoreError> {
        uploads::to_check(&mut self.open, limit).await
    }

    async fn drop_upload(&mut self, id: &str) -> Result<(), StoreError> {
        uploads::drop(&mut self.open, id).await
    }

    async fn put_hand_over(&mut self, row: &HandOverRow) -> Result<(), StoreError> {
        hand_overs::put(&mut self.open, row).await
    }

    async fn take_hand_over(
        &mut self,
        id: &str,
        now: Moment,
    ) -> Result<Option<HandOverRow>, StoreError> {
        hand_overs::take(&mut self.open, id, now).await
    }

    async fn hand_over_bytes(&mut self) -> Result<u64, StoreError> {
        hand_overs::bytes(&mut self.open).await
    }

    async fn sweep_hand_overs(&mut self, now: Moment) -> Result<(), StoreError> {
        hand_overs::sweep(&mut self.open, now).await
    }

    async fn put_advance(&mut self, row: &AdvanceRow) -> Result<(), StoreError> {
        advances::put(&mut self.open, row).await
    }

    async fn advanced(&mut self, region: &str, year: i16) -> Result<i64, StoreError> {
        advances::sum(&mut self.open, region, year).await
    }

    async fn put_tip(&mut self, tip: &TipRow) -> Result<(), StoreError> {
        tips::put(&mut self.open, tip).await
    }

    async fn tip(&mut self, number: &str) -> Result<Option<TipRow>, StoreError> {
        tips::by_number(&mut self.open, number).await
    }

    async fn open_tips(&mut self, prefixes: &[String]) -> Result<Vec<TipRow>, StoreError> {
        tips::open(&mut self.open, prefixes).await
    }

    async fn sweep_tips(&mut self, before: Moment) -> Result<(), StoreError> {
        tips::sweep(&mut self.open, before).await
    }

    async fn deliver(&mut self, delivery: &Delivery) -> Result<(), StoreError> {
        deliveries::put(&mut self.open, delivery).await
    }

    async fn due_deliveries(
        &mut self,
        now: Moment,
        limit: u32,
    ) -> Result<Vec<Delivery>, StoreError> {
        deliveries::due(&mut self.open, now, limit).await
    }

    async fn delivered(&mut self, id: &str, at: Moment) -> Result<(), StoreError> {
        deliveries::done(&mut self.open, id, at).await
    }

    async fn undelivered(&mut self, id: &str, again: Option<Moment>) -> Result<(), StoreError> {
        deliveries::failed(&mut self.open, id, again).await
    }
}
