use super::*;
use geographiclib_rs::{DirectGeodesic, Geodesic, InverseGeodesic};
use proptest::prelude::*;

fn point(lat: f64, lon: f64) -> Point {
    Point {
        lat,
        lon,
        within: None,
    }
}

fn exact(a: &Point, b: &Point) -> f64 {
    Geodesic::wgs84().inverse(a.lat, a.lon, b.lat, b.lon)
}

/// Anywhere people live, and a point so far from it in some direction.
fn pair(metres: std::ops::Range<f64>) -> impl Strategy<Value = (Point, Point)> {
    (-66.0..66.0, -180.0..180.0, 0.0..360.0, metres).prop_map(|(lat, lon, towards, far)| {
        let (lat2, lon2): (f64, f64) = Geodesic::wgs84().direct(lat, lon, towards, far);
        (point(lat, lon), point(lat2, lon2))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn distances_are_those_of_another_library(
        (a, b) in prop_oneof![pair(0.0..2_000.0), pair(0.0..100_000.0), pair(0.0..1_000_000.0)],
    ) {
        let (ours, theirs) = (metres(&a, &b), exact(&a, &b));
        // A millimetre for two points a step apart.
        prop_assert!((ours - theirs).abs() <= theirs * 1e-5 + 1e-3, "{ours} {theirs} {a:?} {b:?}");
        prop_assert_eq!(ours.to_bits(), metres(&b, &a).to_bits());
    }

    #[test]
    fn what_another_library_calls_nearer_is_nearer(
        (a, b) in pair(0.0..1_000_000.0),
        towards in 0.0..360.0,
        more in 1.000_03..2.0,
    ) {
        let there = exact(&a, &b);
        let (lat, lon): (f64, f64) = Geodesic::wgs84().direct(a.lat, a.lon, towards, there * more);
        prop_assert!(metres(&a, &b) <= metres(&a, &point(lat, lon)));
    }

    #[test]
    fn no_two_points_of_the_earth_are_too_far_or_too_odd(
        (lat, lon, lat2, lon2) in (-90.0..=90.0, -360.0..=360.0, -90.0..=90.0, -360.0..=360.0),
    ) {
        let (a, b) = (point(lat, lon), point(lat2, lon2));
        let (ours, theirs) = (metres(&a, &b), exact(&a, &b));
        prop_assert!((ours - theirs).abs() <= theirs * 5e-2 + 1e-3, "{ours} {theirs}");
    }
}

#[test]
fn a_place_is_no_way_from_itself() {
    for (lat, lon) in [
        (43.93, 116.08),
        (0.0, 0.0),
        (90.0, 0.0),
        (-90.0, 77.0),
        (12.0, 180.0),
    ] {
        let here = point(lat, lon);
        assert!(metres(&here, &here).abs() < f64::EPSILON);
    }
    assert!(metres(&point(10.0, 180.0), &point(10.0, -180.0)) < 1e-3);
}

#[test]
fn nonsense_is_far_or_nowhere_but_no_panic() {
    for number in [f64::NAN, f64::INFINITY, -1e300, 1e9] {
        let _ = metres(&point(number, 0.0), &point(0.0, number));
    }
}
