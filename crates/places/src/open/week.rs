use super::{
    Hours, Now,
    day::{DAY, Day},
};
use crate::{Closure, Span, Timetable, Why};
use egude_domain::{Calendar, Date, TimeOfDay};

/// The hours of one day, as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayHours {
    /// The day.
    pub day: Date,
    /// From and to, by time; hours that touch are one. One that ends at or before it begins ends on
    /// the next day, and never more than 24 hours later.
    pub spans: Vec<Span>,
    /// What it is within them.
    pub within: Now,
    /// What it is outside them: closed, by appointment or unknown.
    pub otherwise: Now,
    /// Why the day is not as usual.
    pub why: Option<Why>,
    /// As in [`Opening`](super::Opening).
    pub sure: bool,
}

/// The hours of seven days, the first of them given. Whether the place works at all is not in them.
///
/// Hours stand with the day on which they begin, and end at midnight where a closure ends them.
pub fn week(
    timetable: Option<&Timetable>,
    closures: &[Closure],
    from: Date,
    calendar: Option<&Calendar>,
) -> Vec<DayHours> {
    let hours = Hours::new(timetable, closures, crate::State::Open, calendar);
    let days = (0..7).filter_map(|days| from.plus_days(days));
    days.map(|day| hours.shown(day)).collect()
}

impl Hours<'_> {
    fn shown(&self, date: Date) -> DayHours {
        let day = self.day(date);
        let ends_here = date.plus_days(1).map(|next| self.day(next));
        let ends_here = ends_here.is_some_and(|next| !next.goes_on(day));
        DayHours {
            day: date,
            spans: merged(day, ends_here),
            within: self.within(),
            otherwise: day.otherwise,
            why: day.why,
            sure: day.sure,
        }
    }
}

/// In order, with those that touch or overlap joined.
fn merged(day: Day<'_>, ends_here: bool) -> Vec<Span> {
    let mut spans: Vec<_> = day.spans().collect();
    spans.sort_unstable();
    let mut joined: Vec<(u16, u16)> = Vec::with_capacity(spans.len());
    for (from, to) in spans {
        let to = if ends_here { to.min(DAY) } else { to };
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ if from < to => joined.push((from, to)),
            _ => {}
        }
    }
    joined.into_iter().filter_map(written).collect()
}

fn written((from, to): (u16, u16)) -> Option<Span> {
    let to = to.min(from + DAY);
    let to = if to > DAY { to - DAY } else { to };
    Some(Span {
        from: TimeOfDay::of_minutes(from)?,
        to: TimeOfDay::of_minutes(to)?,
    })
}
