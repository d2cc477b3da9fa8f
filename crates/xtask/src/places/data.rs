//! What invented places are made of: `data/places.toml` and the shipped list of regions.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};
use egude_domain::{Date, Level, RegionCode};
use egude_places::{
    Kind, KindWords, Timetable,
    import::{self, Known, Region},
};
use serde::Deserialize;

use crate::paths::Paths;

const TABLE: &str = include_str!("../../data/places.toml");
const REGIONS: &str = "crates/backend/data/regions.tsv";

/// All of it.
#[derive(Deserialize)]
pub(super) struct Ground {
    pub(super) seat: Vec<Seat>,
    pub(super) kind: Vec<KindOf>,
    hours: BTreeMap<String, String>,
    pub(super) say: Say,
    words: BTreeMap<Kind, Vec<String>>,
    pub(super) named: Named,
    #[serde(skip)]
    names: BTreeMap<RegionCode, Names>,
}

/// Where the seat of a banner lies, roughly.
#[derive(Deserialize)]
pub(super) struct Seat {
    pub(super) region: RegionCode,
    pub(super) lat: f64,
    pub(super) lon: f64,
    /// Its share of many.
    pub(super) weight: u32,
    /// The code of its telephones.
    pub(super) area: String,
}

/// A kind of places.
#[derive(Deserialize)]
pub(super) struct KindOf {
    pub(super) kind: Kind,
    pub(super) zh: String,
    pub(super) mn: String,
    /// Its share of many.
    pub(super) weight: u32,
    /// Names of hours that it may keep.
    pub(super) hours: Vec<String>,
}

/// Words that say that nothing is real.
#[derive(Deserialize)]
pub(super) struct Say {
    pub(super) sample_zh: String,
    pub(super) sample_mn: String,
    pub(super) address: String,
    pub(super) publisher: String,
    pub(super) source: String,
    pub(super) stop: String,
    pub(super) subsidy: String,
    pub(super) partner: String,
    pub(super) filing: String,
    pub(super) office: String,
}

/// Facilities whose names are facts.
#[derive(Deserialize)]
pub(super) struct Named {
    pub(super) source: String,
    pub(super) as_of: Date,
    pub(super) place: Vec<NamedPlace>,
}

#[derive(Deserialize)]
pub(super) struct NamedPlace {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) region: RegionCode,
    pub(super) name: String,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) partner: Option<String>,
}

/// Names of a region in both languages.
pub(super) struct Names {
    pub(super) zh: String,
    pub(super) mn: Option<String>,
    short: Vec<String>,
}

impl Ground {
    pub(super) fn read(paths: &Paths) -> Result<Self> {
        let mut ground: Self = toml::from_str(TABLE).context("crates/xtask/data/places.toml")?;
        let text = fs::read_to_string(paths.root.join(REGIONS)).context(REGIONS)?;
        for line in text.lines().skip(1) {
            let columns: Vec<&str> = line.split('\t').collect();
            let &[code, _, _, _, zh, mn, short, ..] = columns.as_slice() else {
                anyhow::bail!("{REGIONS}: {line}");
            };
            let mn = (!mn.is_empty()).then(|| mn.to_owned());
            let short = short
                .split(';')
                .filter(|name| !name.is_empty())
                .map(str::to_owned);
            let names = Names {
                zh: zh.to_owned(),
                mn,
                short: short.collect(),
            };
            ground.names.insert(code.parse()?, names);
        }
        Ok(ground)
    }

    /// The names of a region.
    pub(super) fn names(&self, region: &RegionCode) -> Result<&Names> {
        self.names
            .get(region)
            .with_context(|| format!("{region} is not in {REGIONS}"))
    }

    /// Its townships, by code.
    pub(super) fn townships(&self, banner: &RegionCode) -> Vec<&RegionCode> {
        let inside = |code: &&RegionCode| {
            code.level() == Level::Township && code.banner().as_ref() == Some(banner)
        };
        self.names.keys().filter(inside).collect()
    }

    /// Hours by their name.
    pub(super) fn timetable(&self, name: &str) -> Result<Timetable> {
        let text = self
            .hours
            .get(name)
            .with_context(|| format!("no hours called {name}"))?;
        import::timetable(text).with_context(|| format!("cannot read {text}"))
    }

    /// Words that people use for kinds.
    pub(super) fn words(&self) -> Vec<KindWords> {
        let all = self.words.iter();
        all.map(|(kind, words)| KindWords {
            kind: *kind,
            words: words.clone(),
        })
        .collect()
    }

    /// The regions, for checking what was made.
    pub(super) fn known(&self) -> Known {
        Known::new(self.names.iter().map(|(code, names)| {
            Region {
                code: code.clone(),
                names: std::iter::once(&names.zh)
                    .chain(&names.short)
                    .cloned()
                    .collect(),
            }
        }))
    }
}
