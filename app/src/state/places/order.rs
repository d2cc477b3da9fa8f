//! Which slices are fetched, and which of them first.

use egude_domain::{Level, RegionCode};
use egude_places::{Bounds, SliceOf};

/// Where somebody looks, as far as it is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Toward {
    /// In this place.
    pub(super) region: Option<RegionCode>,
    /// Near this point: degrees north and east.
    pub(super) point: Option<(f64, f64)>,
}

/// The slices that are worth fetching, the one looked in first: then its league's, then the nearest.
/// Where a place is named, other leagues are left where they are.
pub(super) fn plan<'a>(all: &'a [SliceOf], toward: &Toward) -> Vec<&'a SliceOf> {
    let league = toward.region.as_ref().and_then(league_of);
    // Of a league that is not in the directory nothing can be fetched; all else is elsewhere.
    let league = league.filter(|of| {
        let is_it = |slice: &SliceOf| league_of(&slice.region).as_ref() == Some(of);
        all.iter().any(is_it)
    });
    let rank = |slice: &SliceOf| {
        let named = toward.region.as_ref().and_then(RegionCode::banner);
        let away = match (&slice.bounds, toward.point) {
            (Some(bounds), Some(point)) => away(bounds, point),
            _ => f64::INFINITY,
        };
        (named.as_ref() != Some(&slice.region), away)
    };
    let of_league = |slice: &&SliceOf| league.is_none() || league_of(&slice.region) == league;
    let mut planned: Vec<(&SliceOf, (bool, f64))> = all
        .iter()
        .filter(of_league)
        .map(|slice| (slice, rank(slice)))
        .collect();
    planned.sort_by(|(_, (a, near)), (_, (b, far))| a.cmp(b).then(near.total_cmp(far)));
    planned.into_iter().map(|(slice, _)| slice).collect()
}

fn league_of(code: &RegionCode) -> Option<RegionCode> {
    code.upwards().find(|code| code.level() == Level::League)
}

/// How far a point is from a box, in degrees of latitude, near enough to choose by.
fn away(bounds: &Bounds, (lat, lon): (f64, f64)) -> f64 {
    let beyond = |least: f64, it: f64, most: f64| (least - it).max(it - most).max(0.0);
    let north = beyond(bounds.south, lat, bounds.north);
    let east = beyond(bounds.west, lon, bounds.east) * lat.to_radians().cos();
    north.hypot(east)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slice(region: &str, south: f64) -> SliceOf {
        SliceOf {
            region: region.parse().expect("a code"),
            total: 1,
            digest: String::new(),
            bounds: Some(Bounds {
                south,
                west: 116.0,
                north: south + 1.0,
                east: 117.0,
            }),
        }
    }

    fn order(toward: &Toward) -> Vec<String> {
        let all = [
            slice("152501000000", 42.0),
            slice("152502000000", 43.0),
            slice("152525000000", 45.0),
            slice("150402000000", 42.0),
        ];
        let planned = plan(&all, toward);
        planned.iter().map(|s| s.region.to_string()).collect()
    }

    #[test]
    fn the_banner_looked_in_comes_first_and_other_leagues_are_left_alone() {
        let region = "152525100000".parse().ok();
        let found = order(&Toward {
            region,
            point: None,
        });
        assert_eq!(found, ["152525000000", "152501000000", "152502000000"]);
    }

    #[test]
    fn a_place_that_the_directory_does_not_cover_leaves_all_of_it() {
        let region = "150102000000".parse().ok();
        assert_eq!(
            order(&Toward {
                region,
                point: None
            })
            .len(),
            4
        );
    }

    #[test]
    fn near_a_point_the_nearest_banner_comes_first() {
        let found = order(&Toward {
            region: None,
            point: Some((45.2, 116.5)),
        });
        assert_eq!(found[..2], ["152525000000", "152502000000"]);
        assert_eq!(found.len(), 4);
    }
}
