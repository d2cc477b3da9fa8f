use super::{Hours, Now};
use crate::{Closure, OnHolidays, Span, Timetable, Weekly, Why};
use egude_domain::{Calendar, Date, TimeOfDay};

/// A day's minutes.
pub(super) const DAY: u16 = 24 * 60;

/// What holds on one day, before anything that began the day before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day<'a> {
    pub(super) date: Date,
    rule: Rule<'a>,
    /// Outside its hours.
    pub(super) otherwise: Now,
    pub(super) why: Option<Why>,
    pub(super) sure: bool,
}

#[derive(Clone, Copy, Debug)]
enum Rule<'a> {
    /// Hours that somebody put in for this day.
    Closure(&'a Closure),
    /// Hours of holidays.
    Own(&'a [Span]),
    /// Hours of the week.
    Weekly(&'a [Weekly]),
}

impl<'a> Hours<'a> {
    /// What holds on the day.
    pub(super) fn day(&self, date: Date) -> Day<'a> {
        let has = |closure: &&Closure| (closure.from..=closure.to).contains(&date);
        let mut closures = self.closures.iter().filter(has);
        let first = closures.next();
        let shut = first.filter(|first| !first.hours.is_empty());
        let shut = shut.and_then(|_| closures.find(|other| other.hours.is_empty()));
        if let Some(closure) = shut.or(first) {
            return Day {
                date,
                rule: Rule::Closure(closure),
                otherwise: Now::Closed,
                why: Some(closure.why),
                sure: true,
            };
        }
        let Some(timetable) = self.timetable else {
            return Day {
                date,
                rule: Rule::Own(&[]),
                otherwise: Now::Unknown,
                why: None,
                sure: true,
            };
        };
        usual(date, timetable, self.calendar)
    }
}

fn usual<'a>(date: Date, timetable: &'a Timetable, calendar: Option<&Calendar>) -> Day<'a> {
    let holiday = timetable.holidays != OnHolidays::AsUsual
        && calendar.is_some_and(|calendar| is_holiday(calendar, date));
    let known = timetable.holidays == OnHolidays::AsUsual
        || calendar.is_some_and(|calendar| calendar.covers(date));
    let weekly = Rule::Weekly(&timetable.weekly);
    let rule = match timetable.holidays {
        OnHolidays::Closed if holiday => Rule::Own(&[]),
        OnHolidays::Own if holiday => Rule::Own(&timetable.holiday_hours),
        _ => weekly,
    };
    let otherwise = match rule {
        Rule::Weekly([]) if timetable.by_appointment => Now::ByAppointment,
        Rule::Weekly([]) => Now::Unknown,
        _ => Now::Closed,
    };
    Day {
        date,
        rule,
        otherwise,
        why: holiday.then_some(Why::Holiday),
        sure: known && !(holiday && timetable.holidays == OnHolidays::Ask),
    }
}

fn is_holiday(calendar: &Calendar, day: Date) -> bool {
    let mut holidays = calendar.holidays.iter();
    holidays.any(|holiday| (holiday.from..=holiday.to).contains(&day))
}

impl<'a> Day<'a> {
    /// Its hours as they are listed, in minutes from its midnight; an end above [`DAY`] is on the
    /// day after.
    pub(super) fn spans(self) -> impl Iterator<Item = (u16, u16)> + use<'a> {
        let (own, weekly): (&[Span], &[Weekly]) = match self.rule {
            Rule::Closure(closure) => (&closure.hours, &[]),
            Rule::Own(own) => (own, &[]),
            Rule::Weekly(weekly) => (&[], weekly),
        };
        let (date, weekday) = (self.date, self.date.weekday());
        let this_day = move |hours: &&Weekly| {
            hours.days.contains(&weekday) && hours.season.is_none_or(|season| season.has(date))
        };
        let weekly = weekly.iter().filter(this_day);
        let weekly = weekly.map(|hours| minutes(hours.from, hours.to));
        own.iter()
            .map(|span| minutes(span.from, span.to))
            .chain(weekly)
    }

    /// Whether hours of the day before go on here.
    pub(super) fn goes_on(self, before: Self) -> bool {
        match (self.rule, before.rule) {
            (Rule::Closure(today), Rule::Closure(before)) => std::ptr::eq(today, before),
            (Rule::Closure(_), _) => false,
            _ => true,
        }
    }

    /// Whether hours of the day before still run at the minute here.
    pub(super) fn carries(self, before: Self, minute: u16) -> bool {
        let mut spans = before.spans();
        self.goes_on(before) && spans.any(|span| within(span, minute + DAY))
    }

    /// Whether the minute is within hours, also of the day before.
    pub(super) fn is_within(self, before: Self, minute: u16) -> bool {
        self.spans().any(|span| within(span, minute)) || self.carries(before, minute)
    }
}

fn within((from, to): (u16, u16), minute: u16) -> bool {
    (from..to).contains(&minute)
}

/// From and to as minutes: to is on the next day if it is at or before from.
fn minutes(from: TimeOfDay, to: TimeOfDay) -> (u16, u16) {
    let (from, to) = (from.minutes(), to.minutes());
    (from, if to <= from { to + DAY } else { to })
}
