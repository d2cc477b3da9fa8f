//! Mobile places: when the van stands where, and when it comes next.
//!
//! A stop repeats by a rule of RFC 5545, of which vans need little: weeks or months, each so many of
//! them counted from the first day, on some days of the week. Weeks begin on Monday. `first` itself
//! is a day of it only if the rule names it. What is beyond the season is left out, as are days
//! after `last`; extra days are neither.
//!
//! A visit belongs to the day on which it begins. A closure of the whole place without hours cancels
//! every stop of its days.

mod rule;

use crate::{Closure, Place, State, Stop, Why};
use egude_domain::{CHINA, Date, Moment};

/// How many days ahead visits are looked for: a monthly one that comes once a year, on the second
/// Tuesday, can be 371 days away.
pub const LOOK_AHEAD: i32 = 400;

/// Once at a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Which of the stops, from 0.
    pub stop: usize,
    /// The day on which it begins.
    pub day: Date,
    /// It comes.
    pub from: Moment,
    /// It leaves.
    pub to: Moment,
    /// It does not come, and why.
    pub cancelled: Option<Why>,
}

/// The next `n` visits that take place, one going on included, in order of time; between them those
/// that are cancelled, at most `n`, so that it can be said. None lies more than [`LOOK_AHEAD`] days
/// ahead.
pub fn next(stops: &[Stop], now: Moment, n: usize) -> Vec<Visit> {
    ahead(stops, &[], now, n)
}

/// As [`next`], of a place: a closure cancels its visits, and a place that is paused or planned has
/// none.
pub fn of_place(place: &Place, now: Moment, n: usize) -> Vec<Visit> {
    if place.state == State::Open {
        ahead(&place.stops, &place.closures, now, n)
    } else {
        Vec::new()
    }
}

/// Whether the stop has that day, cancelled or not.
pub fn comes(stop: &Stop, day: Date) -> bool {
    stop.extra.contains(&day) || rule::has(stop, day)
}

fn ahead(stops: &[Stop], closures: &[Closure], now: Moment, n: usize) -> Vec<Visit> {
    let each = stops.iter().enumerate();
    let mut all: Vec<Visit> = each
        .flat_map(|(index, stop)| of_stop(index, stop, closures, now, n))
        .collect();
    all.sort_by_key(|visit| (visit.from, visit.stop));
    first(all.into_iter(), n)
}

/// In order, until `n` take place; no more than `n` of those that do not.
fn first(visits: impl Iterator<Item = Visit>, n: usize) -> Vec<Visit> {
    let (mut left, mut cancelled) = (n, n);
    let mut chosen = Vec::new();
    for visit in visits {
        if left == 0 {
            break;
        }
        let of_its_sort = if visit.cancelled.is_some() {
            &mut cancelled
        } else {
            &mut left
        };
        if *of_its_sort > 0 {
            *of_its_sort -= 1;
            chosen.push(visit);
        }
    }
    chosen
}

fn of_stop(index: usize, stop: &Stop, closures: &[Closure], now: Moment, n: usize) -> Vec<Visit> {
    let today = now.date(CHINA);
    // One that began yesterday may still be there.
    let days = (-1..=LOOK_AHEAD).filter_map(|days| today.plus_days(days));
    let days = days.filter(|day| comes(stop, *day));
    let visits = days.map(|day| visit(index, stop, closures, day));
    first(visits.filter(|visit| visit.to > now), n)
}

fn visit(index: usize, stop: &Stop, closures: &[Closure], day: Date) -> Visit {
    let from = Moment::of(day, stop.from, CHINA);
    let to = Moment::of(day, stop.to, CHINA);
    let cancelled = stop.cancelled.iter().find(|cancelled| cancelled.day == day);
    let closed =
        |closure: &&Closure| closure.hours.is_empty() && (closure.from..=closure.to).contains(&day);
    let closed = closures.iter().find(closed).map(|closure| closure.why);
    Visit {
        stop: index,
        day,
        from,
        to: if to > from { to } else { to.plus(24 * 3600) },
        cancelled: cancelled.map(|cancelled| cancelled.why).or(closed),
    }
}
