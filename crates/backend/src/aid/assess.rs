//! The back end's own look at the household, at the versions that the application names.

use egude_contract::v1::{FieldCode, aid::Application};
use egude_domain::Date;
use egude_rules::{assess, facts};

use super::AidDesk;
use crate::{counter::field, problem::Failure};

impl AidDesk {
    /// The assessment as JSON; none if no household was sent, or its versions are no longer
    /// kept: an application that waited on somebody's phone is not refused for that.
    pub(super) async fn assessed(&self, sent: &Application) -> Result<Option<String>, Failure> {
        let Some(household) = &sent.household else {
            return Ok(None);
        };
        let on: Date = sent
            .on
            .parse()
            .map_err(|_| field("/on", FieldCode::NotADate))?;
        let versions = &sent.versions;
        let pack = self.archive.pack(&versions.pack);
        let rates = self.archive.rates(versions.rates.as_deref());
        let (Some(pack), Some(rates)) = (pack, rates) else {
            return Ok(None);
        };
        let household = household.to_string();
        let made = tokio::task::spawn_blocking(move || {
            let household = facts::household(&pack, &household);
            // What the reader says may quote what somebody typed, so it goes nowhere.
            let household = household.map_err(|_| field("/household", FieldCode::Invalid))?;
            let assessment = assess(&pack, &rates, &household, on);
            serde_json::to_string(&assessment)
                .map_err(|_| Failure::of(egude_contract::v1::ProblemCode::Internal))
        });
        let made = made
            .await
            .map_err(|_| Failure::of(egude_contract::v1::ProblemCode::Internal))?;
        made.map(Some)
    }
}
