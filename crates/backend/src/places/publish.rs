//! A file that was read becomes the directory, whole or not at all.

use std::collections::BTreeSet;

use egude_contract::v1::{
    ProblemCode,
    places::{ImportCounts, PlaceDeed, PublishRequest, Published},
};
use egude_domain::{Moment, RegionCode};

use super::{
    PlaceDesk,
    import::Kept,
    merge::{self, Plan},
    slices, today, unknown,
};
use crate::{
    counter::{Begun, Idem, Reply},
    problem::Failure,
    staff::Who,
    store::{Desk, PointBody, PointDeedRow, PointRow},
};

impl PlaceDesk {
    /// `POST /staff/place-imports/publish`
    pub async fn publish(
        &self,
        idem: &Idem,
        who: &Who,
        asked: PublishRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let row = job.desk.import(&asked.import).await?;
        let row = row.filter(|row| row.who == who.name).ok_or_else(unknown)?;
        let kept = Kept::read(&row.body)?;
        if !kept.may {
            return Err(Failure::of(ProblemCode::ImportFaulty));
        }
        // Rights may have been taken away meanwhile.
        if kept.scope.iter().any(|banner| !who.sees(banner)) {
            return Err(unknown());
        }
        if super::import::base(&mut *job.desk, &kept.scope).await? != row.base {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let plan = merge::plan(&mut *job.desk, &kept.scope, kept.entries, today(job.now)).await?;
        if u32::try_from(plan.gone.len()).ok() != Some(asked.gone) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let counts = counts(&plan);
        apply(&mut *job.desk, plan, &who.name, job.now).await?;
        for banner in &kept.scope {
            slices::rewrite(&mut *job.desk, banner, job.now).await?;
        }
        job.desk.remove_import(&row.id).await?;
        let digest = self.index_of(&mut *job.desk).await?.digest;
        job.finish(200, &Published { counts, digest }).await
    }
}

/// How many of each.
pub(super) fn counts(plan: &Plan) -> ImportCounts {
    let number = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    ImportCounts {
        added: number(plan.added.len()),
        changed: number(plan.changed.len()),
        same: number(plan.same),
        gone: number(plan.gone.len()),
        kept: number(plan.kept.len()),
    }
}

/// Writes all of it. A change is on the record; that a point is new is said by its source.
pub(super) async fn apply(
    desk: &mut dyn Desk,
    plan: Plan,
    who: &str,
    now: Moment,
) -> Result<(), Failure> {
    let deed = |place: &str, changes| PointDeedRow {
        place: place.to_owned(),
        at: now,
        who: who.to_owned(),
        deed: PlaceDeed::Import,
        changes,
    };
    let kept: BTreeSet<String> = plan
        .kept
        .into_iter()
        .map(|(body, _)| body.place.id)
        .collect();
    let mut deeds = Vec::with_capacity(plan.changed.len() + plan.gone.len());
    let mut rows = Vec::with_capacity(plan.added.len() + plan.changed.len());
    for (body, version) in plan.added {
        let corrected = kept.contains(&*body.place.id);
        rows.push(row(body, version, corrected)?);
    }
    for (before, body, changes) in plan.changed {
        let corrected = kept.contains(&*before.id);
        // A newer day of the source alone is no change that anybody looks for.
        if !changes.is_empty() {
            deeds.push(deed(&before.id, changes));
        }
        rows.push(row(body, before.version.saturating_add(1), corrected)?);
    }
    desk.put_places(&rows).await?;
    for gone in plan.gone {
        deeds.push(deed(&gone.id, Vec::new()));
        desk.remove_place(&gone.id).await?;
    }
    desk.put_place_deeds(&deeds).await?;
    Ok(())
}

fn row(body: PointBody, version: u32, corrected: bool) -> Result<PointRow, Failure> {
    let region = body.place.region.clone();
    let banner: Option<RegionCode> = region.banner();
    Ok(PointRow {
        id: body.place.id.clone(),
        // The check of the file refuses leagues and provinces.
        banner: banner.ok_or_else(|| Failure::of(ProblemCode::Internal))?,
        region,
        checked_on: body.place.checked.as_ref().map(|checked| checked.on),
        version,
        corrected,
        body,
    })
}
