//! The part of a rates document that a back end would answer with. That both
//! pick the same is the contract's test.

use std::collections::BTreeMap;

use egude_contract::v1::{ParamItem, RateItem, Rates};
use egude_domain::{Date, RegionCode};

/// What is of the region or of one above it, in the order of the document.
pub(super) fn of(mut rates: Rates, region: &RegionCode) -> Rates {
    let upwards: Vec<RegionCode> = region.upwards().collect();
    let is_ours = |code: &str| upwards.iter().any(|place| place.as_str() == code);
    rates.items.retain(|item| is_ours(&item.region));
    rates.params.retain(|param| is_ours(&param.region));
    rates
}

/// Of each id, region and class only the latest that is in force on `day`.
/// Days are compared as text: `YYYY-MM-DD` sorts as the days do.
pub(super) fn in_force(rates: Rates, day: Date) -> Rates {
    let day = day.to_string();
    let mut items: BTreeMap<_, RateItem> = BTreeMap::new();
    for item in rates.items.into_iter().filter(|item| item.from <= day) {
        let of = (item.region.clone(), item.id.clone(), item.class);
        if items.get(&of).is_none_or(|known| known.from < item.from) {
            items.insert(of, item);
        }
    }
    let mut params: BTreeMap<_, ParamItem> = BTreeMap::new();
    let held = |p: &ParamItem| p.from <= day && p.until.as_ref().is_none_or(|until| day <= *until);
    for param in rates.params.into_iter().filter(held) {
        let of = (param.region.clone(), param.id.clone());
        if params.get(&of).is_none_or(|known| known.from < param.from) {
            params.insert(of, param);
        }
    }
    Rates {
        items: items.into_values().collect(),
        params: params.into_values().collect(),
        ..rates
    }
}
