//! What the directory weighs on the wire.

use std::{collections::BTreeMap, io::Write as _};

use anyhow::Result;
use egude_domain::{Moment, RegionCode};
use egude_places::{Place, Source, Timetable, import::Document, slice};

use super::{data::Ground, generate, sample};
use crate::say;

/// As servers compress while they send.
const BROTLI: u32 = 5;
const GZIP: u32 = 6;

type Points = Vec<(Place, Option<Timetable>, Source)>;

/// Tells the sizes of the sample and of generated directories.
pub(super) fn report(ground: &Ground) -> Result<()> {
    let all = [
        ("sample", sample::document(ground)?),
        ("10,000 points", generate::document(ground, 10_000, 1)?),
        ("100,000 points", generate::document(ground, 100_000, 1)?),
    ];
    for (name, document) in &all {
        one(name, document)?;
    }
    Ok(())
}

fn one(name: &str, document: &Document) -> Result<()> {
    say::heading(&format!(
        "{name}: bytes of each slice (raw, gzip, brotli {BROTLI})"
    ));
    let mut banners: BTreeMap<RegionCode, Points> = BTreeMap::new();
    for place in &document.items {
        let hours = place
            .hours
            .and_then(|at| document.timetables.get(usize::from(at)).cloned());
        let source = document.sources[usize::from(place.source)].clone();
        if let Some(banner) = place.region.banner() {
            banners
                .entry(banner)
                .or_default()
                .push((place.clone(), hours, source));
        }
    }
    let mut sum = [0; 4];
    for (banner, points) in &banners {
        let slice = slice::write(banner, Moment::from_unix(1_793_500_000), points);
        let raw = serde_json::to_vec(&slice)?;
        let sizes = [points.len(), raw.len(), gzip(&raw)?, brotli(&raw)?];
        line(banner.as_str(), sizes);
        for (sum, size) in sum.iter_mut().zip(sizes) {
            *sum += size;
        }
    }
    line("all", sum);
    Ok(())
}

fn line(name: &str, [points, raw, gzip, brotli]: [usize; 4]) {
    say::step(&format!(
        "{name:<12} {points:>7} points {raw:>10} {gzip:>9} {brotli:>9}"
    ));
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(GZIP));
    writer.write_all(bytes)?;
    Ok(writer.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 64 * 1024, BROTLI, 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(out.len())
}
