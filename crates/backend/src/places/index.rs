//! What residents read.

use axum::body::Bytes;
use egude_contract::v1::{
    Calendar,
    places::{Bounds, Index, PLACES_VERSION, SliceOf},
};
use egude_domain::RegionCode;
use sha2::{Digest as _, Sha256};

use super::{PlaceDesk, Words, as_type, json};
use crate::{
    counter::hex,
    problem::Failure,
    store::{Desk, SliceRow},
};

impl PlaceDesk {
    /// `GET /places`
    pub async fn index(&self) -> Result<Bytes, Failure> {
        let mut desk = self.counter.read().await?;
        let index = self.index_of(&mut *desk).await?;
        Ok(json(&index)?.into())
    }

    /// `GET /places/{region}`; none if the banner has no points.
    pub async fn slice(&self, region: &RegionCode) -> Result<Option<Bytes>, Failure> {
        let mut desk = self.counter.read().await?;
        let row = desk.slice(region).await?;
        Ok(row.map(|row| row.body.into()))
    }

    /// The index as it is now.
    pub async fn index_of(&self, desk: &mut dyn Desk) -> Result<Index, Failure> {
        let rows = desk.slices().await?;
        of(&rows, &self.words, self.calendar.as_deref())
    }
}

/// The index of these slices.
pub(super) fn of(
    rows: &[SliceRow],
    words: &Words,
    calendar: Option<&Calendar>,
) -> Result<Index, Failure> {
    let mut index = Index {
        places_version: PLACES_VERSION,
        digest: String::new(),
        as_of: rows
            .iter()
            .map(|row| row.as_of)
            .max()
            .unwrap_or(egude_domain::Moment::from_unix(0))
            .rfc3339(),
        sample: rows.iter().any(|row| row.sample),
        total: rows.iter().map(|row| row.total).sum(),
        slices: rows.iter().map(named).collect::<Result<_, _>>()?,
        words: words.list().to_vec(),
        calendar: calendar.cloned(),
    };
    index.digest = hex(&Sha256::digest(json(&index)?));
    Ok(index)
}

fn named(row: &SliceRow) -> Result<SliceOf, Failure> {
    let bounds: Option<Bounds> = row.bounds.as_ref().map(as_type).transpose()?;
    Ok(SliceOf {
        region: row.region.to_string(),
        total: row.total,
        digest: row.digest.clone(),
        bounds,
    })
}
