//! Passing on to another office: who gets which data (PIPL art. 23).

use egude_aid::{consents::Ground, life::Event as LifeEvent, receivers};
use egude_contract::v1::{FieldCode, aid::EventKind};

use super::{AidDesk, Done, Work};
use crate::{
    aid::text::{Faults, kept},
    counter::field,
    problem::Failure,
    store::TransferRow,
};

/// The purpose of passing on.
const PASS_ON: &str = "pass-on";

impl AidDesk {
    pub(super) fn transfer(
        &self,
        work: &mut Work<'_>,
        program: Option<&str>,
        to: &str,
        fields: &[String],
        text: &str,
    ) -> Result<Done, Failure> {
        let receiver = self.law.receiver(to);
        let receiver = receiver.ok_or_else(|| field("/deed/to", FieldCode::Unknown))?;
        let mut faults = Faults::default();
        faults.needed("/deed/text", text, 300);
        if fields.is_empty() {
            faults.add("/deed/fields", FieldCode::TooFew);
        }
        for (at, word) in fields.iter().enumerate() {
            let known: Result<receivers::Field, _> = word.parse();
            if !known.is_ok_and(|one| receiver.may_get(&[one])) {
                faults.add(format!("/deed/fields/{at}"), FieldCode::NotOffered);
            }
        }
        // What the person asked for themselves is passed on by the office's duty (S1 art. 60);
        // anything else only if they agreed (PIPL art. 23).
        let agreed = work.case.body.agreed.iter().any(|one| one == PASS_ON);
        if (receiver.ground == Ground::Consent || program.is_none()) && !agreed {
            faults.add("/deed/to", FieldCode::NotAgreed);
        }
        faults.none()?;
        if let Some(program) = program {
            let to = to.to_owned();
            self.moved(work, program, &LifeEvent::PassOn { to })?;
        }
        work.case.body.transfers.push(TransferRow {
            to: to.to_owned(),
            at: work.now,
            fields: fields.to_vec(),
            text: kept(Some(text)),
        });
        let done = Done {
            text: kept(Some(text)),
            ..Done::of(EventKind::Transferred).told("case-transferred")
        };
        Ok(match program {
            Some(program) => done.program(program),
            None => done,
        })
    }
}
