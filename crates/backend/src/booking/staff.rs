//! What staff of a registry do. Every deed is written down with who and when.

use egude_booking::{Quota, Service, life::Event};
use egude_contract::v1::{FieldCode, ProblemCode, booking as wire};
use egude_domain::{CHINA, TimeOfDay};

use super::{
    Appointments, convert, hold,
    manage::{kept, unknown},
    staff_day,
};
use crate::counter::{Begun, Idem, Job, Reply, field};
use crate::{
    problem::Failure,
    registries::Listed,
    staff::Who,
    store::{Deed, Record},
};

const MOST_PLACES: u16 = 100;
const MOST_WALK_INS: u16 = 50;

impl Appointments {
    /// `POST …/mark`: they came, did not come, it was done.
    pub async fn mark(
        &self,
        idem: &Idem,
        who: &Who,
        registry: &str,
        number: &str,
        asked: wire::MarkRequest,
    ) -> Result<Reply, Failure> {
        self.theirs(who, registry)?;
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        let record = desk.by_number(&kept(number)?).await?;
        let record = record.filter(|record| record.registry == registry);
        let mut record = record.ok_or_else(unknown)?;
        let (event, word) = match asked.mark {
            wire::StaffMark::Arrived => (Event::Arrive, "mark arrived"),
            wire::StaffMark::Done => (Event::Finish, "mark done"),
            wire::StaffMark::NoShow => (Event::MissedIt, "mark no-show"),
            wire::StaffMark::Undo => (Event::Undo, "mark undo"),
        };
        hold::step(&mut record, event, now)?;
        let applied = record.service == Service::DivorceApply;
        // What staff mark a day later happened on the day of the appointment.
        let day = record.start.date(CHINA);
        match asked.mark {
            wire::StaffMark::NoShow => {
                let kind = egude_booking::ledger::Kind::NoShow;
                self.note(desk, &record, kind, day).await?;
            }
            wire::StaffMark::Undo => {
                desk.unnote(&record.id).await?;
                if applied {
                    record.body.received_on = None;
                }
            }
            // From this day the cooling-off period is counted (民法典 art. 1077).
            wire::StaffMark::Done if applied => record.body.received_on = Some(day),
            wire::StaffMark::Arrived | wire::StaffMark::Done => {}
        }
        desk.put(&record).await?;
        let answer = staff_day::booking(&record)?;
        write_down(&mut job, who, registry, word.to_owned(), record.number).await?;
        job.finish(200, &answer).await
    }

    /// `POST …/walk-ins`
    pub async fn walk_in(
        &self,
        idem: &Idem,
        who: &Who,
        registry: &str,
        asked: wire::WalkInRequest,
    ) -> Result<Reply, Failure> {
        let listed = self.theirs(who, registry)?;
        let service = offered(listed, asked.service)?;
        if !(1..=MOST_WALK_INS).contains(&asked.count) {
            return Err(field("/count", FieldCode::Invalid));
        }
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let today = now.date(CHINA);
        job.desk
            .walk_in(registry, today, service, asked.count)
            .await?;
        let what = format!("walk-in {service} {}", asked.count);
        write_down(&mut job, who, registry, what, None).await?;
        let answer = self.day_of(&mut *job.desk, listed, today, now).await?;
        job.finish(200, &answer).await
    }

    /// `POST …/quotas`
    pub async fn quota(
        &self,
        idem: &Idem,
        who: &Who,
        registry: &str,
        asked: wire::QuotaRequest,
    ) -> Result<Reply, Failure> {
        let listed = self.theirs(who, registry)?;
        let quota = Quota {
            date: asked
                .date
                .parse()
                .map_err(|_| field("/date", FieldCode::NotADate))?,
            service: offered(listed, asked.service)?,
            at: time(asked.at.as_deref(), "/at")?,
            places: asked.places,
        };
        if quota.places > MOST_PLACES {
            return Err(field("/places", FieldCode::Invalid));
        }
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        desk.quota(registry, &quota).await?;
        self.tidy_day(desk, &listed.office, quota.service, quota.date, now)
            .await?;
        let at = quota.at.map(|at| format!(" {at}")).unwrap_or_default();
        let what = format!(
            "quota {} {}{at}: {}",
            quota.date, quota.service, quota.places
        );
        write_down(&mut job, who, registry, what, None).await?;
        job.finish_empty().await
    }

    /// The registry, if this account may do something there.
    pub(super) fn theirs(&self, who: &Who, registry: &str) -> Result<&Listed, Failure> {
        let listed = self.registry(registry, "/path/registry");
        let may = who.registries.iter().any(|one| one == registry);
        // The same answer whether such a registry exists or not.
        let no = || Failure::of(ProblemCode::NotYours);
        if may {
            listed.map_err(|_| no())
        } else {
            Err(no())
        }
    }
}

pub(super) async fn write_down(
    job: &mut Job,
    who: &Who,
    registry: &str,
    what: String,
    number: Option<String>,
) -> Result<(), Failure> {
    let deed = Deed {
        who: who.name.clone(),
        what,
        registry: registry.to_owned(),
        number,
        at: job.now,
    };
    Ok(job.desk.record(&deed).await?)
}

fn offered(listed: &Listed, service: wire::Service) -> Result<Service, Failure> {
    let service = convert::service(service);
    let offer = listed.office.offer(service);
    offer
        .map(|_| service)
        .ok_or_else(|| field("/service", FieldCode::NotOffered))
}

pub(super) fn time(text: Option<&str>, at: &str) -> Result<Option<TimeOfDay>, Failure> {
    let read = |text: &str| text.parse().map_err(|_| field(at, FieldCode::Invalid));
    text.map(read).transpose()
}

/// A record that has a number.
pub(super) fn numbered(record: &Record) -> Result<&str, Failure> {
    record.number.as_deref().ok_or_else(unknown)
}
