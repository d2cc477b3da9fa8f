//! Telling the bureau's own systems, by the outbox.

use egude_contract::v1::aid::Application;
use egude_domain::Moment;
use serde_json::{Value, json};

use super::{AidDesk, receipt::shown};
use crate::{
    counter::word,
    door::DeliveryAdapter,
    problem::Failure,
    store::{CaseRecord, Delivery, Desk, TipRow},
};

impl AidDesk {
    /// Puts what happened into the outbox of every adapter that wants it, in the transaction in
    /// which it happened: nothing is told that did not happen, and nothing that happened is not.
    pub(super) async fn tell(
        &self,
        desk: &mut dyn Desk,
        case: &CaseRecord,
        kind: &str,
        sent: Option<&Application>,
        now: Moment,
    ) -> Result<(), Failure> {
        let Ok(region) = case.region.parse() else {
            return Ok(());
        };
        let wanted = self.doors.deliveries().iter();
        for adapter in wanted.filter(|adapter| adapter.wants(kind, &region)) {
            let body = json!({
                "kind": kind,
                "at": now.rfc3339(),
                "reference": shown(&case.reference),
                "region": case.region,
                "lane": case.lane,
                "state": case.state,
                "sequence": case.body.sequence,
                "parts": case.body.parts.iter().map(|part| json!({
                    "program": part.program,
                    "life": part.life,
                    "decision": part.decision,
                })).collect::<Vec<_>>(),
                "application": sent,
            });
            put(desk, adapter, kind, &case.reference, &body, now).await?;
        }
        Ok(())
    }

    /// The same of a tip.
    pub(super) async fn tell_of_tip(
        &self,
        desk: &mut dyn Desk,
        row: &TipRow,
    ) -> Result<(), Failure> {
        let Ok(region) = row.region.parse() else {
            return Ok(());
        };
        let wanted = self.doors.deliveries().iter();
        for adapter in wanted.filter(|adapter| adapter.wants("tip", &region)) {
            let body = json!({
                "kind": "tip",
                "at": row.made.rfc3339(),
                "reference": row.number,
                "region": row.region,
                "tip": row.tip,
            });
            put(desk, adapter, "tip", &row.number, &body, row.made).await?;
        }
        Ok(())
    }
}

async fn put(
    desk: &mut dyn Desk,
    adapter: &DeliveryAdapter,
    kind: &str,
    reference: &str,
    body: &Value,
    now: Moment,
) -> Result<(), Failure> {
    let delivery = Delivery {
        id: word(26)?,
        reference: reference.to_owned(),
        adapter: adapter.name.clone(),
        kind: kind.to_owned(),
        body: body.to_string(),
        due: now,
        tries: 0,
    };
    Ok(desk.deliver(&delivery).await?)
}
