//! Whose cases an account may see. A banner stands for its townships, never the other way.

use egude_aid::Office;
use egude_domain::RegionCode;

use crate::{booking::Who, store::CaseRecord};

/// Whether one of these regions is this one or above it.
pub(super) fn covers(regions: &[RegionCode], region: &str) -> bool {
    let code: Result<RegionCode, _> = region.parse();
    code.is_ok_and(|code| code.upwards().any(|above| regions.contains(&above)))
}

/// The beginnings of the codes of all regions within these.
pub(super) fn prefixes(regions: &[RegionCode]) -> Vec<String> {
    let prefix = |region: &RegionCode| {
        // 4 digits name a league, 6 a banner, 9 a township, 12 what lies below it.
        let code = region.as_str();
        let zeros = |from: usize| code[from..].bytes().all(|digit| digit == b'0');
        let end = [2, 4, 6, 9].into_iter().find(|end| zeros(*end));
        code[..end.unwrap_or(12)].to_owned()
    };
    regions.iter().map(prefix).collect()
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

    #[test]
    fn a_prefix_ends_where_the_region_does() {
        assert_eq!(prefixes(&regions(&["152502000000"])), ["152502"]);
        assert_eq!(prefixes(&regions(&["152502001000"])), ["152502001"]);
        assert_eq!(prefixes(&regions(&["152500000000"])), ["1525"]);
    }
}
