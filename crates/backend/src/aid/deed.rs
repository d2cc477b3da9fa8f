//! What staff do with a case: each deed checked by the life of its part, written down, told.

mod decide;
mod list;
mod money;
mod pass_on;
mod steps;

use std::collections::BTreeMap;

use egude_aid::{
    Figures, Office, Program,
    life::{self, Event as LifeEvent, Refused},
};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{self as wire, EventKind, StaffDeed},
};
use egude_domain::Moment;

use super::{AidDesk, cases, receipt::is_over, scope::office, text::Faults};
use crate::{
    booking::Who,
    counter::{Begun, Idem, Reply, field},
    problem::Failure,
    store::{CaseDeed, CaseRecord, Desk},
};

pub(super) use list::tell_event;

/// Everything a deed works with.
struct Work<'a> {
    desk: &'a mut dyn Desk,
    case: CaseRecord,
    who: &'a Who,
    office: Office,
    figures: Figures,
    /// What is left of the reserve, where one is kept here.
    left: Option<i64>,
    now: Moment,
}

/// What a deed led to, for the history, the message and the bureau's systems.
struct Done {
    kind: Option<EventKind>,
    program: Option<String>,
    fen: Option<i64>,
    text: Option<String>,
    message: Option<&'static str>,
}

impl Done {
    /// Something that only colleagues see.
    const fn quietly() -> Self {
        Self {
            kind: None,
            program: None,
            fen: None,
            text: None,
            message: None,
        }
    }

    fn of(kind: EventKind) -> Self {
        Self {
            kind: Some(kind),
            ..Self::quietly()
        }
    }

    fn program(self, program: &str) -> Self {
        Self {
            program: Some(program.to_owned()),
            ..self
        }
    }

    fn told(self, message: &'static str) -> Self {
        Self {
            message: Some(message),
            ..self
        }
    }
}

