//! What the store keeps of appointments, and the one way to change it.
//!
//! A [`Desk`] is an open transaction. All writers of appointments stand in one
//! line: `SQLite` has one writer anyway, `PostgreSQL` takes one advisory lock. So
//! what a use case has read is still true when it writes, without retries and
//! without a second thought. The primary key of a place is the last guard: even
//! a wrong use case cannot give one place to two.

mod message;
mod notes;
mod place;
mod record;
mod staff;
mod waiting;

use async_trait::async_trait;
use egude_booking::{Overrides, Quota, Service, ledger};
use egude_contract::v1::booking::SmsPurpose;
use egude_domain::{Date, Moment};

pub use message::{CodeRecord, Message};
pub use notes::{Answered, LedgerNote};
pub use place::{PlaceRow, SlotsOf, Taken};
pub use record::{Body, KeyKind, KeyRow, Person, Record};
pub use staff::{ClosureRow, Deed, SessionRow};
pub use waiting::WaitingRecord;

use super::{Cases, Directory, StoreError};

/// What a transaction is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Only reading: does not wait for writers.
    Read,
    /// Reading and writing, one after the other.
    Write,
}

/// An open transaction on appointments. Dropping it undoes everything.
#[async_trait]
pub trait Desk: Cases + Directory + Send {
    /// Makes everything so far last. After this has returned, no crash undoes it.
    async fn commit(self: Box<Self>) -> Result<(), StoreError>;

    /// The answer that was given to this idempotency key.
    async fn answered(&mut self, key: &str) -> Result<Option<Answered>, StoreError>;
    /// Remembers an answer under its key.
    async fn answer(&mut self, key: &str, answer: &Answered) -> Result<(), StoreError>;

