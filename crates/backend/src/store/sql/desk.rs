//! An open transaction on appointments, in SQL. Each part has its own tables.

mod answers;
mod bookings;
mod cases;
mod codes;
mod days;
mod directory;
mod ledger;
mod outbox;
mod places;
mod prefixes;
mod staff;
mod sweep;
mod waitlist;

use async_trait::async_trait;
use egude_booking::{Overrides, Quota, Service, ledger::Entry};
use egude_contract::v1::booking::SmsPurpose;
use egude_domain::{Date, Moment};
use sqlx::{Any, Transaction};

use crate::store::{
    Answered, ClosureRow, CodeRecord, Deed, Desk, LedgerNote, Message, PlaceRow, Record,
    SessionRow, SlotsOf, StoreError, Taken, WaitingRecord,
};

/// A [`Desk`]; dropping it undoes what was not committed.
pub(super) struct SqlDesk {
    open: Transaction<'static, Any>,
}

impl SqlDesk {
    pub(super) const fn new(open: Transaction<'static, Any>) -> Self {
        Self { open }
    }
}

/// Whether no row can have this name. `PostgreSQL` refuses texts with a zero byte,
/// and whoever asks for one is to be told that there is none.
fn never_kept(name: &str) -> bool {
    name.contains('\0')
}

#[async_trait]
impl Desk for SqlDesk {
    async fn commit(self: Box<Self>) -> Result<(), StoreError> {
        Ok(self.open.commit().await?)
    }

    async fn answered(&mut self, key: &str) -> Result<Option<Answered>, StoreError> {
        answers::get(&mut self.open, key).await
    }

    async fn answer(&mut self, key: &str, answer: &Answered) -> Result<(), StoreError> {
        answers::put(&mut self.open, key, answer).await
    }

    async fn taken(&mut self, of: &SlotsOf<'_>, now: Moment) -> Result<Vec<Taken>, StoreError> {
        places::taken(&mut self.open, of, now).await
    }

    async fn take(&mut self, place: &PlaceRow, now: Moment) -> Result<bool, StoreError> {
        places::take(&mut self.open, place, now).await
    }

    async fn keep(&mut self, holder: &str, until: Option<Moment>) -> Result<(), StoreError> {
        places::keep(&mut self.open, holder, until).await
    }

    async fn free(&mut self, holder: &str, rests: Option<Moment>) -> Result<(), StoreError> {
        places::free(&mut self.open, holder, rests).await
    }

    async fn hand_over(&mut self, from: &str, to: &str) -> Result<(), StoreError> {
        places::hand_over(&mut self.open, from, to).await
    }

    async fn put(&mut self, record: &Record) -> Result<(), StoreError> {
        bookings::put(&mut self.open, record).await
    }

    async fn by_id(&mut self, id: &str) -> Result<Option<Record>, StoreError> {
        bookings::by_id(&mut self.open, id).await
    }

    async fn by_number(&mut self, number: &str) -> Result<Option<Record>, StoreError> {
        bookings::by_number(&mut self.open, number).await
    }

    async fn of_day(
        &mut self,
        registry: &str,
        from: Moment,
        to: Moment,
    ) -> Result<Vec<Record>, StoreError> {
        bookings::of_day(&mut self.open, registry, from, to).await
    }

    async fn lapsing(&mut self, now: Moment) -> Result<Vec<Record>, StoreError> {
        bookings::lapsing(&mut self.open, now).await
    }

    async fn count_of_person(
        &mut self,
        person: &str,
        service: Service,
        now: Moment,
    ) -> Result<u32, StoreError> {
        bookings::count_of_person(&mut self.open, person, service, now).await
    }

    async fn count_of_phone(&mut self, phone: &str, now: Moment) -> Result<u32, StoreError> {
        bookings::count_of_phone(&mut self.open, phone, now).await
    }

    async fn to_erase(
        &mut self,
        registry: &str,
        before: Moment,
    ) -> Result<Vec<Record>, StoreError> {
        bookings::to_erase(&mut self.open, registry, before).await
    }

    async fn remembering(&mut self) -> Result<Vec<String>, StoreError> {
        bookings::remembering(&mut self.open).await
    }

    async fn sweep(&mut self, before: Moment) -> Result<(), StoreError> {
        sweep::sweep(&mut self.open, before).await
    }

    async fn note(&mut self, note: &LedgerNote) -> Result<(), StoreError> {
        ledger::note(&mut self.open, note).await
    }

    async fn unnote(&mut self, booking: &str) -> Result<(), StoreError> {
        ledger::unnote(&mut self.open, booking).await
    }

