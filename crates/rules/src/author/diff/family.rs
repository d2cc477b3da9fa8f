//! The families of the cases, as they are compared.

use std::collections::BTreeSet;

use egude_domain::{Answer, Date, Household, RegionCode, Value};
use serde::Serialize;

use crate::{author::Cases, pack::Pack, rates::Rates};

/// A family of the cases.
#[derive(Clone)]
pub(super) struct Family {
    pub(super) name: FamilyName,
    pub(super) on: Date,
    pub(super) rates: Rates,
    pub(super) household: Household,
}

/// Which family: the sentence of its case, and where the case stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FamilyName {
    /// The case's name.
    pub case: String,
    /// Its file, below the pack's folder.
    pub file: String,
}

/// A case that could not be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Which.
    #[serde(flatten)]
    pub family: FamilyName,
    /// Why.
    pub why: String,
}

/// The families of all cases, read with the first of the packs that can.
pub(super) fn families(packs: &[&Pack], cases: &[Cases]) -> (Vec<Family>, Vec<LeftOut>) {
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    for file in cases {
        for case in &file.each {
            let name = FamilyName {
                case: case.name.get_ref().clone(),
                file: file.file.name.clone(),
            };
            let mut why = String::new();
            let mut read = None;
            for pack in packs {
                match file.household(pack, case) {
                    Ok(household) => read = read.or(Some(household)),
                    Err(cause) if why.is_empty() => why = cause,
                    Err(_) => {}
                }
            }
            let made = read.ok_or(why).and_then(|household| {
                let rates = file.rates_of(case, &household)?;
                Ok(Family {
                    name: name.clone(),
                    on: case.on,
                    rates,
                    household,
                })
            });
            match made {
                Ok(family) => found.push(family),
                Err(why) => left_out.push(LeftOut { family: name, why }),
            }
        }
    }
    (found, left_out)
}

/// The families as if they lived at `place`. Who did not say where they live still does not.
/// Cases that differ in their figures only are one family.
pub(super) fn at(families: &[Family], place: &RegionCode) -> Vec<Family> {
    let mut seen = BTreeSet::new();
    let moved = families.iter().cloned().map(|mut family| {
        let facts = &mut family.household.family;
        if facts.get("region").known().is_some() {
            facts.set("region", Answer::Known(Value::Region(place.clone())));
        }
        family
    });
    moved
        .filter(|family| seen.insert(format!("{:?}", family.household)))
        .collect()
}
