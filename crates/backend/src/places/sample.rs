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
        let published = slices.iter().any(|slice| !slice.sample);
        if !sample {
            // Also beside what somebody published: nobody goes to a place that is invented.
            for slice in slices.iter().filter(|slice| slice.sample) {
                take_out(&mut *desk, &slice.region, self.counter.now()).await?;
            }
        } else if !published {
            self.sample_words()?;
            if slices.is_empty() {
                self.put_sample(&mut *desk).await?;
            }
        }
        desk.commit().await?;
        if sample && !published {
            tracing::warn!("sample service points are loaded: marked as sample");
        } else if !published {
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

/// Takes what is invented out of a banner; what somebody published there stays.
async fn take_out(desk: &mut dyn Desk, banner: &RegionCode, now: Moment) -> Result<(), Failure> {
    for row in desk.places_of(banner).await? {
        if row.body.source.sample {
            desk.remove_place(&row.id).await?;
        }
    }
    slices::rewrite(desk, banner, now).await
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
