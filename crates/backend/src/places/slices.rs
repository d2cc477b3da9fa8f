//! Slices written anew.

use egude_domain::{Moment, RegionCode};
use egude_places::slice;

use super::json;
use crate::{
    problem::Failure,
    store::{Desk, PointBody, SliceRow},
};

/// Writes what residents read of a banner from its points as they are now.
pub(super) async fn rewrite(
    desk: &mut dyn Desk,
    banner: &RegionCode,
    now: Moment,
) -> Result<(), Failure> {
    let rows = desk.places_of(banner).await?;
    if rows.is_empty() {
        desk.remove_slice(banner).await?;
        return Ok(());
    }
    let bodies: Vec<PointBody> = rows.into_iter().map(|row| row.body).collect();
    let row = written(banner, &bodies, now)?;
    // Nobody loads again what reads the same, and it is as of the day on which it changed.
    let same = |stamp: String| stamp.split(' ').next() == Some(&*row.digest);
    if !desk.slice_stamp(banner).await?.is_some_and(same) {
        desk.put_slice(&row).await?;
    }
    Ok(())
}

/// What residents read of a banner with these points.
pub(super) fn written(
    banner: &RegionCode,
    bodies: &[PointBody],
    now: Moment,
) -> Result<SliceRow, Failure> {
    let entries: Vec<_> = bodies
        .iter()
        .map(|body| {
            (
                body.place.clone(),
                body.timetable.clone(),
                body.source.clone(),
            )
        })
        .collect();
    let slice = slice::write(banner, now, &entries);
    Ok(SliceRow {
        region: banner.clone(),
        total: u32::try_from(slice.items.len()).unwrap_or(u32::MAX),
        digest: slice.digest.clone(),
        as_of: now,
        bounds: slice::bounds(&slice.items),
        sample: slice.sources.iter().any(|source| source.sample),
        body: json(&slice)?,
    })
}
