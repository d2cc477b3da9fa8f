//! The authorisation of every adult (核对授权): a one-time link, a text, a signature.

use egude_contract::v1::{
    FieldCode, Problem, ProblemCode,
    aid::{self as wire, EventKind, SignatureKind},
};
use egude_domain::Moment;

use super::{AidDesk, cases, mask, receipt::is_over, text::kept, unknown};
use crate::{
    counter::{self, Begun, Idem, Reply, field},
    problem::Failure,
    store::{AuthorisationRow, CaseRecord, Desk, Level, LinkRow, Purpose, Signed},
};

/// A week: an adult child may work in another town.
const GOOD_FOR: i64 = 7 * 24 * 3600;
/// Wrong ends of a number until the link is closed.
const TRIES: u8 = 5;
/// The purpose that the authorisation is for.
const CHECK: &str = "check";
const STROKES: usize = 60;
const NUMBERS: usize = 4000;
const NAME: usize = 60;
const LARGEST: u16 = 1000;

impl AidDesk {
    /// `POST …/authorisations/{n}/link`: a new one ends the one before.
    pub async fn link(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
        n: u16,
    ) -> Result<Reply, Failure> {
        let (mut job, mut case) = match self.change_case(idem, reference, key).await? {
            Err(reply) => return Ok(reply),
            Ok(both) => both,
        };
        let until = job.now.plus(GOOD_FOR);
        if is_over(case.state) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let (key, digest) = self.counter.secret.key()?;
        let row = row_of(&mut case, n)?;
        if row.signed.is_some() {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        row.link = Some(LinkRow { digest, until });
        row.tries = 0;
        job.desk.put_case(&case).await?;
        let answer = wire::AuthorisationLink {
            n,
            key,
            until: until.rfc3339(),
        };
        job.finish(200, &answer).await
    }

    /// `GET …/authorisations/{n}`, with the key of the link.
    pub async fn authorisation(
        &self,
        reference: &str,
        n: u16,
        key: &str,
    ) -> Result<wire::AuthorisationText, Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let mut case = self.linked(&mut *desk, reference, n, key, now).await?;
        self.looked(&mut *desk, &case.reference, "adult", "authorisation", now)
            .await?;
        let text = self.authorisation_text(&mut case, n)?;
        desk.commit().await?;
        Ok(text)
    }

