//! The part of a rates document that a back end would answer with. That both
//! pick the same is the contract's test.

use egude_contract::v1::Rates;
use egude_domain::RegionCode;

/// What is of the region or of one above it, in the order of the document.
pub(super) fn of(mut rates: Rates, region: &RegionCode) -> Rates {
    let upwards: Vec<RegionCode> = region.upwards().collect();
    let is_ours = |code: &str| upwards.iter().any(|place| place.as_str() == code);
    rates.items.retain(|item| is_ours(&item.region));
    rates.params.retain(|param| is_ours(&param.region));
    rates
}
