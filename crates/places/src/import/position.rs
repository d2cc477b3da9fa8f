//! Positions of rows: from their system to WGS-84, and whether they lie where the row says.

use super::{Datum, FaultCode, Value60};
use crate::Point;
use crate::check::{self, boxes};
use egude_domain::RegionCode;

/// Six places behind the point are a tenth of a metre; more is noise.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

/// A position as it is kept.
pub(super) fn point(at: (f64, f64), datum: Datum, within: Option<u32>) -> Point {
    let (lat, lon) = datum.to_wgs84(at);
    Point {
        lat: rounded(lat),
        lon: rounded(lon),
        within,
    }
}

/// What is wrong with a position as it was written, beyond what any entry is checked for: whether
/// another system would bring it into its district where this one does not.
pub(super) fn datum_fault(
    at: (f64, f64),
    datum: Datum,
    region: &RegionCode,
) -> Option<check::Fault> {
    let area = boxes::of(region)?;
    let inside = |datum: Datum| {
        let (lat, lon) = datum.to_wgs84(at);
        area.outside(lat, lon) <= 0.0
    };
    if inside(datum) {
        return None;
    }
    let other = Datum::ALL
        .iter()
        .find(|other| **other != datum && inside(**other))?;
    Some(check::Fault {
        member: "at/lat".to_owned(),
        code: FaultCode::WrongDatum,
        value: Some(Value60::of(&format!("{},{}", at.0, at.1))),
        hint: Some(other.to_string()),
        stops: false,
    })
}
