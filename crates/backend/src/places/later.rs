//! What staff did on or after the day that a file speaks of, done once more on the file's entry.
//! The same day counts as later: a correction that is lost hurts more than one that is kept and
//! seen.

use egude_contract::v1::places::PlaceDeed;
use egude_domain::{CHINA, Date};
use egude_places::{Checked, Place, Stop};

use super::{
    as_type,
    changes::{self, Values},
    days, stop,
};
use crate::{
    problem::Failure,
    store::{PointBody, PointDeedRow, PointRow},
};

/// The entry with what staff said later, and the members where that is another thing than the
/// file says. The row is missing where the point was withdrawn; deeds come newest first.
pub(super) fn kept(
    entry: PointBody,
    row: Option<&PointRow>,
    deeds: &[PointDeedRow],
    today: Date,
) -> Result<(PointBody, Vec<String>), Failure> {
    let of = entry.place.checked.as_ref().map(|checked| checked.on);
    let of = of.unwrap_or(entry.source.as_of);
    let mut later = deeds
        .iter()
        .rev()
        .filter(|deed| deed.at.date(CHINA) >= of)
        .peekable();
    if later.peek().is_none() {
        return Ok((entry, Vec::new()));
    }
    let mut body = entry.clone();
    let mut said = Values::new();
    let mut checked = None;
    for deed in later {
        match &deed.deed {
            PlaceDeed::Correct { .. } | PlaceDeed::State { .. } => {
                for change in &deed.changes {
                    said.insert(change.member.clone(), change.after.clone());
                }
            }
            _ => again(&mut body.place, row.map(|row| &row.body.place), deed, today),
        }
        if let PlaceDeed::State { state } = &deed.deed {
            // It counts, too, where it was so already.
            said.insert("state".to_owned(), Some(as_type(state)?));
        }
        if matches!(deed.deed, PlaceDeed::Correct { .. } | PlaceDeed::Confirm) {
            checked = Some(deed.at.date(CHINA));
        }
    }
    said.remove("checked");
    if let Some(row) = row {
        // As it stands now: somebody may have closed a day since.
        said = changes::values(&row.body, said.into_keys().collect())?;
    }
    body = changes::with(&body, said)?;
    if let (Some(on), Some(row)) = (checked, row) {
        check(&mut body, on, row)?;
    }
    let differs = changes::between(&entry, &body)?;
    let kept = differs.into_iter().map(|change| change.member).collect();
    Ok((body, kept))
}

/// Who made sure, made sure of what stood there: with other contents nobody did.
fn check(body: &mut PointBody, on: Date, row: &PointRow) -> Result<(), Failure> {
    let differs = changes::between(&row.body, body)?;
    if differs.iter().all(|change| change.member == "checked") {
        let by = row.body.source.publisher.clone();
        body.place.checked = Some(Checked { on, by });
    }
    Ok(())
}

/// Does once more what was done. What the file has no room for any more is left out.
fn again(place: &mut Place, stood: Option<&Place>, deed: &PointDeedRow, today: Date) {
    // As on its day: what has begun since begins on the same day again.
    let then = deed.at.date(CHINA);
    match &deed.deed {
        PlaceDeed::Close {
            from,
            to,
            why,
            hours,
        } => {
            if let (Ok(why), Ok(span), Ok(hours)) =
                (as_type(why), days::span(from, to, then), days::hours(hours))
                && *span.end() >= today
            {
                days::put(place, span, why, hours);
            }
        }
        PlaceDeed::Reopen { from, to } => {
            if let Ok(span) = days::span(from, to, then) {
                days::reopen(place, span);
            }
        }
        PlaceDeed::CancelStop { stop, day, why } => {
            if let (Some(stop), Ok(why)) = (now_called(place, stood, stop), as_type(why)) {
                // The day may be gone.
                let _ = stop::cancel(place, &stop, day, why, today);
            }
        }
        PlaceDeed::RestoreStop { stop, day } => {
            if let Some(stop) = now_called(place, stood, stop) {
                let _ = stop::restore(place, &stop, day);
            }
        }
        PlaceDeed::Confirm
        | PlaceDeed::Correct { .. }
        | PlaceDeed::State { .. }
        | PlaceDeed::Settle { .. }
        | PlaceDeed::Import => {}
    }
}

/// The word of the same stop in the file. Stops without words of their own are counted, so that
/// one that is put in before takes the next one's word: where both are known, names decide.
fn now_called(place: &Place, stood: Option<&Place>, id: &str) -> Option<String> {
    let find = |stops: &[Stop], id: &str| stops.iter().find(|stop| stop.id == id).cloned();
    let same = find(&place.stops, id);
    let Some(before) = stood.and_then(|stood| find(&stood.stops, id)) else {
        return same.map(|stop| stop.id);
    };
    if same.is_some_and(|stop| stop.name.zh == before.name.zh) {
        return Some(id.to_owned());
    }
    let alike = |stop: &&Stop| stop.name.zh == before.name.zh && stop.region == before.region;
    place.stops.iter().find(alike).map(|stop| stop.id.clone())
}
