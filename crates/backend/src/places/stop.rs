//! Days on which a van does not come.

use egude_contract::v1::FieldCode;
use egude_domain::Date;
use egude_places::{Cancelled, Place, Stop, Why, stops};

use crate::{counter, problem::Failure};

/// Takes a day out.
pub(super) fn cancel(
    place: &mut Place,
    stop: &str,
    day: &str,
    why: Why,
    today: Date,
) -> Result<(), Failure> {
    let day = date(day)?;
    let stop = find(place, stop)?;
    if day < today || !stops::comes(stop, day) {
        return Err(counter::field("/deed/day", FieldCode::Invalid));
    }
    stop.cancelled
        .retain(|one| one.day != day && one.day >= today);
    stop.cancelled.push(Cancelled { day, why });
    stop.cancelled.sort_by_key(|one| one.day);
    Ok(())
}

/// Puts a day back.
pub(super) fn restore(place: &mut Place, stop: &str, day: &str) -> Result<(), Failure> {
    let day = date(day)?;
    let stop = find(place, stop)?;
    stop.cancelled.retain(|one| one.day != day);
    Ok(())
}

fn date(text: &str) -> Result<Date, Failure> {
    text.parse()
        .map_err(|_| counter::field("/deed/day", FieldCode::NotADate))
}

fn find<'a>(place: &'a mut Place, id: &str) -> Result<&'a mut Stop, Failure> {
    let stop = place.stops.iter_mut().find(|stop| stop.id == id);
    stop.ok_or_else(|| counter::field("/deed/stop", FieldCode::Unknown))
}
