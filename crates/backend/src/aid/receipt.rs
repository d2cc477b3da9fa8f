use egude_contract::v1::{
    ProblemCode,
    aid::{self as wire, CaseState},
};
use egude_domain::Moment;

use super::AidDesk;
use crate::{
    problem::Failure,
    store::{CaseKey, CaseRecord, Desk, Level},
};

impl AidDesk {
    /// The same sending again, days later: keys are kept as digests, so it gets a new one.
    pub(super) async fn receipt_again(
        &self,
        desk: &mut dyn Desk,
        mut case: CaseRecord,
        sha256: &str,
        now: Moment,
    ) -> Result<wire::Receipt, Failure> {
        let mismatch = || Failure::of(ProblemCode::IdempotencyMismatch);
        let first = desk.application(&case.reference).await?;
        first
            .filter(|first| first.sha256 == sha256)
            .ok_or_else(mismatch)?;
        let (key, digest) = self.counter.secret.key()?;
        case.body
            .keys
            .retain(|row| row.until.is_none_or(|until| until > now));
        case.body.keys.push(CaseKey {
            digest,
            until: None,
        });
        desk.put_case(&case).await?;
        // It arrived, whatever became of the door since.
        let holder = self.holder(&case, &Level::Township);
        Ok(receipt(&case, key, holder))
    }
}

/// The proof that it arrived.
pub(super) fn receipt(case: &CaseRecord, key: String, holder: wire::Holder) -> wire::Receipt {
    wire::Receipt {
        reference: shown(&case.reference),
        key,
        at: case.made.rfc3339(),
        lane: case.lane,
        holder,
        versions: case.body.versions.clone().unwrap_or(wire::Versions {
            form: 0,
            pack: String::new(),
            rates: None,
            door: String::new(),
        }),
        authorisations: u16::try_from(case.body.authorisations.len()).unwrap_or(u16::MAX),
    }
}

/// As on a receipt: `A7K4-Q9TX-M3RW`.
pub(super) fn shown(kept: &str) -> String {
    kept.parse::<egude_domain::Reference>()
        .map_or_else(|_| kept.to_owned(), |reference| reference.to_string())
}

/// Whether it is over as a whole.
pub(super) const fn is_over(state: CaseState) -> bool {
    matches!(state, CaseState::Closed | CaseState::Withdrawn)
}
