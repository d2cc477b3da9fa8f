use egude_booking::{Service, life, life::Event};
use egude_contract::v1::{FieldCode, Problem, ProblemCode, booking as wire};
use egude_domain::{CHINA, Moment};

use super::{Appointments, hold, message, people::accepts};
use crate::counter::{Begun, Idem, Reply, field};
use crate::{
    problem::Failure,
    registries::Listed,
    store::{Desk, Record},
};

impl Appointments {
    /// `POST /bookings/{number}/reschedule`: another slot, which is held already.
    /// The old place is given back in the same transaction in which the new one
    /// becomes the booking's, so there is always exactly one.
    pub async fn reschedule(
        &self,
        idem: &Idem,
        number: &str,
        key: &str,
        asked: wire::RescheduleRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        let (mut record, you) = self.opened(desk, number, key, now).await?;
        let mut new = self.held(desk, &asked.hold, &asked.hold_key).await?;
        if record.state != life::State::Confirmed {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        if now >= record.start {
            return Err(Failure::of(ProblemCode::TooLate));
        }
        if new.service != record.service {
            return Err(field("/hold", FieldCode::Invalid));
        }
        let window = (&new.registry, new.body.received_on);
        if record.service == Service::DivorceIssue
            && window != (&record.registry, record.body.received_on)
        {
            // V-9: only the registry that received the application issues.
            return Err(Failure::of(ProblemCode::OutsideWindow));
        }
        if let Some(earliest) = record.body.earliest
            && earliest > new.start.date(CHINA)
        {
            let problem = Problem::of(ProblemCode::ParameterInvalid).until(earliest.to_string());
            return Err(Failure(problem.field("/hold", FieldCode::TooYoung)));
        }
        let listed = self.registry(&new.registry, "/hold")?;
        hold::step(&mut new, Event::Confirm, now)?;
        self.still_open(desk, &listed.office, &new).await?;
        if new.registry != record.registry {
            self.may_come(desk, listed, &record, now).await?;
        }
        // The hold has done its work; its place goes to the booking.
        new.state = life::State::Moved;
        desk.put(&new).await?;
        self.count_if_late(desk, &record, now).await?;
        let old = record.clone();
        record.registry.clone_from(&new.registry);
        record.start = new.start;
        record.end = new.end;
        record.body.moved_from = Some(old.start);
        record.body.sequence += 1;
        self.give_back(desk, &old, now).await?;
        desk.hand_over(&new.id, &record.id).await?;
        desk.keep(&record.id, None).await?;
        desk.put(&record).await?;
        desk.enqueue(&message::of(&record, "booking-moved", now)?)
            .await?;
        let booking = self.view(desk, &record, you, now).await?;
        job.finish(200, &booking).await
    }

    /// Refuses another office that would not have let these people book there.
    async fn may_come(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        record: &Record,
        now: Moment,
    ) -> Result<(), Failure> {
        let mut people = record.body.people.iter();
        if people.any(|person| !accepts(&listed.office, person.document)) {
            return Err(field("/hold", FieldCode::NotOffered));
        }
        self.not_blocked(desk, listed, &record.body.people, now)
            .await
    }
}
