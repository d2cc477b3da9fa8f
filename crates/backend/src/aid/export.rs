//! A case for the bureau's own file: nothing masked, and written down that it was taken out.

use egude_contract::v1::aid as wire;
use serde_json::json;

use super::{AidDesk, staff_case::application_of};
use crate::{booking::Who, problem::Failure, store::Purpose};

impl AidDesk {
    /// `GET /staff/cases/{reference}/export`
    pub async fn export(&self, who: &Who, reference: &str) -> Result<wire::CaseExport, Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let case = self.theirs(&mut *desk, who, reference).await?;
        self.looked(&mut *desk, &case.reference, &who.name, "export", now)
            .await?;
        let mut staff = self.seen_by(&mut *desk, who, &case, now).await?;
        let sent = self.sent(&mut *desk, &case).await?;
        staff.application = application_of(&sent)?;
        staff.changes = case
            .body
            .changes
            .iter()
            .map(|(at, change)| (at.rfc3339(), change.clone()))
            .collect();
        let signatures = case.body.authorisations.iter().map(|row| {
            json!({
                "n": row.n,
                "name": row.name,
                "relation": row.relation,
                "signed": row.signed,
            })
        });
        let export = wire::CaseExport {
            staff,
            application_sha256: sent.sha256,
            signatures: signatures.collect(),
            at: now.rfc3339(),
        };
        desk.commit().await?;
        Ok(export)
    }
}
