//! The directory without a server: a file is checked, or the documents are written out.

use std::collections::BTreeMap;

use egude_contract::v1::{Calendar, Region, places::Index};
use egude_domain::{Moment, RegionCode};
use egude_places::import::{self, File};

use super::{Words, import::body, index, known, sample, slices};
use crate::{
    problem::Failure,
    store::{Desk, PointBody, SliceRow},
};

/// What residents read, as documents.
pub(crate) struct Plain {
    /// The index.
    pub(crate) index: Index,
    /// The slices, as JSON.
    pub(crate) slices: Vec<(RegionCode, String)>,
}

impl Plain {
    /// A directory of nothing.
    pub(crate) fn none(words: &Words, calendar: Option<&Calendar>) -> Result<Self, Failure> {
        plain(Vec::new(), words, calendar)
    }
}

/// Says what is wrong with a file of places, wherever among these regions they are.
pub fn check(file: &File, regions: &[Region]) -> import::Read {
    import::read(file, &known::of(regions))
}

/// The directory of a store, as it would be served: a sample only if asked for.
pub(crate) async fn of_store(
    desk: &mut dyn Desk,
    sample: bool,
    words: &Words,
    calendar: Option<&Calendar>,
) -> Result<Plain, Failure> {
    let mut rows = Vec::new();
    for row in desk.slices().await? {
        if row.sample && !sample {
            rows.extend(published(desk, &row).await?);
        } else {
            rows.extend(desk.slice(&row.region).await?);
        }
    }
    plain(rows, words, calendar)
}

/// What somebody published in a banner where some of it is invented.
async fn published(desk: &mut dyn Desk, of: &SliceRow) -> Result<Option<SliceRow>, Failure> {
    let points = desk.places_of(&of.region).await?;
    let bodies: Vec<PointBody> = points
        .into_iter()
        .map(|row| row.body)
        .filter(|body| !body.source.sample)
        .collect();
    if bodies.is_empty() {
        return Ok(None);
    }
    slices::written(&of.region, &bodies, of.as_of).map(Some)
}

/// The sample; where the bureau has words of its own, those.
pub(crate) fn of_sample(
    regions: &[Region],
    words: Option<&Words>,
    calendar: Option<&Calendar>,
    now: Moment,
) -> Result<Plain, Failure> {
    let read = sample::read(&known::of(regions), now);
    let words = match words {
        Some(words) => words.clone(),
        None => sample::words(&read)?,
    };
    let mut banners: BTreeMap<RegionCode, Vec<PointBody>> = BTreeMap::new();
    for entry in read.entries {
        if let Some(banner) = entry.place.region.banner() {
            banners.entry(banner).or_default().push(body(entry));
        }
    }
    let rows = banners
        .iter()
        .map(|(banner, points)| slices::written(banner, points, now));
    plain(rows.collect::<Result<_, _>>()?, &words, calendar)
}

fn plain(
    rows: Vec<SliceRow>,
    words: &Words,
    calendar: Option<&Calendar>,
) -> Result<Plain, Failure> {
    Ok(Plain {
        index: index::of(&rows, words, calendar)?,
        slices: rows.into_iter().map(|row| (row.region, row.body)).collect(),
    })
}
