//! A file against what stands: what is new, what changes, what is withdrawn, and which later
//! corrections stay.

use std::collections::{BTreeMap, BTreeSet};

use egude_contract::v1::places::MemberChange;
use egude_domain::{Date, RegionCode};

use super::{changes, later};
use crate::{
    problem::Failure,
    store::{Desk, PointBody, PointDeedRow, PointRow},
};

/// What publishing would do.
#[derive(Default)]
pub(super) struct Plan {
    /// New points, and those that come back, with their versions.
    pub(super) added: Vec<(PointBody, u32)>,
    /// Points that change: as they are, as they would be, and where they differ.
    pub(super) changed: Vec<(PointRow, PointBody, Vec<MemberChange>)>,
    /// How many stay as they are.
    pub(super) same: usize,
    /// Points that the file does not name.
    pub(super) gone: Vec<PointRow>,
    /// Points where something that staff said later stays, with the members.
    pub(super) kept: Vec<(PointBody, Vec<String>)>,
}

/// Compares; the file stands for all of these banners.
pub(super) async fn plan(
    desk: &mut dyn Desk,
    scope: &[RegionCode],
    entries: Vec<PointBody>,
    today: Date,
) -> Result<Plan, Failure> {
    let mut standing = BTreeMap::new();
    // Asked once for each banner: a file has tens of thousands of points, and others wait.
    let mut deeds: BTreeMap<String, Vec<PointDeedRow>> = BTreeMap::new();
    for banner in scope {
        for row in desk.places_of(banner).await? {
            standing.insert(row.id.clone(), row);
        }
        for deed in desk.place_deeds_in(banner).await? {
            deeds.entry(deed.place.clone()).or_default().push(deed);
        }
    }
    let withdrawn: BTreeSet<String> = desk.withdrawn_places().await?.into_iter().collect();
    let mut plan = Plan::default();
    for entry in entries {
        let id = &entry.place.id;
        let row = standing.remove(id);
        let deeds = if withdrawn.contains(id) {
            // A row that was forgotten in one file takes nothing away from what staff said.
            desk.place_deeds(id).await?
        } else {
            deeds.remove(id).unwrap_or_default()
        };
        let (entry, kept) = later::kept(entry, row.as_ref(), &deeds, today)?;
        if !kept.is_empty() {
            plan.kept.push((entry.clone(), kept));
        }
        let Some(row) = row else {
            // Each deed made a version: whoever still sees the one before is told.
            let version = u32::try_from(deeds.len()).unwrap_or(u32::MAX);
            plan.added.push((entry, version.saturating_add(1)));
            continue;
        };
        if row.body == entry {
            plan.same += 1;
            continue;
        }
        let changes = changes::between(&row.body, &entry)?;
        if changes.is_empty() && row.body.source == entry.source {
            plan.same += 1;
        } else {
            plan.changed.push((row, entry, changes));
        }
    }
    plan.gone = standing.into_values().collect();
    Ok(plan)
}
