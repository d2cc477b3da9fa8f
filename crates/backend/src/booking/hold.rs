use egude_booking::{Office, Service, SlotPlan, life, life::Event};
use egude_contract::v1::{FieldCode, ProblemCode, booking as wire};
use egude_domain::{CHINA, Date, Moment};
use egude_marriage::divorce::Timeline;

use super::{Appointments, checks::not_bookable, convert, place, view};
use crate::counter::{Begun, Idem, Reply, field, word};
use crate::{
    problem::Failure,
    store::{Body, Desk, KeyKind, KeyRow, Record},
};

impl Appointments {
    /// `POST /holds`: keeps a place for some minutes.
    pub async fn hold(&self, idem: &Idem, asked: wire::HoldRequest) -> Result<Reply, Failure> {
        let listed = self.registry(&asked.registry, "/registry")?;
        let office = &listed.office;
        let service = convert::service(asked.service);
        let start: Moment = asked
            .start
            .parse()
            .map_err(|_| field("/start", FieldCode::Invalid))?;
        let received_on = self.received_on(service, start, asked.received_on.as_deref())?;
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        self.tidy_day(desk, office, service, start.date(CHINA), now)
            .await?;
        let plan = self.bookable(desk, office, service, start, now).await?;
        let (key, digest) = self.counter.secret.key()?;
        let until = office.hold_until(now, start);
        let record = Record {
            id: word(20)?,
            number: None,
            registry: office.id.clone(),
            service,
            start,
            end: plan.end,
            state: life::State::Held,
            until,
            made: now,
            body: Body {
                keys: vec![KeyRow {
                    digest,
                    place: wire::Place::First,
                    kind: KeyKind::Hold,
                    until: Some(until),
                }],
                received_on,
                ..Body::default()
            },
        };
        if !place::take(desk, &record, plan, (&record.id, until), now).await? {
            return Err(Failure::of(ProblemCode::SlotGone));
        }
        desk.put(&record).await?;
        job.finish(201, &view::hold(&record, now, Some(key))).await
    }

    /// `GET /holds/{hold}`
    pub async fn hold_of(&self, id: &str, key: &str) -> Result<wire::Hold, Failure> {
        let mut desk = self.counter.read().await?;
        let record = self.held(&mut *desk, id, key).await?;
        Ok(view::hold(&record, self.now(), None))
    }

    /// `POST /holds/{hold}/release`: gives the place back.
    pub async fn release(&self, idem: &Idem, id: &str, key: &str) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let mut record = self.held(&mut *job.desk, id, key).await?;
        step(&mut record, Event::Release, now)?;
        let desk = &mut *job.desk;
        desk.put(&record).await?;
        desk.free(&record.id, None).await?;
        self.end_waiting(desk, &record, wire::WaitingState::Left, now)
            .await?;
        self.offer_place(desk, &record, now).await?;
        job.finish(200, &view::hold(&record, now, None)).await
    }

    /// The hold that this key opens.
    pub(super) async fn held(
        &self,
        desk: &mut dyn Desk,
        id: &str,
        key: &str,
    ) -> Result<Record, Failure> {
        let record = desk.by_id(id).await?;
        let digest = self.counter.secret.digest("key", key);
        let fits = |record: &Record| {
            let mut keys = record.body.keys.iter();
            keys.any(|row| row.kind == KeyKind::Hold && row.digest == digest)
        };
        let record = record.filter(fits);
        record.ok_or_else(|| Failure::of(ProblemCode::HoldLapsed))
    }

    /// The slot that begins then, if it can be booked now.
    pub(super) async fn bookable(
        &self,
        desk: &mut dyn Desk,
        office: &Office,
        service: Service,
        start: Moment,
        now: Moment,
    ) -> Result<SlotPlan, Failure> {
        let day = start.date(CHINA);
        let overrides = desk.overrides(&office.id, day, day).await?;
        let plan = office.bookable(service, start, now, self.calendar(), &overrides);
        plan.map_err(not_bookable)
    }

    /// Refuses a slot that the office no longer has: staff may close a day while
    /// somebody fills in the form, and a booking there would be a wasted way.
    pub(super) async fn still_open(
        &self,
        desk: &mut dyn Desk,
        office: &Office,
        record: &Record,
    ) -> Result<(), Failure> {
        let day = record.start.date(CHINA);
        let overrides = desk.overrides(&office.id, day, day).await?;
        let slots = office.slots_of(record.service, day, self.calendar(), &overrides);
        if slots.iter().any(|slot| slot.start == record.start) {
            Ok(())
        } else {
            Err(Failure::of(ProblemCode::SlotNotOpen))
        }
    }

    /// The receipt day, which a certificate of divorce needs and nothing else may have; and
    /// the slot inside the window that follows from it.
    fn received_on(
        &self,
        service: Service,
        start: Moment,
        given: Option<&str>,
    ) -> Result<Option<Date>, Failure> {
        let at = "/receivedOn";
        match (service, given) {
            (Service::DivorceIssue, None) => Err(field(at, FieldCode::Missing)),
            (Service::DivorceIssue, Some(day)) => {
                let day: Date = day.parse().map_err(|_| field(at, FieldCode::NotADate))?;
                if day > self.now().date(CHINA) {
                    return Err(field(at, FieldCode::Invalid));
                }
                let days = Timeline::of(day, self.calendar());
                // What is not known is not let through: the way would be in vain.
                match days.and_then(|days| days.bookable(start.date(CHINA))) {
                    Some(true) => Ok(Some(day)),
                    _ => Err(Failure::of(ProblemCode::OutsideWindow)),
                }
            }
            (_, None) => Ok(None),
            (_, Some(_)) => Err(field(at, FieldCode::Invalid)),
        }
    }
}

/// Takes a record one step on, or says why not.
pub(super) fn step(record: &mut Record, event: Event, now: Moment) -> Result<(), Failure> {
    let next = life::step(record.state, event, now, record.start, record.until);
    record.state = next.map_err(|refused| match refused {
        life::Refused::Lapsed => Failure::of(ProblemCode::HoldLapsed),
        life::Refused::NotNow if now >= record.start => Failure::of(ProblemCode::TooLate),
        life::Refused::NotNow | life::Refused::Already(_) => Failure::of(ProblemCode::StateChanged),
    })?;
    Ok(())
}
