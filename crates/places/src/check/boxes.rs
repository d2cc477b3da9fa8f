//! Boxes of banners, `data/boxes.toml`.

use crate::Bounds;
use egude_domain::RegionCode;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../data/boxes.toml");

#[derive(Default, Deserialize)]
struct Table {
    boxes: BTreeMap<RegionCode, Bounds>,
}

/// The box of the banner that a region is or lies in; none if nobody drew one.
pub(crate) fn of(region: &RegionCode) -> Option<&'static Bounds> {
    static BOXES: OnceLock<Table> = OnceLock::new();
    // A test reads the table; in a released program it is whole.
    let table = BOXES.get_or_init(|| toml::from_str(TABLE).unwrap_or_default());
    table.boxes.get(&region.banner()?)
}

impl Bounds {
    /// How far outside a position lies, metres, roughly; 0 inside.
    pub(crate) fn outside(&self, lat: f64, lon: f64) -> f64 {
        let beyond = |at: f64, least: f64, most: f64| (least - at).max(at - most).max(0.0);
        let north = beyond(lat, self.south, self.north) * 111_200.0;
        let east = beyond(lon, self.west, self.east) * 111_320.0 * lat.to_radians().cos();
        north.hypot(east)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_banner_here_has_a_box_and_its_townships_share_it() {
        let table: Table = toml::from_str(TABLE).unwrap();
        assert_eq!(table.boxes.len(), 22);
        for bounds in table.boxes.values() {
            assert!(bounds.south < bounds.north && bounds.west < bounds.east);
        }
        let town = of(&"152502001000".parse().unwrap()).unwrap();
        assert_eq!(town, of(&"152502000000".parse().unwrap()).unwrap());
        assert_eq!(of(&"152500000000".parse().unwrap()), None);
    }

    #[test]
    fn outside_is_measured_in_metres() {
        let bounds = of(&"152502000000".parse().unwrap()).unwrap();
        assert!(bounds.outside(43.93, 116.08) < f64::EPSILON);
        let far = bounds.outside(45.9, 116.08);
        assert!((far - 111_200.0).abs() < 1.0, "{far}");
    }
}