    async fn noted(&mut self, registry: &str, person: &str) -> Result<Vec<Entry>, StoreError> {
        ledger::noted(&mut self.open, registry, person).await
    }

    async fn forget_notes(&mut self, registry: &str, last: Date) -> Result<(), StoreError> {
        ledger::forget(&mut self.open, registry, last).await
    }

    async fn put_waiting(&mut self, entry: &WaitingRecord) -> Result<(), StoreError> {
        waitlist::put(&mut self.open, entry).await
    }

    async fn waiting(&mut self, id: &str) -> Result<Option<WaitingRecord>, StoreError> {
        waitlist::by_id(&mut self.open, id).await
    }

    async fn waiting_for(
        &mut self,
        registry: &str,
        service: Service,
        date: Date,
    ) -> Result<Vec<WaitingRecord>, StoreError> {
        waitlist::of_day(&mut self.open, registry, service, date).await
    }

    async fn waited_days(&mut self) -> Result<Vec<(String, Service, Date)>, StoreError> {
        waitlist::days(&mut self.open).await
    }

    async fn forget_waiting(&mut self, before: Date) -> Result<(), StoreError> {
        waitlist::forget(&mut self.open, before).await
    }

    async fn put_code(&mut self, code: &CodeRecord) -> Result<(), StoreError> {
        codes::put(&mut self.open, code).await
    }

    async fn code(
        &mut self,
        phone: &str,
        purpose: SmsPurpose,
        subject: &str,
    ) -> Result<Option<CodeRecord>, StoreError> {
        codes::latest(&mut self.open, phone, purpose, subject).await
    }

    async fn codes_since(&mut self, phone: &str, since: Moment) -> Result<Vec<Moment>, StoreError> {
        codes::since(&mut self.open, phone, since).await
    }

    async fn enqueue(&mut self, message: &Message) -> Result<(), StoreError> {
        outbox::put(&mut self.open, message).await
    }

    async fn due(&mut self, now: Moment, limit: u32) -> Result<Vec<Message>, StoreError> {
        outbox::due(&mut self.open, now, limit).await
    }

    async fn sent(&mut self, id: &str, at: Moment) -> Result<(), StoreError> {
        outbox::sent(&mut self.open, id, at).await
    }

    async fn failed(&mut self, id: &str, again: Option<Moment>) -> Result<(), StoreError> {
        outbox::failed(&mut self.open, id, again).await
    }

    async fn overrides(
        &mut self,
        registry: &str,
        from: Date,
        to: Date,
    ) -> Result<Overrides, StoreError> {
        days::overrides(&mut self.open, registry, from, to).await
    }

    async fn close(&mut self, closure: &ClosureRow) -> Result<(), StoreError> {
        days::close(&mut self.open, closure).await
    }

    async fn reopen(&mut self, registry: &str, date: Date) -> Result<bool, StoreError> {
        days::reopen(&mut self.open, registry, date).await
    }

    async fn closures(
        &mut self,
        registry: &str,
        date: Date,
    ) -> Result<Vec<ClosureRow>, StoreError> {
        days::closures(&mut self.open, registry, date).await
    }

    async fn quota(&mut self, registry: &str, quota: &Quota) -> Result<(), StoreError> {
        days::quota(&mut self.open, registry, quota).await
    }

    async fn walk_in(
        &mut self,
        registry: &str,
        date: Date,
        service: Service,
        count: u16,
    ) -> Result<(), StoreError> {
        days::walk_in(&mut self.open, registry, date, service, count).await
    }

    async fn walk_ins(
        &mut self,
        registry: &str,
        date: Date,
    ) -> Result<Vec<(Service, u16)>, StoreError> {
        days::walk_ins(&mut self.open, registry, date).await
    }

    async fn put_session(&mut self, session: &SessionRow) -> Result<(), StoreError> {
        staff::put_session(&mut self.open, session).await
    }

    async fn session(&mut self, key: &str) -> Result<Option<SessionRow>, StoreError> {
        staff::session(&mut self.open, key).await
    }

    async fn end_session(&mut self, key: &str) -> Result<(), StoreError> {
        staff::end_session(&mut self.open, key).await
    }

    async fn record(&mut self, deed: &Deed) -> Result<(), StoreError> {
        staff::record(&mut self.open, deed).await
    }

    async fn deeds(&mut self, registry: &str, limit: u32) -> Result<Vec<Deed>, StoreError> {
        staff::deeds(&mut self.open, registry, limit).await
    }
}
