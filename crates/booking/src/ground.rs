use egude_domain::{Calendar, Date};

use crate::{Office, Service, Span, office::for_service};

/// What a day is before staff changed anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// A day with the hours of a day of the week.
    Weekly,
    /// Named in the open days; the first place there.
    OpenDay(usize),
    /// Named in the closed days.
    Closed(usize),
    /// No hours.
    Rest,
    /// Nobody knows yet.
    Unknown,
}

impl Office {
    /// What the day is for the service, and its hours in order.
    pub(crate) fn ground(
        &self,
        service: Service,
        day: Date,
        calendar: &Calendar,
    ) -> (Ground, Vec<Span>) {
        let closed = |days: &crate::ClosedDays| (days.from..=days.to).contains(&day);
        if let Some(index) = self.closed_days.iter().position(closed) {
            return (Ground::Closed(index), Vec::new());
        }
        if let Some(open) = self.opened(service, day) {
            return open;
        }
        if !calendar.covers(day) {
            return (Ground::Unknown, Vec::new());
        }
        let weekday = hours_of(day, calendar);
        let this_day = |hours: &&crate::Weekly| {
            weekday.is_some_and(|day| hours.days.contains(&day))
                && for_service(&hours.services, service)
        };
        let hours = self.hours.iter().filter(this_day);
        let mut spans: Vec<Span> = hours.map(|hours| hours.span).collect();
        spans.sort();
        let ground = if spans.is_empty() {
            Ground::Rest
        } else {
            Ground::Weekly
        };
        (ground, spans)
    }

    fn opened(&self, service: Service, day: Date) -> Option<(Ground, Vec<Span>)> {
        let this = |(_, open): &(usize, &crate::OpenDay)| {
            open.date == day && for_service(&open.services, service)
        };
        let mut named = self.open_days.iter().enumerate().filter(this).peekable();
        let first = named.peek()?.0;
        let mut spans: Vec<Span> = named.flat_map(|(_, open)| open.hours.clone()).collect();
        spans.sort();
        Some((Ground::OpenDay(first), spans))
    }
}

/// Which day of the week's hours a covered day has; none on holidays.
///
/// An ordinary Saturday or Sunday has its own, if the office has any; one that is
/// worked by 调休 has those of Friday.
fn hours_of(day: Date, calendar: &Calendar) -> Option<u8> {
    let holiday = calendar.holidays.iter();
    let holiday = holiday
        .map(|one| one.from..=one.to)
        .any(|one| one.contains(&day));
    if holiday {
        return None;
    }
    let moved = day.is_weekend() && calendar.is_working(day) == Some(true);
    Some(if moved { 5 } else { day.weekday() })
}
