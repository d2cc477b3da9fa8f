use super::{Around, Entry};
use crate::{
    Place, State,
    open::{Hours, Now},
    stops::{self, Visit},
};
use egude_domain::{CHINA, Calendar, Date, Moment};
use rustc_hash::FxHashMap;
use std::{collections::BTreeSet, sync::Arc};

/// What decides alike whether places are open: many share hours, few have days of their own.
#[derive(Debug, Default)]
pub(super) struct Clocks {
    /// An entry for each, of those that share it.
    of: Vec<u32>,
    shared: FxHashMap<(usize, Option<u16>, State), u32>,
}

impl Clocks {
    /// The clock of an entry.
    pub(super) fn of(&mut self, number: u32, entry: &Entry) -> u32 {
        let place = entry.place();
        let next = u32::try_from(self.of.len()).unwrap_or(u32::MAX);
        if place.stops.is_empty() && place.closures.is_empty() {
            let slice = Arc::as_ptr(entry.slice()) as usize;
            let known = *(self.shared)
                .entry((slice, place.hours, place.state))
                .or_insert(next);
            if known != next {
                return known;
            }
        }
        self.of.push(number);
        next
    }

    /// What all of them say now. What was said before is kept where it still holds.
    pub(super) fn read(&self, entries: &[Entry], around: &Around, before: Option<&Read>) -> Read {
        let now = around.now;
        let same = before.filter(|before| before.calendar.as_ref() == around.calendar);
        let said = (0..).zip(&self.of).filter_map(|(clock, entry)| {
            let last = same.and_then(|before| before.said.get(clock));
            let last = last.filter(|said| said.holds(now));
            Some(match last {
                Some(last) => last.clone(),
                None => Said::of(entries.get(*entry as usize)?, around),
            })
        });
        Read {
            minute: now.unix().div_euclid(60),
            calendar: around.calendar.cloned(),
            said: said.collect(),
        }
    }
}

/// What all clocks say in a minute.
#[derive(Debug)]
pub(super) struct Read {
    minute: i64,
    calendar: Option<Calendar>,
    said: Vec<Said>,
}

impl Read {
    /// Whether nothing else can be said now.
    pub(super) fn is_of(&self, around: &Around) -> bool {
        self.minute == around.now.unix().div_euclid(60) && self.calendar.as_ref() == around.calendar
    }

    pub(super) fn said(&self, clock: u32) -> Option<&Said> {
        self.said.get(clock as usize)
    }
}

/// What one clock says.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) now: Now,
    pub(super) today: bool,
    /// The stops of a mobile place in the order in which it comes to them next.
    pub(super) stops: Box<[u16]>,
    /// Of a mobile place: from when it was looked, and when its first visit begins and ends.
    visit: Option<(Moment, Moment, Moment)>,
}

impl Said {
    fn of(entry: &Entry, around: &Around) -> Self {
        let (place, timetable, now) = (entry.place(), entry.timetable(), around.now);
        let hours = Hours::new(timetable, &place.closures, place.state, around.calendar);
        if place.stops.is_empty() || place.state != State::Open {
            return Self {
                now: hours.now(now),
                today: hours.today(now),
                stops: Box::default(),
                visit: None,
            };
        }
        let visits = soon(place, now);
        let first = visits.first();
        let here = first.is_some_and(|visit| visit.from <= now);
        let stops = visits.iter().map(|visit| u16::try_from(visit.stop));
        let by_hours = timetable.is_some();
        Self {
            now: match here {
                _ if by_hours => hours.now(now),
                true => Now::Open,
                false => Now::Closed,
            },
            today: if by_hours {
                hours.today(now)
            } else {
                first.is_some_and(|visit| visit.day <= today(now))
            },
            stops: stops.map_while(Result::ok).collect(),
            visit: first
                .filter(|_| !by_hours)
                .map(|visit| (now, visit.from, visit.to)),
        }
    }

    /// Whether it is still true: the day is the same, and the first visit has neither begun nor
    /// ended since.
    fn holds(&self, now: Moment) -> bool {
        self.visit.is_some_and(|(looked, from, to)| {
            let begun = |at: Moment| from <= at;
            looked <= now && now < to && begun(looked) == begun(now) && today(looked) == today(now)
        })
    }
}

/// The next visit of each stop, in order of time: of those within a month, or else the first there
/// is, so that a summer pasture is no way in winter.
fn soon(place: &Place, now: Moment) -> Vec<Visit> {
    let taking_place = |visits: Vec<Visit>| {
        let mut visits = visits.into_iter();
        visits.find(|visit| visit.cancelled.is_none())
    };
    let mut all: Vec<Visit> = if place.closures.is_empty() {
        let each = place.stops.iter().enumerate();
        let each = each.filter_map(|(number, stop)| {
            let next = taking_place(stops::next(std::slice::from_ref(stop), now, 1))?;
            Some(Visit {
                stop: number,
                ..next
            })
        });
        each.collect()
    } else {
        let mut seen = BTreeSet::new();
        let mut all = stops::of_place(place, now, place.stops.len() * 2);
        all.retain(|visit| visit.cancelled.is_none() && seen.insert(visit.stop));
        all
    };
    all.sort_by_key(|visit| (visit.from, visit.stop));
    let month = now.plus(31 * 24 * 3600);
    let many = all.partition_point(|visit| visit.from < month);
    all.truncate(many.max(1));
    all
}

fn today(now: Moment) -> Date {
    now.date(CHINA)
}
