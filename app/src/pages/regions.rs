//! Places to choose from: banners, and the townships of one.

use crate::components::Choice;
use crate::i18n::{Lang, msg};
use crate::state::Locale;
use egude_client::{Region, RegionKind, RegionLevel};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

/// Every place that may be chosen.
pub(super) type Regions = Arc<Vec<Region>>;

/// The banner that a place lies in or is; nothing if it is no place.
pub(super) fn banner_of(code: &str) -> String {
    let code = code.parse::<RegionCode>().ok();
    let banner = code.as_ref().and_then(RegionCode::banner);
    banner.map(String::from).unwrap_or_default()
}

/// The name of a place in the language of the page; Chinese where no Mongolian name is known.
pub(super) fn name(regions: &[Region], code: &str) -> Option<String> {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let region = regions.iter().find(|region| region.code.as_str() == code)?;
    Some(match &region.name_mn {
        Some(name) if mongolian => name.clone(),
        _ => region.name_zh.clone(),
    })
}

/// All banners.
pub(super) fn banners(regions: &Regions) -> Vec<Choice> {
    let banners = regions.iter().filter(|it| it.level == RegionLevel::Banner);
    banners.map(|region| choice(regions, region)).collect()
}

/// The townships of a banner; "not sure which" stands for the banner itself.
pub(super) fn townships(regions: &Regions, banner: &str) -> Vec<Choice> {
    let inside = |region: &&Region| {
        let parent = region.parent.as_ref();
        region.level == RegionLevel::Township
            && region.kind == RegionKind::Office
            && parent.is_some_and(|parent| parent.as_str() == banner)
    };
    let places = regions.iter().filter(inside);
    let unsure = Choice::new(banner, msg("q-region-township-unsure")).aside();
    let places = places.map(|region| choice(regions, region));
    places.chain([unsure]).collect()
}

fn choice(regions: &Regions, region: &Region) -> Choice {
    let (regions, code) = (regions.clone(), region.code.to_string());
    let of = code.clone();
    let label = Signal::derive(move || name(&regions, &of).unwrap_or_default());
    Choice::new(code, label)
}
