//! From the systems of Chinese maps to WGS-84.
//!
//! GCJ-02 shifts positions within mainland China by a formula that maps publish only as shifted
//! positions; the one used everywhere is Krasovsky's ellipsoid with two series of sines. BD-09 is
//! GCJ-02 turned and moved once more. Both are undone by iteration.

use super::Datum;
use std::f64::consts::PI;

/// Semi-major axis of Krasovsky's ellipsoid, metres, and its first eccentricity squared.
const AXIS: f64 = 6_378_245.0;
const SQUARED: f64 = 0.006_693_421_622_965_943;

/// Latitude and longitude, degrees.
pub type LatLon = (f64, f64);

impl Datum {
    /// A position of this system as WGS-84, to better than 0.1 m where the formulas hold.
    pub fn to_wgs84(self, at: LatLon) -> LatLon {
        match self {
            Self::Wgs84 => at,
            Self::Gcj02 => undo(at, gcj02),
            Self::Bd09 => undo(undo(at, bd09), gcj02),
        }
    }

    /// A WGS-84 position as this system has it.
    pub fn of_wgs84(self, at: LatLon) -> LatLon {
        match self {
            Self::Wgs84 => at,
            Self::Gcj02 => gcj02(at),
            Self::Bd09 => bd09(gcj02(at)),
        }
    }
}

/// The position that `shift` brings to `at`. The shift changes by less than a thousandth of the
/// way, so each round leaves less than a hundredth of the error; a few are enough.
fn undo(at: LatLon, shift: fn(LatLon) -> LatLon) -> LatLon {
    let mut guess = at;
    for _ in 0..12 {
        let there = shift(guess);
        let (lat, lon) = (there.0 - at.0, there.1 - at.1);
        guess = (guess.0 - lat, guess.1 - lon);
        if lat.abs().max(lon.abs()) < 1e-9 {
            break;
        }
    }
    guess
}

/// WGS-84 to GCJ-02; outside the box of mainland China nothing is shifted.
fn gcj02((lat, lon): LatLon) -> LatLon {
    if !((0.8293..=55.8271).contains(&lat) && (72.004..=137.8347).contains(&lon)) {
        return (lat, lon);
    }
    let (x, y) = (lon - 105.0, lat - 35.0);
    let waves = (20.0 * (6.0 * x * PI).sin() + 20.0 * (2.0 * x * PI).sin()) * 2.0 / 3.0;
    let root = x.abs().sqrt();
    let north = -100.0
        + 2.0 * x
        + 3.0 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * root
        + waves
        + (20.0 * (y * PI).sin() + 40.0 * (y / 3.0 * PI).sin()) * 2.0 / 3.0
        + (160.0 * (y / 12.0 * PI).sin() + 320.0 * (y * PI / 30.0).sin()) * 2.0 / 3.0;
    let east = 300.0
        + x
        + 2.0 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * root
        + waves
        + (20.0 * (x * PI).sin() + 40.0 * (x / 3.0 * PI).sin()) * 2.0 / 3.0
        + (150.0 * (x / 12.0 * PI).sin() + 300.0 * (x / 30.0 * PI).sin()) * 2.0 / 3.0;
    let angle = lat.to_radians();
    let magic = 1.0 - SQUARED * angle.sin().powi(2);
    let meridian = AXIS * (1.0 - SQUARED) / (magic * magic.sqrt());
    let parallel = AXIS / magic.sqrt() * angle.cos();
    (
        lat + (north / meridian).to_degrees(),
        lon + (east / parallel).to_degrees(),
    )
}

/// GCJ-02 to BD-09.
fn bd09((lat, lon): LatLon) -> LatLon {
    let turn = PI * 3000.0 / 180.0;
    let far = lon.hypot(lat) + 0.000_02 * (lat * turn).sin();
    let angle = lat.atan2(lon) + 0.000_003 * (lon * turn).cos();
    (far * angle.sin() + 0.006, far * angle.cos() + 0.0065)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Metres, near enough for comparing.
    fn apart(a: LatLon, b: LatLon) -> f64 {
        let north = (a.0 - b.0) * 111_320.0;
        let east = (a.1 - b.1) * 111_320.0 * a.0.to_radians().cos();
        north.hypot(east)
    }

    #[test]
    fn known_pairs_come_out_as_published() {
        // The pairs that the readme of coordtransform gives, computed by its authors.
        let bd = (39.915, 116.404);
        let gcj = (39.908_656_683_794_9, 116.397_626_872_538_9);
        assert!(apart(bd09(gcj), bd) < 1.0, "{:?}", bd09(gcj));
        let gcj = gcj02((39.915, 116.404));
        let known = (39.916_404_281_501_64, 116.410_244_499_169_38);
        assert!(apart(gcj, known) < 0.01, "{gcj:?}");
        assert!(
            apart(
                bd09((39.915, 116.404)),
                (39.921_336_993_510_21, 116.410_369_492_710_29)
            ) < 0.01
        );
    }

    #[test]
    fn outside_china_nothing_is_shifted() {
        assert_eq!(gcj02((47.9, 150.0)), (47.9, 150.0));
        assert_eq!(Datum::Gcj02.to_wgs84((51.5, -0.12)), (51.5, -0.12));
    }

    proptest! {
        #[test]
        fn a_position_comes_back_to_a_tenth_of_a_metre(lat in 18.0..53.0f64, lon in 75.0..134.0f64) {
            for datum in Datum::ALL {
                let back = datum.to_wgs84(datum.of_wgs84((lat, lon)));
                prop_assert!(apart(back, (lat, lon)) < 0.1, "{datum} {back:?}");
            }
        }

        #[test]
        fn here_maps_are_shifted_by_hundreds_of_metres(lat in 37.6..46.8f64, lon in 106.5..120.0f64) {
            let far = apart(gcj02((lat, lon)), (lat, lon));
            prop_assert!((100.0..900.0).contains(&far), "{far}");
        }
    }
}
