//! Regions and positions.

use super::boxes;
use super::look::Look;
use crate::import::{FaultCode, Known};
use crate::{Place, Point};
use egude_domain::RegionCode;

/// A position so far outside its banner's box stops; nearer it is named only, because a place of
/// one banner may stand just across.
const FAR_METRES: f64 = 20_000.0;

pub(super) fn check(place: &Place, known: &Known, look: &mut Look) {
    region("region", &place.region, known, look);
    if let Some(at) = &place.at {
        position("at", at, &place.region, look);
    }
    look.few("stops", &place.stops, 60);
    for (number, stop) in place.stops.iter().enumerate() {
        region(&format!("stops/{number}/region"), &stop.region, known, look);
        if let Some(at) = &stop.at {
            position(&format!("stops/{number}/at"), at, &stop.region, look);
        }
    }
}

fn region(member: &str, code: &RegionCode, known: &Known, look: &mut Look) {
    if !known.is_place(code) {
        let banner = code.banner().filter(|banner| known.is_place(banner));
        match banner {
            Some(banner) => look.stop_with(member, FaultCode::UnknownRegion, code, banner),
            None => look.stop(member, FaultCode::UnknownRegion, code),
        }
    } else if !known.is_mine(code) {
        look.stop(member, FaultCode::NotYourRegion, code);
    }
}

fn position(member: &str, at: &Point, region: &RegionCode, look: &mut Look) {
    let value = || format!("{},{}", at.lat, at.lon);
    let china = |lat: f64, lon: f64| (3.0..=54.0).contains(&lat) && (73.0..=136.0).contains(&lon);
    let lat = format!("{member}/lat");
    if !at.lat.is_finite() || !at.lon.is_finite() {
        return look.stop(lat, FaultCode::BadPosition, value());
    }
    if !china(at.lat, at.lon) {
        // Exchanged, it would lie here.
        let exchanged = china(at.lon, at.lat).then(|| format!("{},{}", at.lon, at.lat));
        return match exchanged {
            Some(hint) => look.stop_with(lat, FaultCode::BadPosition, value(), hint),
            None => look.stop(lat, FaultCode::BadPosition, value()),
        };
    }
    if at.within.is_some_and(|metres| metres > 100_000) {
        look.stop_with(
            format!("{member}/within"),
            FaultCode::BadNumber,
            at.within.unwrap_or(0),
            100_000,
        );
    }
    let Some(area) = boxes::of(region) else {
        return;
    };
    let metres = area.outside(at.lat, at.lon);
    if metres > FAR_METRES {
        look.stop_with(lat, FaultCode::OutsideDistrict, value(), metres.round());
    } else if metres > 0.0 {
        look.warn(
            lat,
            FaultCode::OutsideDistrict,
            value(),
            Some(metres.round().to_string()),
        );
    }
}
