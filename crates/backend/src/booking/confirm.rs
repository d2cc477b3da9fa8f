use egude_booking::{Need, Office, life::Event};
use egude_contract::v1::{FieldCode, FieldProblem, Problem, ProblemCode, booking as wire};
use egude_domain::{BookingNumber, CHINA, Moment};

use super::{
    Appointments, hold, message,
    people::{Check, Checked},
};
use crate::counter::{self, Begun, Idem, Reply};
use crate::{
    problem::Failure,
    store::{Desk, KeyKind, KeyRow, Record},
};

const REMARK_SIGNS: usize = 200;

impl Appointments {
    /// `POST /holds/{hold}/confirm`: the held place becomes a booking.
    pub async fn confirm(
        &self,
        idem: &Idem,
        id: &str,
        key: &str,
        asked: wire::ConfirmRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let mut record = self.held(&mut *job.desk, id, key).await?;
        hold::step(&mut record, Event::Confirm, now)?;
        let listed = self.registry(&record.registry, "/registry")?;
        self.still_open(&mut *job.desk, &listed.office, &record)
            .await?;
        let checked = self.checked(&asked, &listed.office, &record, now)?;
        let phone = counter::phone(&asked.phone)?;
        let purpose = (wire::SmsPurpose::Confirm, id);
        let used = self
            .counter
            .use_code(&mut *job.desk, phone.as_str(), purpose, &asked.code, now)
            .await?;
        if let Err(wrong) = used {
            return Err(job.refuse(wrong).await);
        }
        let desk = &mut *job.desk;
        let phone_digest = self.counter.secret.digest("phone", phone.as_str());
        let within = self
            .within_limits(
                desk,
                listed,
                record.service,
                &checked.people,
                &phone_digest,
                now,
            )
            .await;
        if let Err(full) = within {
            self.counter.count_try(desk, &phone_digest, purpose).await?;
            return Err(job.refuse(full).await);
        }

        let two = checked.people.len() == 2;
        let (first, first_digest) = self.counter.secret.key()?;
        let mut keys = vec![row(first_digest, wire::Place::First, KeyKind::Booking)];
        let mut partner_key = None;
        if two {
            let (second, digest) = self.counter.secret.key()?;
            if !asked.together {
                keys.push(row(digest, wire::Place::Second, KeyKind::PartnerOnce));
                partner_key = Some(second);
            }
        }
        record.number = Some(self.new_number(desk).await?);
        record.body.keys = keys;
        record.body.people = checked.people;
        record.body.earliest = checked.earliest;
        record.body.phone = phone.as_str().to_owned();
        record.body.phone_digest = phone_digest;
        record.body.language = asked.language;
        record.body.remark = asked.remark.filter(|remark| !remark.trim().is_empty());
        record.body.partner = Some(match (two, asked.together) {
            (false, _) => wire::PartnerState::None,
            (true, true) => wire::PartnerState::Confirmed,
            (true, false) => wire::PartnerState::Pending,
        });
        desk.put(&record).await?;
        desk.keep(&record.id, None).await?;
        desk.enqueue(&message::of(&record, "booking-confirmed", now)?)
            .await?;
        let booking = self.view(desk, &record, wire::Place::First, now).await?;
        let answer = wire::Confirmed {
            booking,
            key: first,
            partner_key,
        };
        job.finish(201, &answer).await
    }

    /// Everything that is wrong with what was given, at once.
    fn checked(
        &self,
        asked: &wire::ConfirmRequest,
        office: &Office,
        record: &Record,
        now: Moment,
    ) -> Result<Checked, Failure> {
        let mut problem = Problem::of(ProblemCode::ParameterInvalid);
        let check = Check {
            secret: &self.counter.secret,
            office,
            service: record.service,
            day: record.start.date(CHINA),
            today: now.date(CHINA),
        };
        let checked = check.people(&asked.people, &mut problem);
        let mut wrong = |at: &str, code| {
            problem.fields.push(FieldProblem {
                pointer: at.to_owned(),
                code,
            });
        };
        if counter::phone(&asked.phone).is_err() {
            wrong("/phone", FieldCode::NotAPhone);
        }
        if counter::language(&asked.language, "/language").is_err() {
            wrong("/language", FieldCode::Unknown);
        }
        if !asked.consent {
            wrong("/consent", FieldCode::NotAgreed);
        }
        let remark = asked
            .remark
            .as_deref()
            .map_or(0, |remark| remark.trim().chars().count());
        match office.remark {
            Need::Required if remark == 0 => wrong("/remark", FieldCode::Missing),
            Need::No if remark > 0 => wrong("/remark", FieldCode::Invalid),
            _ if remark > REMARK_SIGNS => wrong("/remark", FieldCode::TooLong),
            _ => {}
        }
        if problem.fields.is_empty() {
            Ok(checked)
        } else {
            Err(Failure(problem))
        }
    }

    /// A number that no booking has.
    async fn new_number(&self, desk: &mut dyn Desk) -> Result<String, Failure> {
        loop {
            let number = BookingNumber::from_parts(counter::number()?);
            if desk.by_number(number.as_str()).await?.is_none() {
                return Ok(number.as_str().to_owned());
            }
        }
    }
}

/// A key that ends with the booking.
pub(super) const fn row(digest: String, place: wire::Place, kind: KeyKind) -> KeyRow {
    KeyRow {
        digest,
        place,
        kind,
        until: None,
    }
}
