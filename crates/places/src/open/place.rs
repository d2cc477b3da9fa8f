use super::{Change, Hours, Now, Opening};
use crate::{Closure, Place, State, Timetable, stops, stops::Visit};
use egude_domain::{CHINA, Calendar, Moment};

/// How it is with a place, whether it stands in one spot or comes by.
///
/// A place that has stops and no timetable is open while it stands at one of them and closed in
/// between. `timetable` is the one that the place's `hours` names.
pub fn of_place(
    place: &Place,
    timetable: Option<&Timetable>,
    now: Moment,
    calendar: Option<&Calendar>,
) -> Opening {
    if !comes_by(place, timetable) {
        return Hours::new(timetable, &place.closures, place.state, calendar).state(now);
    }
    let (state, next) = visited(place, now);
    let today = now.date(CHINA);
    let closed = |closure: &&Closure| {
        closure.hours.is_empty() && (closure.from..=closure.to).contains(&today)
    };
    Opening {
        now: state,
        next,
        why: place
            .closures
            .iter()
            .find(closed)
            .map(|closure| closure.why),
        sure: true,
    }
}

/// Whether its stops say when it is open.
fn comes_by(place: &Place, timetable: Option<&Timetable>) -> bool {
    place.state == State::Open && timetable.is_none() && !place.stops.is_empty()
}

fn visited(place: &Place, now: Moment) -> (Now, Option<Change>) {
    let change = |at, to| Change { at, to, sure: true };
    // Visits of several vans may follow each other without a gap; few do.
    let mut n = 8;
    loop {
        let mut visits = stops::of_place(place, now, n);
        visits.retain(|visit| visit.cancelled.is_none());
        let until = stands_until(&visits, now);
        if let Some(until) = until
            && visits.len() == n
            && visits.iter().all(|visit| visit.from <= until)
        {
            n *= 4;
            continue;
        }
        let next = visits.first().map(|visit| change(visit.from, Now::Open));
        return match until {
            Some(until) => (Now::Open, Some(change(until, Now::Closed))),
            None => (Now::Closed, next),
        };
    }
}

/// Until when one of them, or the next that joins without a gap, is there; none if none is.
fn stands_until(visits: &[Visit], now: Moment) -> Option<Moment> {
    let mut until = now;
    let mut here = false;
    for visit in visits {
        if visit.from > until {
            break;
        }
        here |= visit.from <= now;
        until = until.max(visit.to);
    }
    here.then_some(until)
}
