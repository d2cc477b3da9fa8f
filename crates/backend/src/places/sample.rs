//! The sample directory, for trying the product where a bureau has published nothing.

use std::collections::BTreeSet;

use egude_domain::{Moment, RegionCode};
use egude_places::import::{self, File, Known};

use super::{PlaceDesk, Words, as_type, import::body, merge, publish, slices, today};
use crate::{
    problem::Failure,
    store::{Desk, PointBody, Purpose},
};

/// The directory that ships with the server, marked as a sample.
pub const SAMPLE: &[u8] = include_bytes!("../../sample/places.json");

impl PlaceDesk {
    /// Puts the sample in where nothing is published, or takes a sample out that is no longer
    /// asked for.
    pub(crate) async fn prepare(&mut self, sample: bool) -> Result<(), Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let slices = desk.slices().await?;
        // What somebody published is never touched.
        if slices.iter().any(|slice| !slice.sample) {
            return Ok(());
        }
        if !slices.is_empty() && !sample {
            for slice in &slices {
                for row in desk.places_of(&slice.region).await? {
                    desk.remove_place(&row.id).await?;
                }
                desk.remove_slice(&slice.region).await?;
            }
        } else if sample {
            self.sample_words()?;
            if slices.is_empty() {
                self.put_sample(&mut *desk).await?;
            }
        }
        desk.commit().await?;
        if sample {
            tracing::warn!("sample service points are loaded: marked as sample");
        } else {
            tracing::info!("no service points are published");
        }
        Ok(())
    }

    fn sample_words(&mut self) -> Result<(), Failure> {
        if self.words.list().is_empty() {
            self.words = words(&read(&self.known, self.counter.now()))?.into();
        }
        Ok(())
    }

    async fn put_sample(&self, desk: &mut dyn Desk) -> Result<(), Failure> {
        let now = self.counter.now();
        let entries: Vec<PointBody> = read(&self.known, now)
            .entries
            .into_iter()
            .map(body)
            .collect();
        let banners = entries
            .iter()
            .filter_map(|entry| entry.place.region.banner());
        let scope: Vec<RegionCode> = banners.collect::<BTreeSet<_>>().into_iter().collect();
        let plan = merge::plan(desk, &scope, entries, today(now)).await?;
        publish::apply(desk, plan, "sample", now).await?;
        for banner in &scope {
            slices::rewrite(desk, banner, now).await?;
        }
        Ok(())
    }
}

/// The sample, as a file of these regions is read.
pub(super) fn read(known: &Known, now: Moment) -> import::Read {
    let file = File {
        name: "places.json",
        bytes: SAMPLE,
        datum: None,
        today: today(now),
    };
    import::read(&file, known)
}

/// Its words for kinds.
pub(super) fn words(read: &import::Read) -> Result<Words, Failure> {
    let words = read.words.iter().map(as_type);
    Ok(Words::new(words.collect::<Result<_, _>>()?))
}
