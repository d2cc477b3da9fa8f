//! Banners: who decides, which townships accept, whom something is passed on to.

use std::collections::BTreeMap;

use egude_domain::{Level, RegionCode};
use egude_rules::rates::look::{Look, Object};

use super::{super::RECEIVERS, figures};
use crate::{World, file};

const MUST: &[&str] = &[
    "region",
    "county",
    "townships",
    "figures",
    "receivers",
    "publisher",
    "source",
    "asOf",
];
const MAY: &[&str] = &["noticePlace", "sample"];

pub(super) fn check(look: &mut Look, all: &Object<'_>, world: &World) {
    let mut seen = BTreeMap::new();
    for (at, value) in look.list(all, "places") {
        let Some(entry) = look.object(at, value, MUST, MAY) else {
            continue;
        };
        let banner = file::region(look, &entry, world);
        if let Some(banner) = &banner {
            if banner.level() != Level::Banner {
                let what = "the code of a banner, county or city, such as 152502000000; its \
                    townships belong into townships";
                look.expected(entry.place("region"), what);
            }
            once(look, &entry, banner, &mut seen);
        }
        if let Some(value) = entry.members.get("county")
            && let Some(county) = look.object(entry.place("county"), value, NAMED, &[])
        {
            named(look, &county);
        }
        townships(look, &entry, banner.as_ref(), world);
        figures::check(look, &entry);
        receivers(look, &entry);
        file::local(look, &entry, "noticePlace");
        look.source(&entry);
    }
}

const NAMED: &[&str] = &["name", "phones"];

/// Name and numbers. Somebody in need must be able to call.
fn named(look: &mut Look, office: &Object<'_>) {
    file::local(look, office, "name");
    file::phones(look, office, Some("at least one number"));
}

fn townships(look: &mut Look, entry: &Object<'_>, banner: Option<&RegionCode>, world: &World) {
    let mut seen = BTreeMap::new();
    for (at, value) in look.list(entry, "townships") {
        let must = &["region", "name", "phones"];
        let may = &["delegated", "townshipLimitFen", "reserveFen"];
        let Some(township) = look.object(at, value, must, may) else {
            continue;
        };
        named(look, &township);
        file::flag(look, &township, "delegated");
        figures::fen(look, &township, "townshipLimitFen");
        figures::fen(look, &township, "reserveFen");
        let Some(region) = file::region(look, &township, world) else {
            continue;
        };
        let of = banner.filter(|banner| region.parent().as_ref() != Some(*banner));
        if let Some(banner) = of {
            let what = format!("the code of a township of {banner}");
            look.expected(township.place("region"), &what);
        }
        once(look, &township, &region, &mut seen);
    }
}

fn receivers(look: &mut Look, entry: &Object<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, value) in look.list(entry, "receivers") {
        let Some(receiver) = look.object(at, value, &["kind", "name", "phones"], &[]) else {
            continue;
        };
        named(look, &receiver);
        let Some(kind) = look.text(&receiver, "kind") else {
            continue;
        };
        if !RECEIVERS.contains(&kind) {
            let what = format!("one of {}", RECEIVERS.join(", "));
            look.expected(receiver.place("kind"), &what);
        } else if seen.contains(&kind) {
            look.expected(receiver.place("kind"), "there once");
        }
        seen.push(kind);
    }
}

fn once(
    look: &mut Look,
    entry: &Object<'_>,
    region: &RegionCode,
    seen: &mut BTreeMap<RegionCode, String>,
) {
    if let Some(first) = seen.get(region) {
        let what = format!("a region of its own; {first} has the same");
        look.expected(entry.place("region"), &what);
    } else {
        seen.insert(region.clone(), entry.at.clone());
    }
}
