//! When a registry is open, from what it published.

use egude_client::booking::{Registry, Service, TimeSpan};
use egude_domain::{CHINA, Calendar, Date, Moment, TimeOfDay};

/// How far ahead the next opening is looked for: past the longest holiday.
const AHEAD: i32 = 31;
const FRIDAY: u8 = 5;

/// When it is open on a day for a service, in order; empty if it is closed. None if nobody has
/// published whether the day is worked.
pub fn hours_on(
    registry: &Registry,
    service: Service,
    day: Date,
    calendar: Option<&Calendar>,
) -> Option<Vec<TimeSpan>> {
    let serves = |services: &[Service]| services.is_empty() || services.contains(&service);
    let mut closed = registry.closed_days.iter();
    if closed.any(|days| (days.from..=days.to).contains(&day)) {
        return Some(Vec::new());
    }
    let mut own = registry.open_days.iter().filter(|open| open.date == day);
    if let Some(open) = own.find(|open| serves(&open.services)) {
        return Some(open.hours.clone());
    }
    if !calendar?.is_working(day)? {
        return Some(Vec::new());
    }
    // A weekend day that is worked has the hours of Friday.
    let weekday = day.weekday().min(FRIDAY);
    let usual = registry.hours.iter();
    let usual = usual.filter(|hours| hours.days.contains(&weekday) && serves(&hours.services));
    let mut spans: Vec<TimeSpan> = usual
        .map(|hours| TimeSpan {
            from: hours.from,
            to: hours.to,
        })
        .collect();
    spans.sort_unstable_by_key(|span| span.from);
    Some(spans)
}

/// Whether it is open at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doors {
    /// It is open, until this time.
    Open(TimeOfDay),
    /// It is closed, and opens then.
    Opens(Date, TimeOfDay),
    /// It is closed, and nobody has published when it opens.
    Closed,
}

/// Whether it is open for a service at this moment; none if nobody has published that.
pub fn doors(
    registry: &Registry,
    service: Service,
    now: Moment,
    calendar: Option<&Calendar>,
) -> Option<Doors> {
    let (today, time) = (now.date(CHINA), now.time(CHINA));
    let spans = hours_on(registry, service, today, calendar)?;
    if let Some(open) = spans
        .iter()
        .find(|span| span.from <= time && time < span.to)
    {
        return Some(Doors::Open(open.to));
    }
    if let Some(next) = spans.iter().find(|span| span.from > time) {
        return Some(Doors::Opens(today, next.from));
    }
    for ahead in 1..=AHEAD {
        let day = today.plus_days(ahead)?;
        let Some(spans) = hours_on(registry, service, day, calendar) else {
            break;
        };
        if let Some(first) = spans.first() {
            return Some(Doors::Opens(day, first.from));
        }
    }
    Some(Doors::Closed)
}

#[cfg(test)]
mod tests;
