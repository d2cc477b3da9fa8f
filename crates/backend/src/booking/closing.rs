//! A day or a part of it is closed: who booked is told, who waits is not kept waiting.

use egude_booking::{
    Closure, Office,
    life::{Event, State},
};
use egude_contract::v1::{FieldCode, ProblemCode, booking as wire};
use egude_domain::{CHINA, Date, Moment};

use super::{
    Appointments, Who, hold, message, place,
    staff::{time, write_down},
};
use crate::counter::{Begun, Idem, Job, Reply, field};
use crate::{
    problem::Failure,
    registries::Listed,
    store::{ClosureRow, Desk, WaitingRecord},
};

/// As those who booked will read it.
const REASON_SIGNS: usize = 200;

impl Appointments {
    /// `POST …/closures`: closes a day or a part of it and tells those who booked.
    pub async fn close(
        &self,
        idem: &Idem,
        who: &Who,
        registry: &str,
        asked: wire::CloseRequest,
    ) -> Result<Reply, Failure> {
        let listed = self.theirs(who, registry)?;
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
        let mut job = match self.counter.begin(idem).await? {
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
        self.close_waiting(&mut *job.desk, listed, closure.date, now)
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
        let (from, to) = place::whole(row.closure.date);
        let records = job.desk.of_day(registry, from, to).await?;
        let mut told = 0;
        for mut record in records {
            let inside = row.closure.takes(record.start, record.end);
            // Whoever is in the hall is served or told there; what is over is over.
            let waits = record.state == State::Confirmed && now < record.end;
            if !inside || !waits {
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

    /// Whose offer lies in what was closed waits again, in turn; nobody waits for a day
    /// that is closed as a whole.
    async fn close_waiting(
        &self,
        desk: &mut dyn Desk,
        listed: &Listed,
        date: Date,
        now: Moment,
    ) -> Result<(), Failure> {
        let office = &listed.office;
        self.lapse(desk, now).await?;
        for (registry, service, day) in desk.waited_days().await? {
            if registry != office.id || day != date {
                continue;
            }
            for entry in desk.waiting_for(&registry, service, day).await? {
                self.take_back(desk, office, entry, now).await?;
            }
            self.settle(desk, &registry, service, day, now).await?;
        }
        Ok(())
    }

    /// Ends an offer whose slot the office no longer has.
    async fn take_back(
        &self,
        desk: &mut dyn Desk,
        office: &Office,
        mut entry: WaitingRecord,
        now: Moment,
    ) -> Result<(), Failure> {
        let offer = entry.offer.clone().unwrap_or_default();
        let held = desk.by_id(&offer).await?;
        let Some(mut record) = held.filter(|record| record.state == State::Held) else {
            return Ok(());
        };
        if entry.state != wire::WaitingState::Offered
            || self.still_open(desk, office, &record).await.is_ok()
        {
            return Ok(());
        }
        hold::step(&mut record, Event::Close, now)?;
        desk.put(&record).await?;
        desk.free(&record.id, None).await?;
        entry.state = wire::WaitingState::Waiting;
        entry.offer = None;
        Ok(desk.put_waiting(&entry).await?)
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
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        if !job.desk.reopen(registry, date).await? {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        write_down(&mut job, who, registry, format!("reopen {date}"), None).await?;
        job.finish_empty().await
    }
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
