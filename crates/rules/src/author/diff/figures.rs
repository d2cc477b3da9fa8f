//! Which figures and decisions of two rates files differ.

use std::collections::{BTreeMap, BTreeSet};

use egude_domain::{Date, Level, RegionCode};
use serde::Serialize;

use crate::rates::{Class, Param, Rate, Rates};

/// An amount or a decision, as the file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Entry {
    /// A published amount.
    Rate(Rate),
    /// A decision of the place.
    Param(Param),
}

impl Entry {
    /// True if both say the same; who published it and when may differ.
    fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rate(a), Self::Rate(b)) => (a.amount, a.unit) == (b.amount, b.unit),
            (Self::Param(a), Self::Param(b)) => (&a.value, a.until) == (&b.value, b.until),
            _ => false,
        }
    }
}

/// One figure that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FigureChange {
    /// Its id.
    pub id: String,
    /// The place for which it is set.
    pub region: RegionCode,
    /// For whom; absent for decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// From which day it differs.
    pub from: Date,
    /// What held or would hold, perhaps set for a place above; absent if nothing.
    pub before: Option<Entry>,
    /// What holds now.
    pub after: Option<Entry>,
}

type Key = (String, RegionCode, Option<Class>, Date);

/// Every figure that differs, with what it stood for before.
pub(super) fn changes(old: &Rates, new: &Rates) -> Vec<FigureChange> {
    let (before, after) = (entries(old), entries(new));
    let keys: BTreeSet<&Key> = before.keys().chain(after.keys()).collect();
    let change = |key: &Key| {
        let (id, region, class, from) = key.clone();
        // A figure that was not there before takes the place of the one that held until then.
        let held = |rates| holds(rates, &id, &region, class, from);
        let (was, is) = match (before.get(key), after.get(key)) {
            (Some(was), Some(is)) => (Some(was.clone()), Some(is.clone())),
            (Some(was), None) => (Some(was.clone()), held(new)),
            (None, is) => (held(old), is.cloned()),
        };
        let same = match (&was, &is) {
            (Some(was), Some(is)) => was.says_the_same(is),
            (was, is) => was.is_none() && is.is_none(),
        };
        (!same).then(|| FigureChange {
            from: only_ends_otherwise(was.as_ref(), is.as_ref()).unwrap_or(from),
            id,
            region,
            class,
            before: was,
            after: is,
        })
    };
    keys.into_iter().filter_map(change).collect()
}

/// The day after the earlier end, where nothing but the end of a decision differs.
fn only_ends_otherwise(was: Option<&Entry>, is: Option<&Entry>) -> Option<Date> {
    let (Some(Entry::Param(was)), Some(Entry::Param(is))) = (was, is) else {
        return None;
    };
    let end = [was.until, is.until].into_iter().flatten().min()?;
    (was.from == is.from && was.value == is.value)
        .then(|| end.plus_days(1))
        .flatten()
}

fn entries(rates: &Rates) -> BTreeMap<Key, Entry> {
    let items = rates.items.iter().map(|rate| {
        let key = (
            rate.id.clone(),
            rate.region.clone(),
            Some(rate.class),
            rate.from,
        );
        (key, Entry::Rate(rate.clone()))
    });
    let params = rates.params.iter().map(|param| {
        let key = (param.id.clone(), param.region.clone(), None, param.from);
        (key, Entry::Param(param.clone()))
    });
    items.chain(params).collect()
}

fn holds(
    rates: &Rates,
    id: &str,
    region: &RegionCode,
    class: Option<Class>,
    on: Date,
) -> Option<Entry> {
    let Some(class) = class else {
        return rates.param(id, region, on).cloned().map(Entry::Param);
    };
    let of = |class| rates.rate_for(id, region, class, on);
    let found = match class {
        Class::Unified => of(Class::Urban).or_else(|| of(Class::Rural)),
        class => of(class),
    };
    found.cloned().map(Entry::Rate)
}

/// The banners that the changes reach: those changed themselves, and those with figures of their
/// own below a place that is changed. A place with neither stands for itself.
pub(super) fn places(changes: &[FigureChange], rates: &Rates) -> Vec<RegionCode> {
    let is_banner = |region: &RegionCode| region.level() >= Level::Banner;
    let banners: BTreeSet<&RegionCode> = rates
        .items
        .iter()
        .map(|rate| &rate.region)
        .filter(|region| is_banner(region))
        .collect();
    let mut found = BTreeSet::new();
    for change in changes {
        if is_banner(&change.region) {
            found.insert(change.region.clone());
            continue;
        }
        let below = |banner: &&RegionCode| banner.upwards().any(|place| place == change.region);
        let mut reached: Vec<RegionCode> = banners.iter().copied().filter(below).cloned().collect();
        if reached.is_empty() {
            reached.push(change.region.clone());
        }
        found.extend(reached);
    }
    found.into_iter().collect()
}
