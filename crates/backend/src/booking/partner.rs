use egude_contract::v1::{FieldCode, Problem, ProblemCode, booking as wire};
use egude_domain::{CHINA, Date, IdNumber};

use super::{
    Appointments,
    confirm::row,
    manage::{kept, unknown},
    people::digest,
};
use crate::counter::{Begun, Idem, Reply, Secret, id_code};
use crate::{
    problem::Failure,
    store::{KeyKind, Person, Record},
};

/// Wrong numbers until the link is closed: whoever it was forwarded to shall not find
/// out a document's number by trying. The two can still come as they are.
const TRIES: u8 = 10;

impl Appointments {
    /// `POST /bookings/{number}/partner`: the second person confirms, once.
    pub async fn partner(
        &self,
        idem: &Idem,
        number: &str,
        key: &str,
        asked: wire::PartnerRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let desk = &mut *job.desk;
        let record = desk.by_number(&kept(number)?).await?;
        let mut record = record.ok_or_else(unknown)?;
        let place = self.place_of_key(&record, key, KeyKind::PartnerOnce, now);
        if place != Some(wire::Place::Second) {
            return Err(unknown());
        }
        if record.state != egude_booking::life::State::Confirmed {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let second = record.body.people.get(1).ok_or_else(unknown)?;
        if given(&self.counter.secret, second, &asked.number, now.date(CHINA))? != second.digest {
            record.body.partner_tries += 1;
            if record.body.partner_tries >= TRIES {
                close_link(&mut record);
            }
            desk.put(&record).await?;
            let problem = Problem::of(ProblemCode::ParameterInvalid);
            let wrong = Failure(problem.field("/number", FieldCode::NoMatch));
            return Err(job.refuse(wrong).await);
        }
        let (key, digest) = self.counter.secret.key()?;
        close_link(&mut record);
        record
            .body
            .keys
            .push(row(digest, wire::Place::Second, KeyKind::Booking));
        record.body.partner = Some(wire::PartnerState::Confirmed);
        desk.put(&record).await?;
        let booking = self.view(desk, &record, wire::Place::Second, now).await?;
        job.finish(200, &wire::Opened { key, booking }).await
    }
}

/// The one-time link opens nothing any more.
fn close_link(record: &mut Record) {
    let keys = &mut record.body.keys;
    keys.retain(|row| row.kind != KeyKind::PartnerOnce);
}

/// The digest of what was typed, which is read as the kind of document that was given.
fn given(secret: &Secret, second: &Person, text: &str, today: Date) -> Result<String, Failure> {
    let wrong = |code| {
        let problem = Problem::of(ProblemCode::ParameterInvalid);
        Failure(problem.field("/number", code))
    };
    let number = match second.document {
        wire::DocumentKind::IdCard => IdNumber::parse(text, today),
        wire::DocumentKind::ResidencePermit => IdNumber::parse_permit(text, today),
        _ if text.trim().is_empty() => return Err(wrong(FieldCode::Missing)),
        _ => return Ok(digest(secret, second.document, text)),
    };
    let number = number.map_err(|error| wrong(id_code(error)))?;
    Ok(digest(secret, second.document, number.as_str()))
}
