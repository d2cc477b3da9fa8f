//! What staff of a registry do. Every deed is written down with who and when.

use egude_booking::{Closure, Quota, Service, life::Event};
use egude_contract::v1::{FieldCode, ProblemCode, booking as wire};
use egude_domain::{CHINA, Date, Moment, TimeOfDay};

use super::{
    Appointments, Idem, Reply,
    checks::field,
    convert, hold,
    job::{Begun, Job},
    manage::{kept, unknown},
    message,
    offers::{forget, notice},
    staff_day,
};
use crate::{
    problem::Failure,
    registries::Listed,
    store::{ClosureRow, Deed, Desk, Record},
};

/// Who is signed in, and for which registries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// The account.
    pub name: String,
    /// The registries that it may see and change.
    pub registries: Vec<String>,
}

/// As those who booked will read it.
const REASON_SIGNS: usize = 200;
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
        let mut job = match self.begin(idem).await? {
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
        match asked.mark {
            wire::StaffMark::NoShow => {
                self.note(desk, &record, egude_booking::ledger::Kind::NoShow, now)
                    .await?;
            }
            wire::StaffMark::Undo => {
                desk.unnote(&record.id).await?;
                if applied {
                    record.body.received_on = None;
                }
            }
            // From this day the cooling-off period is counted (民法典 art. 1077).
            wire::StaffMark::Done if applied => record.body.received_on = Some(now.date(CHINA)),
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
        let mut job = match self.begin(idem).await? {
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

    /// `POST …/closures`: closes a day or a part of it and tells those who booked.
    pub async fn close(
        &self,
        idem: &Idem,
        who: &Who,
        registry: &str,
        asked: wire::CloseRequest,
    ) -> Result<Reply, Failure> {
        self.theirs(who, registry)?;
        let closure = closure(&asked)?;
        let zh = asked.reason.zh.trim();
        let signs = |text: &str| text.chars().count();
        if zh.is_empty() {
            return Err(field("/reason/zh", FieldCode::Missing));
        }
        if signs(zh) > REASON_SIGNS {
            return Err(field("/reason/zh", FieldCode::TooLong));
        }
        if asked
            .reason
            .mn
            .as_deref()
            .is_some_and(|mn| signs(mn) > REASON_SIGNS)
        {
            return Err(field("/reason/mn", FieldCode::TooLong));
        }
        let mut job = match self.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        if closure.date < now.date(CHINA) {
            return Err(field("/date", FieldCode::Invalid));
        }
        let row = ClosureRow {
            registry: registry.to_owned(),
            closure,
            reason: asked.reason.clone(),
        };
        job.desk.close(&row).await?;
        let told = self.close_bookings(&mut job, registry, &row, now).await?;
        self.close_waiting(&mut *job.desk, registry, closure.date, now)
            .await?;
        let span = closure.span();
        let what = format!(
            "close {} {}-{}, told {told}",
            closure.date, span.from, span.to
        );
        write_down(&mut job, who, registry, what, None).await?;
        job.finish(200, &wire::Closed { told }).await
    }

    async fn close_bookings(
        &self,
        job: &mut Job,
        registry: &str,
        row: &ClosureRow,
        now: Moment,
    ) -> Result<u32, Failure> {
        let midnight = Moment::of(row.closure.date, TimeOfDay::default(), CHINA);
        let records = job
            .desk
            .of_day(registry, midnight, midnight.plus(86_400))
            .await?;
        let span = row.closure.span();
        let mut told = 0;
        for mut record in records {
            let inside = span.contains(record.start.time(CHINA));
            // Whoever is in the hall is served or told there; what is over is over.
            if !inside || record.state != egude_booking::life::State::Confirmed {
                continue;
            }
            hold::step(&mut record, Event::Close, now)?;
            record.body.sequence += 1;
            job.desk.put(&record).await?;
            job.desk.free(&record.id, None).await?;
            let mut notice = message::of(&record, "booking-closed", now)?;
            let reason = match (&row.reason.mn, record.body.language.as_str()) {
                (Some(mn), "mn-Mong-CN") => mn.clone(),
                _ => row.reason.zh.clone(),
            };
            notice.values.push(("reason".to_owned(), reason));
            job.desk.enqueue(&notice).await?;
            told += 1;
        }
        Ok(told)
    }

    /// Nobody waits for a day that is closed as a whole.
    async fn close_waiting(
        &self,
        desk: &mut dyn Desk,
        registry: &str,
        date: Date,
        now: Moment,
    ) -> Result<(), Failure> {
        let listed = self.registry(registry, "/path/registry")?;
        let overrides = desk.overrides(registry, date, date).await?;
        for offer in &listed.office.services {
            let slots = listed
                .office
                .slots_of(offer.service, date, self.calendar(), &overrides);
            if !slots.is_empty() {
                continue;
            }
            for mut entry in desk.waiting_for(registry, offer.service, date).await? {
                if entry.state == wire::WaitingState::Waiting {
                    desk.enqueue(&notice(&entry, "offer-lapsed", Vec::new(), now)?)
                        .await?;
                    entry.state = wire::WaitingState::Lapsed;
                    forget(&mut entry);
                    desk.put_waiting(&entry).await?;
                }
            }
        }
        Ok(())
    }

    /// `POST …/reopen`
    pub async fn reopen(
        &self,
        idem: &Idem,
        who: &Who,
        registry: &str,
        date: Date,
    ) -> Result<Reply, Failure> {
        self.theirs(who, registry)?;
        let mut job = match self.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        if !job.desk.reopen(registry, date).await? {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        write_down(&mut job, who, registry, format!("reopen {date}"), None).await?;
        job.finish_empty().await
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
        let mut job = match self.begin(idem).await? {
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

async fn write_down(
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

fn time(text: Option<&str>, at: &str) -> Result<Option<TimeOfDay>, Failure> {
    let read = |text: &str| text.parse().map_err(|_| field(at, FieldCode::Invalid));
    text.map(read).transpose()
}

fn closure(asked: &wire::CloseRequest) -> Result<Closure, Failure> {
    let closure = Closure {
        date: asked
            .date
            .parse()
            .map_err(|_| field("/date", FieldCode::NotADate))?,
        from: time(asked.from.as_deref(), "/from")?,
        to: time(asked.to.as_deref(), "/to")?,
    };
    let span = closure.span();
    if span.from >= span.to {
        return Err(field("/to", FieldCode::Invalid));
    }
    Ok(closure)
}

/// A record that has a number.
pub(super) fn numbered(record: &Record) -> Result<&str, Failure> {
    record.number.as_deref().ok_or_else(unknown)
}