    /// `POST …/authorisations/{n}/sign`
    pub async fn sign(
        &self,
        idem: &Idem,
        reference: &str,
        n: u16,
        key: &str,
        asked: wire::SignRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let mut case = self.linked(&mut *job.desk, reference, n, key, now).await?;
        check(&asked, self.authorisation_version())?;
        if is_over(case.state) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let secret = &self.counter.secret;
        let row = row_of(&mut case, n)?;
        if row.signed.is_some() {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        if let Some(end) = &row.number_end {
            let given = kept(asked.number_end.as_deref());
            let given = given.ok_or_else(|| field("/numberEnd", FieldCode::Missing))?;
            if secret.digest("number-end", &given.to_uppercase()) != *end {
                row.tries += 1;
                if row.tries >= TRIES {
                    row.link = None;
                }
                job.desk.put_case(&case).await?;
                return Err(job.refuse(field("/numberEnd", FieldCode::NoMatch)).await);
            }
        }
        // Only what was looked at: the other one may be anything.
        let drawn = asked.how == SignatureKind::Drawn;
        row.signed = Some(Signed {
            at: now,
            how: asked.how,
            version: asked.version,
            language: asked.language,
            strokes: if drawn { asked.strokes } else { Vec::new() },
            typed: kept(asked.typed.as_deref()).filter(|_| !drawn),
            by: None,
        });
        case.body.sequence += 1;
        cases::noted(&mut case, EventKind::Signed, now);
        self.settle(&mut case, now);
        job.desk.put_case(&case).await?;
        self.tell(&mut *job.desk, &case, "signed", None, now)
            .await?;
        let answer = self.authorisation_text(&mut case, n)?;
        job.finish(200, &answer).await
    }

    /// The version of the text that is signed: that of the purpose it is for.
    pub(super) fn authorisation_version(&self) -> u32 {
        let mut purposes = self.law.consents.iter();
        let check = purposes.find(|purpose| purpose.id == CHECK);
        check.map_or(1, |purpose| purpose.version)
    }

    /// The case whose one-time link this is. A link that was used still shows that it was.
    async fn linked(
        &self,
        desk: &mut dyn Desk,
        reference: &str,
        n: u16,
        key: &str,
        now: Moment,
    ) -> Result<CaseRecord, Failure> {
        let case = desk.case(&cases::kept(reference)?).await?;
        let mut case = case.filter(|case| case.content).ok_or_else(unknown)?;
        let digest = self.counter.secret.digest("key", key);
        let row = row_of(&mut case, n)?;
        // A link that was replaced is as unknown as one that never was.
        let link = row.link.as_ref().filter(|link| link.digest == digest);
        if link.ok_or_else(unknown)?.until <= now {
            return Err(Failure::of(ProblemCode::LinkLapsed));
        }
        Ok(case)
    }

    fn authorisation_text(
        &self,
        case: &mut CaseRecord,
        n: u16,
    ) -> Result<wire::AuthorisationText, Failure> {
        let applicant = mask::name(&case.body.name);
        let programs = case.body.parts.iter().map(|part| part.program.clone());
        let programs = programs.collect();
        let holder = self.holder(case, &Level::Township);
        let row = row_of(case, n)?;
        Ok(wire::AuthorisationText {
            n,
            name: mask::name(&row.name),
            applicant,
            relation: row.relation.clone(),
            version: self.authorisation_version(),
            programs,
            holder,
            signed_at: row.signed.as_ref().map(|signed| signed.at.rfc3339()),
            asks_number: row.number_end.is_some(),
        })
    }
}

fn row_of(case: &mut CaseRecord, n: u16) -> Result<&mut AuthorisationRow, Failure> {
    let mut rows = case.body.authorisations.iter_mut();
    rows.find(|row| row.n == n).ok_or_else(unknown)
}

fn check(asked: &wire::SignRequest, version: u32) -> Result<(), Failure> {
    let mut problem = Problem::of(ProblemCode::ParameterInvalid);
    if asked.version != version {
        problem = problem.field("/version", FieldCode::Invalid);
    }
    if counter::language(&asked.language, "/language").is_err() {
        problem = problem.field("/language", FieldCode::Unknown);
    }
    if !asked.agreed {
        problem = problem.field("/agreed", FieldCode::NotAgreed);
    }
    match asked.how {
        SignatureKind::Drawn => {
            let numbers: usize = asked.strokes.iter().map(Vec::len).sum();
            let whole = |stroke: &Vec<u16>| {
                stroke.len() >= 2
                    && stroke.len().is_multiple_of(2)
                    && stroke.iter().all(|value| *value <= LARGEST)
            };
            // A dot is no signature.
            if numbers < 8 {
                problem = problem.field("/strokes", FieldCode::TooFew);
            } else if numbers > NUMBERS || asked.strokes.len() > STROKES {
                problem = problem.field("/strokes", FieldCode::TooMany);
            } else if !asked.strokes.iter().all(whole) {
                problem = problem.field("/strokes", FieldCode::Invalid);
            }
        }
        SignatureKind::Typed => match kept(asked.typed.as_deref()) {
            None => problem = problem.field("/typed", FieldCode::Missing),
            Some(name) if name.chars().count() > NAME => {
                problem = problem.field("/typed", FieldCode::TooLong);
            }
            Some(_) => {}
        },
        // Only staff write down one on paper.
        SignatureKind::Paper => problem = problem.field("/how", FieldCode::Invalid),
    }
    if problem.fields.is_empty() {
        Ok(())
    } else {
        Err(Failure(problem))
    }
}
