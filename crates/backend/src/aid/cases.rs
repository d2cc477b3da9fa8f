//! Opening a case: by its key, or by reference and a code.

use egude_contract::v1::{
    aid::{self as wire, Event, EventKind},
    booking::{OpenRequest, SmsPurpose},
};
use egude_domain::{Moment, Reference};

use super::{AidDesk, unknown};
use crate::{
    counter::{self, Begun, Idem, Job, Reply},
    problem::Failure,
    store::{CaseKey, CaseRecord, Desk, Purpose},
};

/// How long a key is good that was got by reference and code.
const OPENED_FOR: i64 = 3600;

impl AidDesk {
    /// `GET /applications/{reference}`
    pub async fn case(&self, reference: &str, key: &str) -> Result<wire::Case, Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let case = self.opened_case(&mut *desk, reference, key, now).await?;
        self.looked(&mut *desk, &case.reference, "applicant", "case", now)
            .await?;
        let case = self.view(&mut *desk, &case, now).await?;
        desk.commit().await?;
        Ok(case)
    }

    /// `POST /applications/{reference}/open`: without the link, by telephone and code.
    pub async fn open(
        &self,
        reference: &str,
        asked: OpenRequest,
    ) -> Result<wire::CaseOpened, Failure> {
        let phone = counter::phone(&asked.phone)?;
        let reference = kept(reference)?;
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let purpose = (SmsPurpose::Case, reference.as_str());
        let used = self
            .counter
            .use_code(&mut *desk, phone.as_str(), purpose, &asked.code, now)
            .await?;
        if let Err(wrong) = used {
            desk.commit().await?;
            return Err(wrong);
        }
        let digest = self.counter.secret.digest("phone", phone.as_str());
        let case = desk.case(&reference).await?;
        let case = case.filter(|case| case.content && self.counter.is_phone_of(case, &digest));
        let mut case = case.ok_or_else(unknown)?;
        let (key, digest) = self.counter.secret.key()?;
        case.body
            .keys
            .retain(|row| row.until.is_none_or(|until| until > now));
        case.body.keys.push(CaseKey {
            digest,
            until: Some(now.plus(OPENED_FOR)),
        });
        desk.put_case(&case).await?;
        self.looked(&mut *desk, &case.reference, "applicant", "case", now)
            .await?;
        let case = self.view(&mut *desk, &case, now).await?;
        desk.commit().await?;
        Ok(wire::CaseOpened { key, case })
    }

    /// The case that this key opens.
    pub(crate) async fn opened_case(
        &self,
        desk: &mut dyn Desk,
        reference: &str,
        key: &str,
        now: Moment,
    ) -> Result<CaseRecord, Failure> {
        let digest = self.counter.secret.digest("key", key);
        let fits =
            |case: &CaseRecord| {
                case.content
                    && case.body.keys.iter().any(|row| {
                        row.digest == digest && row.until.is_none_or(|until| until > now)
                    })
            };
        let case = desk.case(&kept(reference)?).await?;
        case.filter(fits).ok_or_else(unknown)
    }

    /// Opens a write on the case that this key opens.
    pub(super) async fn change_case(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
    ) -> Result<Result<(Job, CaseRecord), Reply>, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(Err(reply)),
            Begun::New(job) => job,
        };
        let now = job.now;
        let case = self
            .opened_case(&mut *job.desk, reference, key, now)
            .await?;
        Ok(Ok((job, case)))
    }

    /// Writes the case down with its next number, and answers it.
    pub(super) async fn finish_case(
        &self,
        mut job: Job,
        mut case: CaseRecord,
    ) -> Result<Reply, Failure> {
        let now = job.now;
        case.body.sequence += 1;
        self.settle(&mut case, now);
        job.desk.put_case(&case).await?;
        let answer = self.view(&mut *job.desk, &case, now).await?;
        job.finish(200, &answer).await
    }
}

/// A line of the history.
pub(crate) fn noted(case: &mut CaseRecord, kind: EventKind, now: Moment) {
    happened(case, kind, None, None, None, now);
}

/// A line of the history, with what belongs to it.
pub(super) fn happened(
    case: &mut CaseRecord,
    kind: EventKind,
    program: Option<&str>,
    fen: Option<i64>,
    text: Option<String>,
    now: Moment,
) {
    case.body.events.push(Event {
        at: now.rfc3339(),
        kind,
        program: program.map(str::to_owned),
        fen,
        text,
    });
}

/// A reference as it is kept. Whatever is none is unknown, as one that nobody has.
pub(super) fn kept(reference: &str) -> Result<String, Failure> {
    let reference: Reference = reference.parse().map_err(|_| unknown())?;
    Ok(reference.as_str().to_owned())
}
