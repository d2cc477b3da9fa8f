//! What the store keeps of appointments, and the one way to change it.
//!
//! A [`Desk`] is an open transaction. All writers of appointments stand in one
//! line: `SQLite` has one writer anyway, `PostgreSQL` takes one advisory lock. So
//! what a use case has read is still true when it writes, without retries and
//! without a second thought. The primary key of a place is the last guard: even
//! a wrong use case cannot give one place to two.

use async_trait::async_trait;
use egude_booking::{Overrides, Service, ledger, life};
use egude_contract::v1::{
    LocalText,
    booking::{DayPart, DocumentKind, PartnerState, Place, SmsPurpose, WaitingState},
};
use egude_domain::{Date, Moment};
use serde::{Deserialize, Serialize};

use super::StoreError;

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
pub trait Desk: Send {
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
    /// Removes holds that never became bookings, codes, answers and sessions that
    /// ended before this moment.
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
    async fn quota(
        &mut self,
        registry: &str,
        quota: &egude_booking::Quota,
    ) -> Result<(), StoreError>;
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

/// The first answer to a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The operation and a digest of its request: another one under the same key is refused.
    pub request: String,
    /// The HTTP status.
    pub status: u16,
    /// The body as it was sent.
    pub body: String,
    /// When.
    pub at: Moment,
}

/// Slots that begin in `from..to`.
#[derive(Clone, Copy, Debug)]
pub struct SlotsOf<'a> {
    /// Where.
    pub registry: &'a str,
    /// What for.
    pub service: Service,
    /// The first moment.
    pub from: Moment,
    /// The first moment after.
    pub to: Moment,
}

/// A place that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The start of its slot.
    pub start: Moment,
    /// Its number in the slot, from 1.
    pub place: u16,
    /// The booking that has it; empty while it rests.
    pub holder: String,
}

/// A place to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceRow {
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// Its number in the slot, from 1.
    pub place: u16,
    /// The booking that takes it.
    pub holder: String,
    /// Until when; none means for good.
    pub until: Option<Moment>,
}

/// A booking from hold to end: columns that are searched, and a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The hold's id; stays.
    pub id: String,
    /// The number without dash, once confirmed.
    pub number: Option<String>,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// The end of the slot.
    pub end: Moment,
    /// How it stands.
    pub state: life::State,
    /// When the hold lapses.
    pub until: Moment,
    /// When it was made.
    pub made: Moment,
    /// Everything else.
    pub body: Body,
}

/// What of a booking is never searched, but for digests, which have tables of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Body {
    /// Digests of the keys that open it.
    pub keys: Vec<KeyRow>,
    /// Who comes; empty while held and after erasing.
    pub people: Vec<Person>,
    /// The telephone for messages; empty after erasing.
    pub phone: String,
    /// Its digest, for limits; searched.
    pub phone_digest: String,
    /// The language of messages.
    pub language: String,
    /// For the office.
    pub remark: Option<String>,
    /// Whether the second person confirmed.
    pub partner: Option<PartnerState>,
    /// The day a divorce application was received.
    pub received_on: Option<Date>,
    /// Who said in confidence that they do not want to go on.
    pub in_confidence: Vec<Place>,
    /// The start of the slot that it had before it was moved.
    pub moved_from: Option<Moment>,
    /// The first day on which both are of age, for `marry`.
    pub earliest: Option<Date>,
    /// The waitlist entry to which this hold is offered or was given.
    pub waiting: Option<String>,
    /// Counted from 0 with every change.
    pub sequence: u32,
}

/// A key, by its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyRow {
    /// Its digest.
    pub digest: String,
    /// Whose it is.
    pub place: Place,
    /// What it opens.
    pub kind: KeyKind,
    /// When it stops; none: with the booking.
    pub until: Option<Moment>,
}

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// The hold.
    Hold,
    /// The booking.
    Booking,
    /// Only the second person's confirmation, once.
    PartnerOnce,
}

/// A person of a booking. The number itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// As in the document.
    pub name: String,
    /// Which document.
    pub document: DocumentKind,
    /// The last four characters of its number.
    pub number_end: String,
    /// The digest of kind and number; searched.
    pub digest: String,
    /// The second person's telephone, where it was given.
    pub phone: Option<String>,
}

/// Something that counts against a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerNote {
    /// Where.
    pub registry: String,
    /// The person's digest.
    pub person: String,
    /// The booking's id.
    pub booking: String,
    /// What and when.
    pub entry: ledger::Entry,
}

/// A waitlist entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingRecord {
    /// Its own word.
    pub id: String,
    /// The digest of its key.
    pub key: String,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The day.
    pub date: Date,
    /// When on that day.
    pub part: DayPart,
    /// The telephone for messages; empty once it is over.
    pub phone: String,
    /// Its digest.
    pub phone_digest: String,
    /// The language of messages.
    pub language: String,
    /// How it stands.
    pub state: WaitingState,
    /// The hold that is offered.
    pub offer: Option<String>,
    /// When it was made; the order of the list, ids breaking ties.
    pub made: Moment,
}

/// A code that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeRecord {
    /// Its own word.
    pub id: String,
    /// The telephone's digest.
    pub phone: String,
    /// What it is good for.
    pub purpose: SmsPurpose,
    /// For which hold or number; empty for waiting.
    pub subject: String,
    /// The digest of the code.
    pub code: String,
    /// How often a wrong one was tried.
    pub tries: u8,
    /// When it was made.
    pub made: Moment,
    /// When it ends.
    pub until: Moment,
    /// Whether it was used.
    pub used: bool,
}

/// A message to a telephone. The words are the gateway's: a template and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its own word; a gateway that gets it twice sends it once.
    pub id: String,
    /// To whom; empty once it was sent.
    pub phone: String,
    /// `zh-CN` or `mn-Mong-CN`.
    pub language: String,
    /// Which template, such as `code` or `booking-confirmed`.
    pub template: String,
    /// Its values, in order of name.
    pub values: Vec<(String, String)>,
    /// When it was put in.
    pub at: Moment,
    /// When it stops making sense to send it.
    pub until: Moment,
    /// How often sending failed.
    pub tries: u8,
}

/// Staff closed a day or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosureRow {
    /// Where.
    pub registry: String,
    /// Which day and hours.
    pub closure: egude_booking::Closure,
    /// Why.
    pub reason: LocalText,
}

/// A staff session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The digest of its key.
    pub key: String,
    /// The account.
    pub name: String,
    /// The last use.
    pub used: Moment,
    /// When it ends whatever happens.
    pub until: Moment,
}

/// Who did what, when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// The account.
    pub who: String,
    /// The operation, with what of it matters: `mark no-show`, `close 2027-05-20`.
    pub what: String,
    /// Where.
    pub registry: String,
    /// The booking's number, if it was about one.
    pub number: Option<String>,
    /// When.
    pub at: Moment,
}
