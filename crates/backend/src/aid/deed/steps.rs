//! Accepting, looking, saying what one thinks, hanging it out.

use egude_aid::life::{self, Event as LifeEvent};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{EventKind, Posting, SignatureKind},
};
use egude_domain::{CHINA, Date, Money};

use super::{AidDesk, Done, Work, needed, refused};
use crate::{
    aid::{clock, text::Faults},
    counter::field,
    problem::Failure,
    store::Signed,
};

impl AidDesk {
    pub(super) fn accept(&self, work: &mut Work<'_>) -> Result<Done, Failure> {
        let state = clock::state_of(work.case.state);
        let state = life::case::step(state, life::case::Event::Accept).map_err(refused)?;
        let desk = self.desk_of(&work.case, &work.figures, work.office, work.left, work.now);
        for part in &mut work.case.body.parts {
            let Some(program) = self.law.program(&part.program) else {
                continue;
            };
            // One that was taken back or passed on stays so.
            if let Ok(next) = life::step(program, &part.life, &LifeEvent::Accept, &desk) {
                part.life = next;
            }
        }
        work.case.state = clock::wire_state(state);
        work.case.body.accepted = Some(work.now);
        Ok(Done::of(EventKind::Accepted).told("case-accepted"))
    }

    pub(super) fn signed_on_paper(&self, work: &mut Work<'_>, n: u16) -> Result<Done, Failure> {
        let mut rows = work.case.body.authorisations.iter_mut();
        let row = rows.find(|row| row.n == n);
        let row = row.ok_or_else(|| field("/deed/n", FieldCode::Unknown))?;
        if row.signed.is_some() {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        row.link = None;
        row.signed = Some(Signed {
            at: work.now,
            how: SignatureKind::Paper,
            version: self.authorisation_version(),
            language: work.case.body.language.clone(),
            strokes: Vec::new(),
            typed: None,
            by: Some(work.who.name.clone()),
        });
        Ok(Done::of(EventKind::Signed))
    }

    pub(super) fn survey(
        &self,
        work: &mut Work<'_>,
        program: &str,
        on: &str,
        staff: &[String],
        text: &str,
    ) -> Result<Done, Failure> {
        let mut faults = Faults::default();
        day_before(&mut faults, "/deed/on", on, work);
        faults.needed("/deed/text", text, 2000);
        if staff.len() > 6 {
            faults.add("/deed/staff", FieldCode::TooMany);
        }
        for (at, name) in staff.iter().enumerate() {
            faults.needed(&format!("/deed/staff/{at}"), name, 60);
            if staff[..at].iter().any(|other| other.trim() == name.trim()) {
                faults.add(format!("/deed/staff/{at}"), FieldCode::SamePerson);
            }
        }
        faults.none()?;
        let staff = staff.len();
        self.moved(work, program, &LifeEvent::Survey { staff })?;
        Ok(Done::of(EventKind::Surveyed).program(program))
    }

    pub(super) fn opinion(
        &self,
        work: &mut Work<'_>,
        program: &str,
        support: bool,
        fen: Option<i64>,
        text: &str,
    ) -> Result<Done, Failure> {
        needed("/deed/text", text, 1000)?;
        if fen.is_some_and(|fen| fen <= 0) {
            return Err(field("/deed/fen", FieldCode::Invalid));
        }
        let amount = fen.map(Money::from_fen);
        self.moved(work, program, &LifeEvent::Opinion { support, amount })?;
        Ok(Done::of(EventKind::OpinionGiven).program(program))
    }

    pub(super) fn notice(
        &self,
        work: &mut Work<'_>,
        program: &str,
        from: &str,
    ) -> Result<Done, Failure> {
        let day: Date = from
            .parse()
            .map_err(|_| field("/deed/from", FieldCode::NotADate))?;
        self.moved(work, program, &LifeEvent::Notice { from: day })?;
        let parts = work.case.body.parts.iter();
        let mut ours = parts.filter(|part| part.program == program);
        let hanging = ours.next().and_then(|part| part.life.posted);
        let door = self.door(&work.case.region);
        let place = door.and_then(|door| door.notice_place().cloned());
        if let (Some(hanging), Some(place)) = (hanging, place) {
            work.case.body.postings.retain(|one| one.program != program);
            work.case.body.postings.push(Posting {
                program: program.to_owned(),
                from: hanging.from.to_string(),
                until: hanging.until.to_string(),
                place,
            });
        }
        Ok(Done::of(EventKind::Posted)
            .program(program)
            .told("case-posted"))
    }
}

/// A day on which something was done: there, and not to come.
pub(super) fn day_before(faults: &mut Faults, at: &str, text: &str, work: &Work<'_>) {
    match text.parse::<Date>() {
        Err(_) => faults.add(at, FieldCode::NotADate),
        Ok(day) if day > work.now.date(CHINA) => faults.add(at, FieldCode::InFuture),
        Ok(_) => {}
    }
}