    /// The places of a registry's service that are taken at `now`, of slots that
    /// begin in `from..to`, by start.
    async fn taken(&mut self, of: &SlotsOf<'_>, now: Moment) -> Result<Vec<Taken>, StoreError>;
    /// Takes a place; false if somebody has it. One whose `until` is not after
    /// `now` is not taken.
    async fn take(&mut self, place: &PlaceRow, now: Moment) -> Result<bool, StoreError>;
    /// Sets until when a holder keeps its place; none means for good.
    async fn keep(&mut self, holder: &str, until: Option<Moment>) -> Result<(), StoreError>;
    /// Gives a holder's place back; it rests until then, if a moment is given.
    async fn free(&mut self, holder: &str, rests: Option<Moment>) -> Result<(), StoreError>;
    /// Hands a place from one holder to another.
    async fn hand_over(&mut self, from: &str, to: &str) -> Result<(), StoreError>;

    /// Writes a booking, new or changed.
    async fn put(&mut self, record: &Record) -> Result<(), StoreError>;
    /// The booking with this id.
    async fn by_id(&mut self, id: &str) -> Result<Option<Record>, StoreError>;
    /// The booking with this number.
    async fn by_number(&mut self, number: &str) -> Result<Option<Record>, StoreError>;
    /// Bookings of a registry that begin in `from..to`, holds left out, by start and number.
    async fn of_day(
        &mut self,
        registry: &str,
        from: Moment,
        to: Moment,
    ) -> Result<Vec<Record>, StoreError>;
    /// Holds whose time has run out at `now`, the oldest first, 200 at most.
    async fn lapsing(&mut self, now: Moment) -> Result<Vec<Record>, StoreError>;
    /// How many bookings in the states `confirmed` and `arrived` that begin after
    /// `now` this person has, of one service, anywhere.
    async fn count_of_person(
        &mut self,
        person: &str,
        service: Service,
        now: Moment,
    ) -> Result<u32, StoreError>;
    /// The same for a telephone (its digest), of all services.
    async fn count_of_phone(&mut self, phone: &str, now: Moment) -> Result<u32, StoreError>;
    /// Bookings that ended before this moment and still have names, 200 at most.
    async fn to_erase(&mut self, registry: &str, before: Moment)
    -> Result<Vec<Record>, StoreError>;
    /// The registries of which names or something in the ledger are kept, in order.
    async fn remembering(&mut self) -> Result<Vec<String>, StoreError>;
    /// Removes holds that never became bookings, codes, answers, messages and sessions
    /// that ended before this moment, and the places of slots that began before it.
    async fn sweep(&mut self, before: Moment) -> Result<(), StoreError>;

    /// Notes something against a person at a registry.
    async fn note(&mut self, note: &LedgerNote) -> Result<(), StoreError>;
    /// Takes back that nobody came to this booking; late cancellations stay.
    async fn unnote(&mut self, booking: &str) -> Result<(), StoreError>;
    /// What was noted, by day.
    async fn noted(
        &mut self,
        registry: &str,
        person: &str,
    ) -> Result<Vec<ledger::Entry>, StoreError>;

    /// Removes what was noted at a registry on this day or before.
    async fn forget_notes(&mut self, registry: &str, last: Date) -> Result<(), StoreError>;

    /// Writes a waitlist entry, new or changed.
    async fn put_waiting(&mut self, entry: &WaitingRecord) -> Result<(), StoreError>;
    /// One entry.
    async fn waiting(&mut self, id: &str) -> Result<Option<WaitingRecord>, StoreError>;
    /// The entries `waiting` or `offered` of a day, in the order of joining.
    async fn waiting_for(
        &mut self,
        registry: &str,
        service: Service,
        date: Date,
    ) -> Result<Vec<WaitingRecord>, StoreError>;
    /// The days for which somebody waits or has an offer.
    async fn waited_days(&mut self) -> Result<Vec<(String, Service, Date)>, StoreError>;
    /// Removes the entries of days before this one that are neither `waiting` nor `offered`.
    async fn forget_waiting(&mut self, before: Date) -> Result<(), StoreError>;

    /// Writes a code, new or changed.
    async fn put_code(&mut self, code: &CodeRecord) -> Result<(), StoreError>;
    /// The latest code for this telephone (its digest), purpose and subject.
    async fn code(
        &mut self,
        phone: &str,
        purpose: SmsPurpose,
        subject: &str,
    ) -> Result<Option<CodeRecord>, StoreError>;
    /// When codes were asked for this telephone (its digest) since then, newest first.
    async fn codes_since(&mut self, phone: &str, since: Moment) -> Result<Vec<Moment>, StoreError>;

    /// Puts a message into the outbox.
    async fn enqueue(&mut self, message: &Message) -> Result<(), StoreError>;
    /// Messages to be sent at `now`, in the order of putting, so many at most.
    async fn due(&mut self, now: Moment, limit: u32) -> Result<Vec<Message>, StoreError>;
    /// A message went out: telephone and values are erased.
    async fn sent(&mut self, id: &str, at: Moment) -> Result<(), StoreError>;
    /// A message did not go out; it is tried again then, or given up on with none.
    async fn failed(&mut self, id: &str, again: Option<Moment>) -> Result<(), StoreError>;

    /// What staff changed for days from `from` to `to`, both included, in the order of changing.
    async fn overrides(
        &mut self,
        registry: &str,
        from: Date,
        to: Date,
    ) -> Result<Overrides, StoreError>;
    /// Closes a day or a part of it.
    async fn close(&mut self, closure: &ClosureRow) -> Result<(), StoreError>;
    /// Opens again what staff closed on a day; false if nothing was.
    async fn reopen(&mut self, registry: &str, date: Date) -> Result<bool, StoreError>;
    /// The reasons given for closing on a day, the latest last.
    async fn closures(&mut self, registry: &str, date: Date)
    -> Result<Vec<ClosureRow>, StoreError>;
    /// Changes a quota.
    async fn quota(&mut self, registry: &str, quota: &Quota) -> Result<(), StoreError>;
    /// Counts walk-ins.
    async fn walk_in(
        &mut self,
        registry: &str,
        date: Date,
        service: Service,
        count: u16,
    ) -> Result<(), StoreError>;
    /// Walk-ins of a day by service.
    async fn walk_ins(
        &mut self,
        registry: &str,
        date: Date,
    ) -> Result<Vec<(Service, u16)>, StoreError>;

    /// Writes a staff session.
    async fn put_session(&mut self, session: &SessionRow) -> Result<(), StoreError>;
    /// The session with this digest of its key.
    async fn session(&mut self, key: &str) -> Result<Option<SessionRow>, StoreError>;
    /// Ends a session.
    async fn end_session(&mut self, key: &str) -> Result<(), StoreError>;
    /// Writes down who did what.
    async fn record(&mut self, deed: &Deed) -> Result<(), StoreError>;
    /// What was done at a registry, newest first, so many at most.
    async fn deeds(&mut self, registry: &str, limit: u32) -> Result<Vec<Deed>, StoreError>;
}