impl AidDesk {
    /// `POST /staff/cases/{reference}/deeds`
    pub async fn deed(
        &self,
        idem: &Idem,
        who: &Who,
        reference: &str,
        asked: wire::DeedRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let now = job.now;
        let mut case = self.theirs(&mut *job.desk, who, reference).await?;
        if case.body.sequence != asked.sequence {
            return Err(Failure::of(ProblemCode::CaseMoved));
        }
        self.settle(&mut case, now);
        let quiet = matches!(asked.deed, StaffDeed::Note { .. });
        if is_over(case.state) && !quiet {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let left = self.reserve_left(&mut *job.desk, &case, now).await?;
        let mut work = Work {
            office: office(who, &case),
            figures: self.figures(&case),
            desk: &mut *job.desk,
            case,
            who,
            left,
            now,
        };
        let done = self.act(&mut work, &asked.deed).await?;
        let mut case = work.case;
        if let Some(kind) = done.kind {
            let program = done.program.as_deref();
            cases::happened(&mut case, kind, program, done.fen, done.text, now);
        }
        case.body.sequence += 1;
        self.settle(&mut case, now);
        let desk = &mut *job.desk;
        desk.put_case(&case).await?;
        desk.put_deed(&CaseDeed {
            reference: case.reference.clone(),
            at: now,
            who: who.name.clone(),
            deed: asked.deed,
        })
        .await?;
        if let Some(template) = done.message {
            self.message(desk, &case, template, BTreeMap::new(), now)
                .await?;
        }
        if let Some(kind) = done.kind {
            self.tell(desk, &case, &word(kind), None, now).await?;
        }
        let answer = self.seen_by(desk, who, &case, now).await?;
        job.finish(200, &answer).await
    }

    async fn act(&self, work: &mut Work<'_>, deed: &StaffDeed) -> Result<Done, Failure> {
        match deed {
            StaffDeed::Accept {} => self.accept(work),
            StaffDeed::TellMissing { items } => self.tell_missing(work, items),
            StaffDeed::Item { task, done, why } => list::item(work, *task, *done, why.as_deref()),
            StaffDeed::SignedOnPaper { n } => self.signed_on_paper(work, *n),
            StaffDeed::Survey {
                program,
                on,
                staff,
                text,
                ..
            } => self.survey(work, program, on, staff, text),
            StaffDeed::Opinion {
                program,
                support,
                fen,
                text,
            } => self.opinion(work, program, *support, *fen, text),
            StaffDeed::Notice { program, from } => self.notice(work, program, from),
            StaffDeed::Objection { program, text } => {
                needed("/deed/text", text, 1000)?;
                self.moved(work, program, &LifeEvent::Objection)?;
                work.case
                    .body
                    .postings
                    .retain(|one| one.program != *program);
                Ok(Done::of(EventKind::Objected).program(program))
            }
            StaffDeed::Extend { program, ground } => {
                let ground = ground.clone();
                self.moved(work, program, &LifeEvent::Extend { ground })?;
                Ok(Done::of(EventKind::Extended)
                    .program(program)
                    .told("case-extended"))
            }
            StaffDeed::Decide {
                program,
                outcome,
                fen,
                from,
                reasons,
                text,
            } => self.decide(
                work,
                program,
                &decide::Letter {
                    outcome: *outcome,
                    fen: *fen,
                    from: from.as_deref(),
                    reasons,
                    text: text.as_deref(),
                },
            ),
            StaffDeed::Advance { program, fen, text } => {
                self.advance(work, program, *fen, text).await
            }
            StaffDeed::Record { program, text } => {
                needed("/deed/text", text, 1000)?;
                self.moved(work, program, &LifeEvent::Record)?;
                Ok(Done::of(EventKind::Recorded).program(program))
            }
            StaffDeed::Pay { program, on, fen } => self.pay(work, program, on, *fen),
            StaffDeed::Transfer {
                program,
                to,
                fields,
                text,
            } => self.transfer(work, program.as_deref(), to, fields, text),
            StaffDeed::Contact { phone } => {
                let phone = phone
                    .parse::<egude_domain::Phone>()
                    .map_err(|_| field("/deed/phone", FieldCode::NotAPhone))?;
                let old = work.case.body.phone.replace(phone.as_str().to_owned());
                let old = old.filter(|old| old != phone.as_str());
                // Whoever had the number before learns of it, as when the person changes it.
                if let Some(old) = old.and_then(|old| old.parse().ok()) {
                    let (case, now) = (&work.case, work.now);
                    self.message_to(work.desk, case, &old, "case-changed", BTreeMap::new(), now)
                        .await?;
                }
                Ok(Done::of(EventKind::Changed).told("case-changed"))
            }
            StaffDeed::Note { text } => {
                needed("/deed/text", text, 1000)?;
                Ok(Done::quietly())
            }
        }
    }

    /// The program and its part, moved by an event, if its life lets it.
    fn moved(&self, work: &mut Work<'_>, program: &str, event: &LifeEvent) -> Result<(), Failure> {
        let desk = self.desk_of(&work.case, &work.figures, work.office, work.left, work.now);
        let known = self.known(program)?;
        let parts = &mut work.case.body.parts;
        let at = parts.iter().position(|part| part.program == program);
        let at = at.ok_or_else(|| field("/deed/program", FieldCode::Unknown))?;
        let next = life::step(known, &parts[at].life, event, &desk).map_err(refused)?;
        parts[at].life = next;
        Ok(())
    }

    fn known(&self, program: &str) -> Result<&Program, Failure> {
        let known = self.law.program(program);
        known.ok_or_else(|| field("/deed/program", FieldCode::Unknown))
    }
}

/// Why a deed cannot be done, as the desk shows it.
fn refused(why: Refused) -> Failure {
    match why {
        Refused::TooFewStaff => field("/deed/staff", FieldCode::TooFew),
        Refused::NotYours => Failure::of(ProblemCode::NotYours),
        Refused::OverLimit => Failure::of(ProblemCode::OverLimit),
        Refused::OverReserve => Failure::of(ProblemCode::ReserveEmpty),
        Refused::NoFigure => Failure::of(ProblemCode::FigureMissing),
        Refused::NoAmount => field("/deed/fen", FieldCode::Invalid),
        Refused::NoReceiver => field("/deed/to", FieldCode::NotOffered),
        Refused::NoGround => field("/deed/ground", FieldCode::Unknown),
        Refused::ToldBefore => Failure::of(ProblemCode::AlreadyTold),
        Refused::NotNow
        | Refused::Already(_)
        | Refused::NoSuchStep
        | Refused::NeverPosted
        | Refused::StillPosted => Failure::of(ProblemCode::StateChanged),
    }
}

fn needed(at: &str, text: &str, most: usize) -> Result<(), Failure> {
    let mut faults = Faults::default();
    faults.needed(at, text, most);
    faults.none()
}

/// As on the wire.
fn word(kind: EventKind) -> String {
    serde_json::to_value(kind)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
