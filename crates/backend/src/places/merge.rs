//! A file against what stands: what is new, what changes, what is withdrawn, and which later
//! corrections stay.

use std::collections::{BTreeMap, BTreeSet};

use egude_contract::v1::places::{MemberChange, PlaceDeed};
use egude_domain::{CHINA, Date, RegionCode};
use egude_places::Checked;

use super::{as_type, changes, days, stop};
use crate::{
    problem::Failure,
    store::{Desk, PointBody, PointDeedRow, PointRow},
};

/// What publishing would do.
#[derive(Default)]
pub(super) struct Plan {
    /// New points.
    pub(super) added: Vec<PointBody>,
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
    let mut plan = Plan::default();
    for entry in entries {
        let Some(row) = standing.remove(&entry.place.id) else {
            plan.added.push(entry);
            continue;
        };
        let deeds = deeds.remove(&row.id).unwrap_or_default();
        let (entry, kept) = with_later(&entry, &row, &deeds, today)?;
        if !kept.is_empty() {
            plan.kept.push((entry.clone(), kept));
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

/// The entry of a file with what staff did on or after the day that it speaks of. The same day
/// counts as later: a correction that is lost hurts more than one that is kept and seen.
fn with_later(
    entry: &PointBody,
    row: &PointRow,
    deeds: &[PointDeedRow],
    today: Date,
) -> Result<(PointBody, Vec<String>), Failure> {
    let of = entry.place.checked.as_ref().map(|checked| checked.on);
    let of = of.unwrap_or(entry.source.as_of);
    let later = deeds.iter().rev().filter(|deed| deed.at.date(CHINA) >= of);
    let mut body = entry.clone();
    let mut names = BTreeSet::new();
    for deed in later {
        if let PlaceDeed::Correct { .. } | PlaceDeed::State { .. } = deed.deed {
            let changed = deed.changes.iter().map(|change| change.member.clone());
            names.extend(changed.filter(|name| name != "checked"));
        }
        again(&mut body, deed, row, today);
    }
    body = changes::keeping(&body, &row.body, &names)?;
    let kept = changes::between(entry, &body)?;
    let kept = kept.into_iter().map(|change| change.member).collect();
    Ok((body, kept))
}

/// Does once more what was done. What the file has no room for any more is left out.
fn again(body: &mut PointBody, deed: &PointDeedRow, row: &PointRow, today: Date) {
    let place = &mut body.place;
    match &deed.deed {
        PlaceDeed::Confirm | PlaceDeed::Correct { .. } => {
            let by = row.body.source.publisher.clone();
            let on = deed.at.date(CHINA);
            place.checked = Some(Checked { on, by });
        }
        PlaceDeed::Close {
            from,
            to,
            why,
            hours,
        } => {
            let (Ok(why), Ok(span)) = (as_type(why), days::span(from, to, today)) else {
                return;
            };
            if let Ok(hours) = days::hours(hours) {
                // More closures than a point may have: the file's stay.
                let _ = days::close(place, span, why, hours);
            }
        }
        PlaceDeed::Reopen { from, to } => {
            if let Ok(span) = days::span(from, to, today) {
                days::reopen(place, span);
            }
        }
        PlaceDeed::CancelStop { stop, day, why } => {
            if let Ok(why) = as_type(why) {
                // The stop or the day may be gone.
                let _ = stop::cancel(place, stop, day, why, today);
            }
        }
        PlaceDeed::RestoreStop { stop, day } => {
            let _ = stop::restore(place, stop, day);
        }
        PlaceDeed::State { .. } | PlaceDeed::Settle { .. } | PlaceDeed::Import => {}
    }
}
