//! The decision, as in the letter.

use egude_aid::{
    Authorise,
    life::{Event as LifeEvent, Outcome as LifeOutcome},
    reasons,
};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{Decision, EventKind, Outcome},
};
use egude_domain::{Money, YearMonth};

use super::{AidDesk, Done, Work};
use crate::{
    aid::text::{Faults, kept},
    problem::Failure,
    store::AuthorisationRow,
};

/// What staff wrote of the decision.
pub(super) struct Letter<'a> {
    pub(super) outcome: Outcome,
    pub(super) fen: Option<i64>,
    pub(super) from: Option<&'a str>,
    pub(super) reasons: &'a [String],
    pub(super) text: Option<&'a str>,
}

impl AidDesk {
    pub(super) fn decide(
        &self,
        work: &mut Work<'_>,
        program: &str,
        letter: &Letter<'_>,
    ) -> Result<Done, Failure> {
        let known = self.known(program)?;
        let outcome = match letter.outcome {
            Outcome::Approved => LifeOutcome::Approved,
            Outcome::Refused => LifeOutcome::Refused,
            Outcome::Ended => LifeOutcome::Ended,
        };
        let mut faults = Faults::default();
        faults.optional("/deed/text", letter.text, 1000);
        let approved = outcome == LifeOutcome::Approved;
        match letter.fen {
            Some(fen) if fen <= 0 || !approved => faults.add("/deed/fen", FieldCode::Invalid),
            None if approved && kept(letter.text).is_none() => {
                faults.add("/deed/fen", FieldCode::Missing);
            }
            _ => {}
        }
        if letter
            .from
            .is_some_and(|text| text.parse::<YearMonth>().is_err())
        {
            faults.add("/deed/from", FieldCode::NotADate);
        }
        if !reasons::fit(&self.law, known, outcome, letter.reasons) {
            let code = if letter.reasons.is_empty() {
                FieldCode::Missing
            } else {
                FieldCode::Unknown
            };
            faults.add("/deed/reasons", code);
        }
        faults.none()?;
        let amount = letter.fen.map(Money::from_fen);
        self.moved(work, program, &LifeEvent::Decide { outcome, amount })?;
        // What was checked has to have been allowed to be checked (S2 art. 9(三)).
        let unsigned = |row: &AuthorisationRow| row.signed.is_none();
        let needed = approved && known.authorise == Authorise::Needed;
        if needed && work.case.body.authorisations.iter().any(unsigned) {
            return Err(Failure::of(ProblemCode::SignatureMissing));
        }
        let by = work
            .case
            .body
            .parts
            .iter()
            .find(|part| part.program == program);
        let by = by.map(|part| self.holder_of(&work.case, part, work.now));
        let Some(by) = by else {
            return Ok(Done::quietly());
        };
        let decision = Decision {
            outcome: letter.outcome,
            at: work.now.rfc3339(),
            by,
            fen: letter.fen,
            text: kept(letter.text),
            from: letter.from.map(str::to_owned),
            reasons: letter.reasons.to_vec(),
            // What was granted can be too little.
            remedies: self
                .law
                .remedies
                .iter()
                .map(|remedy| remedy.id.clone())
                .collect(),
        };
        let mut parts = work.case.body.parts.iter_mut();
        if let Some(part) = parts.find(|part| part.program == program) {
            part.decision = Some(decision);
        }
        let kind = match letter.outcome {
            Outcome::Approved => EventKind::Approved,
            Outcome::Refused => EventKind::Refused,
            Outcome::Ended => EventKind::Ended,
        };
        Ok(Done {
            fen: letter.fen,
            ..Done::of(kind).program(program).told("case-decided")
        })
    }
}
