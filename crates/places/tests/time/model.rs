//! Opening hours as somebody would tick them off on paper, minute by minute, a year ahead.

use crate::any::Case;
use egude_domain::{CHINA, Date};
use egude_places::{
    Closure, OnHolidays, Span, Timetable, Weekly,
    open::{LOOK_AHEAD, Now},
};

const DAY: usize = 1440;

/// What every minute is, from the midnight before `first`.
pub(crate) struct Paper {
    pub(crate) first: Date,
    pub(crate) minutes: Vec<Now>,
    pub(crate) sure: Vec<bool>,
    /// Of the first day, the minutes within hours of the day before.
    pub(crate) night: Vec<bool>,
    /// Whether that day before is sure.
    pub(crate) sure_before: bool,
}

/// Who decides about a day.
#[derive(PartialEq)]
enum Rule {
    Closure(usize),
    Holiday,
    Week,
}

pub(crate) fn on_paper(case: &Case) -> Paper {
    let first = case.now.date(CHINA);
    let days = usize::try_from(LOOK_AHEAD).unwrap() + 1;
    // One day before, whose hours may go on; one after, onto which hours may run.
    let date = |index: usize| first.plus_days(i32::try_from(index).unwrap() - 1).unwrap();
    let rules: Vec<Rule> = (0..days + 2).map(|index| rule(case, date(index))).collect();
    let mut minutes = Vec::new();
    for rule in &rules {
        minutes.extend(std::iter::repeat_n(otherwise(case, rule), DAY));
    }
    let timetable = case.timetable.as_ref();
    let appointment = timetable.is_some_and(|timetable| timetable.by_appointment);
    let within = if appointment {
        Now::ByAppointment
    } else {
        Now::Open
    };
    let mut night = vec![false; DAY];
    for index in 0..=days {
        for (from, to) in spans(case, &rules[index], date(index)) {
            for minute in from..to {
                let tomorrow = minute >= DAY;
                let next = &rules[index + 1];
                let ended = tomorrow && matches!(next, Rule::Closure(_)) && *next != rules[index];
                if !ended {
                    minutes[index * DAY + minute] = within;
                    if index == 0 && tomorrow {
                        night[minute - DAY] = true;
                    }
                }
            }
        }
    }
    Paper {
        first,
        minutes: minutes[DAY..(days + 1) * DAY].to_vec(),
        sure: (1..=days).map(|index| sure(case, date(index))).collect(),
        night,
        sure_before: sure(case, date(0)),
    }
}

fn rule(case: &Case, day: Date) -> Rule {
    let of = |closure: &Closure| closure.from <= day && day <= closure.to;
    let shut = |closure: &Closure| of(closure) && closure.hours.is_empty();
    let shut = case.closures.iter().position(shut);
    if let Some(index) = shut.or_else(|| case.closures.iter().position(of)) {
        return Rule::Closure(index);
    }
    match &case.timetable {
        Some(Timetable {
            holidays: OnHolidays::Closed | OnHolidays::Own,
            ..
        }) if is_holiday(case, day) => Rule::Holiday,
        _ => Rule::Week,
    }
}

fn is_holiday(case: &Case, day: Date) -> bool {
    let Some(calendar) = &case.calendar else {
        return false;
    };
    let holidays = &calendar.holidays;
    holidays
        .iter()
        .any(|free| free.from <= day && day <= free.to)
}

fn sure(case: &Case, day: Date) -> bool {
    let Some(timetable) = &case.timetable else {
        return true;
    };
    let covered = case
        .calendar
        .as_ref()
        .is_some_and(|calendar| calendar.covers(day));
    match (rule(case, day), timetable.holidays) {
        (Rule::Closure(_), _) | (_, OnHolidays::AsUsual) => true,
        (_, OnHolidays::Ask) => covered && !is_holiday(case, day),
        _ => covered,
    }
}

fn otherwise(case: &Case, rule: &Rule) -> Now {
    match (rule, &case.timetable) {
        (Rule::Closure(_) | Rule::Holiday, _) => Now::Closed,
        (Rule::Week, None) => Now::Unknown,
        (Rule::Week, Some(timetable)) => match (timetable.weekly.len(), timetable.by_appointment) {
            (0, true) => Now::ByAppointment,
            (0, false) => Now::Unknown,
            _ => Now::Closed,
        },
    }
}

fn spans(case: &Case, rule: &Rule, day: Date) -> Vec<(usize, usize)> {
    let of = |span: &Span| {
        let (from, to) = (span.from.minutes(), span.to.minutes());
        let to = if to <= from { to + 1440 } else { to };
        (usize::from(from), usize::from(to))
    };
    let this = |hours: &&Weekly| {
        hours.days.contains(&day.weekday()) && hours.season.is_none_or(|season| season.has(day))
    };
    let Some(timetable) = &case.timetable else {
        return match rule {
            Rule::Closure(index) => case.closures[*index].hours.iter().map(of).collect(),
            _ => Vec::new(),
        };
    };
    match rule {
        Rule::Closure(index) => case.closures[*index].hours.iter().map(of).collect(),
        Rule::Holiday if timetable.holidays == OnHolidays::Own => {
            timetable.holiday_hours.iter().map(of).collect()
        }
        Rule::Holiday => Vec::new(),
        Rule::Week => {
            let weekly = timetable.weekly.iter().filter(this);
            let weekly = weekly.map(|hours| Span {
                from: hours.from,
                to: hours.to,
            });
            weekly.map(|span| of(&span)).collect()
        }
    }
}
