use egude_booking::life::Event;
use egude_contract::v1::{ProblemCode, booking as wire};
use egude_domain::{BookingNumber, CHINA, Date, Moment};

use super::{Appointments, hold, message, place};
use crate::counter::{self, Begun, Idem, Reply};
use crate::{
    problem::Failure,
    store::{Desk, KeyKind, KeyRow, LedgerNote, Purpose, Record},
};

/// How long a key is good that was got by number and code.
const OPENED_FOR: i64 = 3600;

impl Appointments {
    /// `GET /bookings/{number}`
    pub async fn booking(&self, number: &str, key: &str) -> Result<wire::Booking, Failure> {
        let mut desk = self.counter.read().await?;
        let now = self.now();
        let record = desk.by_number(&kept(number)?).await?.ok_or_else(unknown)?;
        if let Some(you) = self.place_of_key(&record, key, KeyKind::Booking, now) {
            return self.view(&mut *desk, &record, you, now).await;
        }
        // The second person sees what they are asked to confirm. Who else got hold of the
        // link learns nothing about them from it.
        let you = self.place_of_key(&record, key, KeyKind::PartnerOnce, now);
        let you = you.ok_or_else(unknown)?;
        let mut seen = self.view(&mut *desk, &record, you, now).await?;
        if let Some(second) = seen.people.get_mut(1) {
            second.number_end.clear();
            second.phone = None;
        }
        seen.ledger.rules.clear();
        seen.ledger.blocked_until = None;
        Ok(seen)
    }

    /// `POST /bookings/{number}/open`: without the link, by number and code.
    pub async fn open(
        &self,
        number: &str,
        asked: wire::OpenRequest,
    ) -> Result<wire::Opened, Failure> {
        let phone = counter::phone(&asked.phone)?;
        let number = kept(number)?;
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.now();
        let purpose = (wire::SmsPurpose::Open, number.as_str());
        let used = self
            .counter
            .use_code(&mut *desk, phone.as_str(), purpose, &asked.code, now)
            .await?;
        if let Err(wrong) = used {
            desk.commit().await?;
            return Err(wrong);
        }
        let record = desk.by_number(&number).await?;
        let digest = self.counter.secret.digest("phone", phone.as_str());
        let found = record.and_then(|record| {
            let place = self.counter.place_of_phone(&record, &digest)?;
            Some((record, place))
        });
        let (mut record, you) = found.ok_or_else(unknown)?;
        let (key, digest) = self.counter.secret.key()?;
        record
            .body
            .keys
            .retain(|row| row.until.is_none_or(|until| until > now));
        record.body.keys.push(KeyRow {
            digest,
            place: you,
            kind: KeyKind::Booking,
            until: Some(now.plus(OPENED_FOR)),
        });
        desk.put(&record).await?;
        let booking = self.view(&mut *desk, &record, you, now).await?;
        desk.commit().await?;
        Ok(wire::Opened { key, booking })
    }

    /// `POST /bookings/{number}/cancel`
    pub async fn cancel(&self, idem: &Idem, number: &str, key: &str) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let (mut record, you) = self.opened(&mut *job.desk, number, key, now).await?;
        hold::step(&mut record, Event::Cancel, now)?;
        record.body.sequence += 1;
        let desk = &mut *job.desk;
        desk.put(&record).await?;
        self.count_if_late(desk, &record, now).await?;
        self.give_back(desk, &record, now).await?;
        desk.enqueue(&message::of(&record, "booking-cancelled", now)?)
            .await?;
        let booking = self.view(desk, &record, you, now).await?;
        job.finish(200, &booking).await
    }

    /// The booking that this key opens, and whose key it is.
    pub(super) async fn opened(
        &self,
        desk: &mut dyn Desk,
        number: &str,
        key: &str,
        now: Moment,
    ) -> Result<(Record, wire::Place), Failure> {
        let record = desk.by_number(&kept(number)?).await?.ok_or_else(unknown)?;
        let place = self.place_of_key(&record, key, KeyKind::Booking, now);
        Ok((record, place.ok_or_else(unknown)?))
    }

    /// Whose key it is, if it opens this now.
    pub(super) fn place_of_key(
        &self,
        record: &Record,
        key: &str,
        kind: KeyKind,
        now: Moment,
    ) -> Option<wire::Place> {
        let digest = self.counter.secret.digest("key", key);
        let mut keys = record.body.keys.iter();
        let row = keys.find(|row| {
            row.kind == kind && row.digest == digest && row.until.is_none_or(|until| until > now)
        });
        row.map(|row| row.place)
    }

    /// Too late to cancel without it being counted: it is counted, for both.
    pub(super) async fn count_if_late(
        &self,
        desk: &mut dyn Desk,
        record: &Record,
        now: Moment,
    ) -> Result<(), Failure> {
        // An office that left the file has no rule that counts it.
        let Some(listed) = self.registries.get(&record.registry) else {
            return Ok(());
        };
        if now < listed.office.cancel_until(record.start, self.calendar()) {
            return Ok(());
        }
        let kind = egude_booking::ledger::Kind::LateCancel;
        self.note(desk, record, kind, now.date(CHINA)).await
    }

    /// Notes what happened on that day against everybody of a booking.
    pub(super) async fn note(
        &self,
        desk: &mut dyn Desk,
        record: &Record,
        kind: egude_booking::ledger::Kind,
        on: Date,
    ) -> Result<(), Failure> {
        // Anybody can name anybody: only who confirmed answers for a booking.
        let confirmed = record.body.partner == Some(wire::PartnerState::Confirmed);
        let answer = if confirmed { 2 } else { 1 };
        for person in record.body.people.iter().take(answer) {
            let note = LedgerNote {
                registry: record.registry.clone(),
                person: person.digest.clone(),
                booking: record.id.clone(),
                entry: egude_booking::ledger::Entry { kind, on },
            };
            desk.note(&note).await?;
        }
        Ok(())
    }

    /// A place comes free: who waits is asked first; otherwise it rests, so that
    /// nobody can hand it on.
    pub(super) async fn give_back(
        &self,
        desk: &mut dyn Desk,
        record: &Record,
        now: Moment,
    ) -> Result<(), Failure> {
        desk.free(&record.id, None).await?;
        self.offer_place(desk, record, now).await?;
        let Some(listed) = self.registries.get(&record.registry) else {
            return Ok(());
        };
        let office = &listed.office;
        let rests = office.rests_until(now);
        if rests <= now || record.start <= now {
            return Ok(());
        }
        let slot = self
            .bookable(desk, office, record.service, record.start, now)
            .await;
        if let Ok(slot) = slot {
            place::take(desk, record, slot, ("", rests), now).await?;
        }
        Ok(())
    }
}

/// A number as it is kept; what cannot be one is as unknown as one that nobody has.
pub(super) fn kept(number: &str) -> Result<String, Failure> {
    let number: BookingNumber = number.parse().map_err(|_| unknown())?;
    Ok(number.as_str().to_owned())
}

pub(super) fn unknown() -> Failure {
    Failure::of(ProblemCode::BookingUnknown)
}
