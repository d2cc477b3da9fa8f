//! Where a distance may be told as a walk.
//!
//! A quarter of an hour's walk is a term of city planning (GB 50180-2018: 800 to 1,000 metres).
//! On the steppe nobody walks, and a straight line leads through fences and rivers: there a
//! distance is told in kilometres only. What is city follows from the code of the place alone:
//! GB/T 2260 gives districts and cities 01 to 20 and 81 to 99 and counties and banners 21 to 80;
//! GB/T 10114 gives subdistricts (街道) 001 to 099.

use egude_domain::RegionCode;

/// Metres, in a straight line, up to which somebody walks.
const WALK: f64 = 1000.0;
/// Metres of a straight line in a quarter of an hour: the lesser of the two figures, since streets
/// are longer than the line.
const QUARTER: f64 = 800.0;
const QUARTER_MINUTES: f64 = 15.0;

/// Minutes of a walk to a place, if one may speak of walking there: a subdistrict of a city, and
/// less than a kilometre.
pub fn minutes(region: &RegionCode, metres: f64) -> Option<u8> {
    if !(is_street(region) && (0.0..WALK).contains(&metres)) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most 19, and not below zero"
    )]
    let minutes = (metres / QUARTER * QUARTER_MINUTES).ceil() as u8;
    Some(minutes.max(1))
}

/// Whether it lies in a subdistrict of a city.
fn is_street(region: &RegionCode) -> bool {
    let number = |from: usize, to: usize| region.as_str()[from..to].parse::<u16>().unwrap_or(0);
    matches!(number(4, 6), 1..=20 | 81..=99) && matches!(number(6, 9), 1..=99)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(code: &str, metres: f64) -> Option<u8> {
        minutes(&code.parse().unwrap(), metres)
    }

    #[test]
    fn in_a_street_of_a_city_a_short_way_is_a_walk() {
        assert_eq!(walk("152502001000", 800.0), Some(15));
        assert_eq!(walk("152502001000", 999.9), Some(19));
        assert_eq!(walk("152502001003", 3.0), Some(1));
        assert_eq!(walk("152502001000", 1000.0), None);
    }

    #[test]
    fn in_a_banner_or_a_sumu_nothing_is_a_walk() {
        for code in [
            "152522100000",
            "152502100000",
            "152525200000",
            "152502000000",
        ] {
            assert_eq!(walk(code, 300.0), None, "{code}");
        }
    }

    #[test]
    fn what_is_no_distance_is_no_walk() {
        assert_eq!(walk("152502001000", f64::NAN), None);
        assert_eq!(walk("152502001000", -1.0), None);
    }
}
