//! Money: what is given first, and what is paid.

use egude_aid::life::Event as LifeEvent;
use egude_contract::v1::{FieldCode, aid::EventKind};
use egude_domain::{CHINA, Money};

use super::{AidDesk, Done, Work, steps::day_before};
use crate::{
    aid::text::{Faults, kept},
    counter::field,
    problem::Failure,
    store::AdvanceRow,
};

impl AidDesk {
    pub(super) async fn advance(
        &self,
        work: &mut Work<'_>,
        program: &str,
        fen: i64,
        text: &str,
    ) -> Result<Done, Failure> {
        let mut faults = Faults::default();
        faults.needed("/deed/text", text, 300);
        if fen < 0 {
            faults.add("/deed/fen", FieldCode::Invalid);
        }
        faults.none()?;
        let amount = Money::from_fen(fen);
        self.moved(work, program, &LifeEvent::Advance { amount })?;
        if fen > 0 {
            let door = self.door(&work.case.region);
            let region = door.map_or(work.case.region.clone(), |door| {
                door.region().as_str().to_owned()
            });
            work.desk
                .put_advance(&AdvanceRow {
                    reference: work.case.reference.clone(),
                    program: program.to_owned(),
                    region,
                    year: work.now.date(CHINA).year(),
                    fen,
                    at: work.now,
                })
                .await?;
        }
        Ok(Done {
            fen: Some(fen),
            text: kept(Some(text)),
            ..Done::of(EventKind::Advanced)
                .program(program)
                .told("case-advanced")
        })
    }

    pub(super) fn pay(
        &self,
        work: &mut Work<'_>,
        program: &str,
        on: &str,
        fen: i64,
    ) -> Result<Done, Failure> {
        let mut faults = Faults::default();
        day_before(&mut faults, "/deed/on", on, work);
        if fen <= 0 {
            faults.add("/deed/fen", FieldCode::Invalid);
        }
        faults.none()?;
        let part = work
            .case
            .body
            .parts
            .iter()
            .find(|part| part.program == program);
        let granted = part
            .and_then(|part| part.life.decided)
            .and_then(|decided| decided.amount);
        if granted.is_some_and(|granted| fen > granted.fen()) {
            return Err(field("/deed/fen", FieldCode::Invalid));
        }
        self.moved(work, program, &LifeEvent::Pay)?;
        Ok(Done {
            fen: Some(fen),
            ..Done::of(EventKind::Paid).program(program).told("case-paid")
        })
    }
}
