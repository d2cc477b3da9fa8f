//! What the store keeps of cases. The same open transaction as a [`super::Desk`].

mod record;
mod rows;

use async_trait::async_trait;
use egude_domain::Moment;

pub use record::{
    AuthorisationRow, CaseBody, CaseKey, CaseRecord, Level, LinkRow, PartRow, Signed, TaskRow,
    TransferRow,
};
pub use rows::{
    AdvanceRow, ApplicationRow, CaseDeed, CaseView, Delivery, HandOverRow, TipRow, UploadRow,
};

use super::StoreError;

/// Cases and what belongs to them.
#[async_trait]
pub trait Cases: Send {
    /// Writes a case, new or changed.
    async fn put_case(&mut self, case: &CaseRecord) -> Result<(), StoreError>;
    /// The case of this reference, without dashes.
    async fn case(&mut self, reference: &str) -> Result<Option<CaseRecord>, StoreError>;
    /// The case that was made by this intention (its digest): kept as long as the case, longer
    /// than answers are.
    async fn case_of_intent(&mut self, intent: &str) -> Result<Option<CaseRecord>, StoreError>;
    /// Open cases whose region begins with one of these prefixes: overdue and soonest due
    /// first, those without a due moment last, then by arrival; so many at most.
    async fn open_cases(
        &mut self,
        prefixes: &[String],
        limit: u32,
    ) -> Result<Vec<CaseRecord>, StoreError>;
    /// How many open cases there are in these regions.
    async fn count_open_cases(&mut self, prefixes: &[String]) -> Result<u32, StoreError>;
    /// Open cases of a person (the digest of the identity number) in these regions.
    async fn cases_of_person(
        &mut self,
        person: &str,
        prefixes: &[String],
    ) -> Result<Vec<CaseRecord>, StoreError>;
    /// Cases of a region that closed before this moment and still have content, 50 at most.
    async fn cases_to_erase(
        &mut self,
        region: &str,
        before: Moment,
    ) -> Result<Vec<CaseRecord>, StoreError>;
    /// The regions of which closed cases still have content, in order.
    async fn regions_with_closed_cases(&mut self) -> Result<Vec<String>, StoreError>;

    /// Writes what was sent. There is no way to change it.
    async fn put_application(&mut self, row: &ApplicationRow) -> Result<(), StoreError>;
    /// What was sent.
    async fn application(&mut self, reference: &str) -> Result<Option<ApplicationRow>, StoreError>;
    /// Removes what was sent, the deeds' texts, views and uploads of a case; the record itself is
    /// written by the caller without content. Answers the uploads whose files are to be removed.
    async fn erase_case(&mut self, reference: &str) -> Result<Vec<String>, StoreError>;

    /// Writes down a deed.
    async fn put_deed(&mut self, deed: &CaseDeed) -> Result<(), StoreError>;
    /// The deeds of a case, the newest last.
    async fn case_deeds(&mut self, reference: &str) -> Result<Vec<CaseDeed>, StoreError>;
    /// Writes down that somebody looked.
    async fn put_view(&mut self, view: &CaseView) -> Result<(), StoreError>;
    /// Who looked, the newest first: so many of staff and so many of the people at most, for a
    /// family that looks every day would hide who else did.
    async fn case_views(
        &mut self,
        reference: &str,
        limit: u32,
    ) -> Result<Vec<CaseView>, StoreError>;
    /// Whether anybody looked at this kind of thing of a case since then.
    async fn has_view(
        &mut self,
        reference: &str,
        what: &str,
        since: Moment,
    ) -> Result<bool, StoreError>;

    /// Writes an upload, new or changed.
    async fn put_upload(&mut self, upload: &UploadRow) -> Result<(), StoreError>;
    /// One upload.
    async fn upload(&mut self, id: &str) -> Result<Option<UploadRow>, StoreError>;
    /// The uploads of a case by paper, task and page; removed ones left out.
    async fn uploads(&mut self, reference: &str) -> Result<Vec<UploadRow>, StoreError>;
    /// Uploads that were begun before this moment and never finished, 200 at most.
    async fn stale_uploads(&mut self, before: Moment) -> Result<Vec<UploadRow>, StoreError>;
    /// Uploads that are all there and were not looked at to the end, the oldest first, so many
    /// at most.
    async fn uploads_to_check(&mut self, limit: u32) -> Result<Vec<UploadRow>, StoreError>;
    /// Forgets an upload.
    async fn drop_upload(&mut self, id: &str) -> Result<(), StoreError>;

    /// Keeps a hand-over.
    async fn put_hand_over(&mut self, row: &HandOverRow) -> Result<(), StoreError>;
    /// Takes a hand-over out, if it is still there at `now`.
    async fn take_hand_over(
        &mut self,
        id: &str,
        now: Moment,
    ) -> Result<Option<HandOverRow>, StoreError>;
    /// Bytes of all hand-overs that wait.
    async fn hand_over_bytes(&mut self) -> Result<u64, StoreError>;
    /// Removes hand-overs whose time is over.
    async fn sweep_hand_overs(&mut self, now: Moment) -> Result<(), StoreError>;

    /// Notes money that was advanced.
    async fn put_advance(&mut self, row: &AdvanceRow) -> Result<(), StoreError>;
    /// Fen that were advanced at a township in a year.
    async fn advanced(&mut self, region: &str, year: i16) -> Result<i64, StoreError>;

    /// Writes a tip, new or changed.
    async fn put_tip(&mut self, tip: &TipRow) -> Result<(), StoreError>;
    /// One tip.
    async fn tip(&mut self, number: &str) -> Result<Option<TipRow>, StoreError>;
    /// Tips in these regions that are not done, the urgent ones first, then by arrival; 200 at most.
    async fn open_tips(&mut self, prefixes: &[String]) -> Result<Vec<TipRow>, StoreError>;
    /// Removes tips that were done, or never done, before this moment.
    async fn sweep_tips(&mut self, before: Moment) -> Result<(), StoreError>;

    /// Puts something for the bureau's own systems into the outbox.
    async fn deliver(&mut self, delivery: &Delivery) -> Result<(), StoreError>;
    /// What is to be delivered at `now`, in the order of putting, so many at most; of one case
    /// and adapter only the first that is not done, so that nothing overtakes.
    async fn due_deliveries(
        &mut self,
        now: Moment,
        limit: u32,
    ) -> Result<Vec<Delivery>, StoreError>;
    /// It was delivered: its content is erased.
    async fn delivered(&mut self, id: &str, at: Moment) -> Result<(), StoreError>;
    /// It was not; it is tried again then, or given up on with none.
    async fn undelivered(&mut self, id: &str, again: Option<Moment>) -> Result<(), StoreError>;
}
