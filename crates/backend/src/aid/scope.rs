//! Whose cases an account may see. A banner stands for its townships, never the other way.

use egude_aid::Office;
use egude_domain::RegionCode;

pub(super) use crate::staff::prefixes;
use crate::{booking::Who, store::CaseRecord};

/// Whether one of these regions is this one or above it.
pub(super) fn covers(regions: &[RegionCode], region: &str) -> bool {
    let code: Result<RegionCode, _> = region.parse();
    code.is_ok_and(|code| code.upwards().any(|above| regions.contains(&above)))
}

/// As which office an account acts at a case: as the county if its scope reaches beyond
/// the township.
pub(super) fn office(who: &Who, case: &CaseRecord) -> Office {
    let code: Result<RegionCode, _> = case.region.parse();
    let banner = code.ok().and_then(|code| code.banner());
    if banner.is_some_and(|banner| covers(&who.regions, banner.as_str())) {
        Office::County
    } else {
        Office::Township
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regions(codes: &[&str]) -> Vec<RegionCode> {
        codes.iter().map(|code| code.parse().unwrap()).collect()
    }

    #[test]
    fn a_township_does_not_cover_its_neighbour_or_its_banner() {
        let own = regions(&["152502001000"]);
        assert!(covers(&own, "152502001000"));
        assert!(!covers(&own, "152502002000"));
        assert!(!covers(&own, "152502000000"));
        assert!(covers(&regions(&["152502000000"]), "152502001000"));
    }
}
