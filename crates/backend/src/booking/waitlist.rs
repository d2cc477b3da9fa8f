use egude_booking::{DayState, life};
use egude_contract::v1::{FieldCode, Problem, ProblemCode, booking as wire};
use egude_domain::{Date, Moment};

use super::{Appointments, convert, manage::unknown, offers::forget, place, view};
use crate::counter::{self, Begun, Idem, Reply, field, word};
use crate::{
    problem::Failure,
    store::{Desk, KeyKind, KeyRow, WaitingRecord},
};

impl Appointments {
    /// `POST /waitlist`: waits for a place on a day that is full.
    pub async fn join(&self, idem: &Idem, asked: wire::WaitlistRequest) -> Result<Reply, Failure> {
        let listed = self.registry(&asked.registry, "/registry")?;
        let service = convert::service(asked.service);
        if service == egude_booking::Service::DivorceIssue {
            // The list knows no receipt day, and without it no slot may be offered (V-10).
            return Err(field("/service", FieldCode::NotOffered));
        }
        let date: Date = asked
            .date
            .parse()
            .map_err(|_| field("/date", FieldCode::NotADate))?;
        let phone = counter::phone(&asked.phone)?;
        counter::language(&asked.language, "/language")?;
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        self.tidy_day(desk, &listed.office, service, date, now)
            .await?;
        let overrides = desk.overrides(&listed.office.id, date, date).await?;
        let plan = listed
            .office
            .day(service, date, now, self.calendar(), &overrides);
        let plan = plan.ok_or_else(|| field("/service", FieldCode::NotOffered))?;
        if plan.state != DayState::Open {
            return Err(Failure::of(ProblemCode::SlotNotOpen));
        }
        let of = place::slots_of(&listed.office.id, service, (date, date));
        let taken = desk.taken(&of, now).await?;
        let mut slots = plan.slots.iter();
        if slots.any(|slot| place::left(slot, &taken, now) > 0) {
            // There is something to book: waiting would only be longer.
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let purpose = (wire::SmsPurpose::Wait, "");
        let used = self
            .counter
            .use_code(desk, phone.as_str(), purpose, &asked.code, now)
            .await?;
        if let Err(wrong) = used {
            return Err(job.refuse(wrong).await);
        }
        let desk = &mut *job.desk;
        let phone_digest = self.counter.secret.digest("phone", phone.as_str());
        let list = desk.waiting_for(&listed.office.id, service, date).await?;
        if list.iter().any(|entry| entry.phone_digest == phone_digest) {
            let problem = Problem::of(ProblemCode::LimitReached);
            return Err(Failure(problem.field("/phone", FieldCode::Repeated)));
        }
        let (key, digest) = self.counter.secret.key()?;
        let entry = WaitingRecord {
            id: word(20)?,
            key: digest,
            registry: listed.office.id.clone(),
            service,
            date,
            part: asked.part,
            phone: phone.as_str().to_owned(),
            phone_digest,
            language: asked.language,
            state: wire::WaitingState::Waiting,
            offer: None,
            made: now,
        };
        desk.put_waiting(&entry).await?;
        let mut answer = self.entry(desk, &entry, now).await?;
        answer.key = Some(key);
        job.finish(201, &answer).await
    }

    /// `GET /waitlist/{entry}`
    pub async fn waiting(&self, id: &str, key: &str) -> Result<wire::Waiting, Failure> {
        let mut desk = self.counter.read().await?;
        let entry = self.waits(&mut *desk, id, key).await?;
        self.entry(&mut *desk, &entry, self.now()).await
    }

    /// `POST /waitlist/{entry}/accept`: takes the offer; the form follows.
    pub async fn accept(&self, idem: &Idem, id: &str, key: &str) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        self.lapse(desk, now).await?;
        let mut entry = self.waits(desk, id, key).await?;
        let changed = || Failure::of(ProblemCode::StateChanged);
        if entry.state != wire::WaitingState::Offered {
            return Err(changed());
        }
        let offer = entry.offer.clone().unwrap_or_default();
        let mut record = desk.by_id(&offer).await?.ok_or_else(changed)?;
        if record.state != life::State::Held {
            return Err(changed());
        }
        let office = &self.registry(&record.registry, "/registry")?.office;
        self.still_open(desk, office, &record).await?;
        let (key, digest) = self.counter.secret.key()?;
        // Never less time than the offer still had.
        record.until = record.until.max(office.hold_until(now, record.start));
        record.body.keys.push(KeyRow {
            digest,
            place: wire::Place::First,
            kind: KeyKind::Hold,
            until: Some(record.until),
        });
        desk.put(&record).await?;
        desk.keep(&record.id, Some(record.until)).await?;
        entry.state = wire::WaitingState::Accepted;
        forget(&mut entry);
        desk.put_waiting(&entry).await?;
        job.finish(200, &view::hold(&record, now, Some(key))).await
    }

    /// `POST /waitlist/{entry}/leave`
    pub async fn leave(&self, idem: &Idem, id: &str, key: &str) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        let mut entry = self.waits(desk, id, key).await?;
        if !matches!(
            entry.state,
            wire::WaitingState::Waiting | wire::WaitingState::Offered
        ) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        entry.state = wire::WaitingState::Left;
        forget(&mut entry);
        desk.put_waiting(&entry).await?;
        if let Some(offer) = &entry.offer
            && let Some(mut record) = desk.by_id(offer).await?
            && record.state == life::State::Held
        {
            record.state = life::State::Released;
            desk.put(&record).await?;
            desk.free(&record.id, None).await?;
            self.offer_place(desk, &record, now).await?;
        }
        let answer = self.entry(desk, &entry, now).await?;
        job.finish(200, &answer).await
    }

    /// The entry that this key opens.
    async fn waits(
        &self,
        desk: &mut dyn Desk,
        id: &str,
        key: &str,
    ) -> Result<WaitingRecord, Failure> {
        let entry = desk.waiting(id).await?;
        let digest = self.counter.secret.digest("key", key);
        entry
            .filter(|entry| entry.key == digest)
            .ok_or_else(unknown)
    }

    async fn entry(
        &self,
        desk: &mut dyn Desk,
        entry: &WaitingRecord,
        now: Moment,
    ) -> Result<wire::Waiting, Failure> {
        let before = match entry.state {
            wire::WaitingState::Waiting => {
                let list = desk
                    .waiting_for(&entry.registry, entry.service, entry.date)
                    .await?;
                let waits = list
                    .iter()
                    .filter(|one| one.state == wire::WaitingState::Waiting);
                let before = waits.take_while(|one| one.id != entry.id).count();
                Some(u32::try_from(before).unwrap_or(u32::MAX))
            }
            _ => None,
        };
        let offer = match (&entry.offer, entry.state) {
            (Some(id), wire::WaitingState::Offered | wire::WaitingState::Accepted) => {
                let record = desk.by_id(id).await?;
                record.map(|record| view::hold(&record, now, None))
            }
            _ => None,
        };
        Ok(wire::Waiting {
            id: entry.id.clone(),
            key: None,
            state: entry.state,
            registry: entry.registry.clone(),
            service: convert::wire_service(entry.service),
            date: entry.date.to_string(),
            part: entry.part,
            before,
            offer,
        })
    }
}
