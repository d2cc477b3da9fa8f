//! Which days cannot be, whatever is free: the two are too young, or a divorce is outside its window.

use super::{Marriage, Service};
use crate::state::Load;
use egude_domain::Date;
use egude_marriage::divorce::{Phase, Timeline};
use leptos::prelude::*;

/// Why a day cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// Not both are of age before this day.
    TooYoung(Date),
    /// The thirty days of thinking it over; from this day on, where it is known.
    Cooling(Option<Date>),
    /// The window for the certificate is over: its last day.
    Over(Option<Date>),
    /// It depends on days off that are not published.
    NotKnown,
}

/// What decides about days, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fitting {
    /// From this day on both are of age.
    pub of_age: Option<Date>,
    /// The days of a divorce.
    pub timeline: Option<Timeline>,
}

impl Fitting {
    /// Why this day cannot be; none if nothing is known against it.
    pub fn hindrance(&self, day: Date) -> Option<Hindrance> {
        if let Some(from) = self.of_age.filter(|from| day < *from) {
            return Some(Hindrance::TooYoung(from));
        }
        let timeline = self.timeline?;
        match timeline.phase(day) {
            Phase::Open => None,
            Phase::Cooling => Some(Hindrance::Cooling(timeline.window_first)),
            Phase::Over => Some(Hindrance::Over(timeline.window_last)),
            Phase::Unknown => Some(Hindrance::NotKnown),
        }
    }
}

impl Marriage {
    /// What is known about these two, from what they answered and when a divorce was received.
    pub fn fitting(self, service: Service) -> Fitting {
        match service {
            Service::Marry => Fitting {
                of_age: self.readiness(service, |found| found.earliest).flatten(),
                timeline: None,
            },
            Service::DivorceIssue => {
                let Load::Ready(registries) = self.registries() else {
                    return Fitting::default();
                };
                let days = registries.calendar.as_ref().zip(self.received_on.get());
                Fitting {
                    of_age: None,
                    timeline: days.and_then(|(calendar, day)| Timeline::of(day, calendar)),
                }
            }
            _ => Fitting::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egude_domain::Calendar;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// The worked dates of the rules: received on 5 January 2026, weekends only.
    fn divorce() -> Fitting {
        let calendar = Calendar {
            from: day("2026-01-01"),
            until: day("2026-12-31"),
            holidays: Vec::new(),
            workdays: Vec::new(),
        };
        Fitting {
            of_age: None,
            timeline: Timeline::of(day("2026-01-05"), &calendar),
        }
    }

    #[test]
    fn a_certificate_is_not_before_the_cooling_days_and_not_after_its_window() {
        let fits = |text: &str| divorce().hindrance(day(text));
        let first = Some(day("2026-02-05"));
        assert_eq!(fits("2026-02-04"), Some(Hindrance::Cooling(first)));
        assert_eq!(fits("2026-02-05"), None);
        assert_eq!(fits("2026-03-06"), None);
        let last = Some(day("2026-03-06"));
        assert_eq!(fits("2026-03-07"), Some(Hindrance::Over(last)));
    }

    #[test]
    fn the_birthday_itself_is_of_age_and_nothing_known_hinders_nothing() {
        let of_age = Some(day("2026-12-03"));
        let fitting = Fitting {
            of_age,
            timeline: None,
        };
        let before = fitting.hindrance(day("2026-12-02"));
        assert_eq!(before, of_age.map(Hindrance::TooYoung));
        assert_eq!(fitting.hindrance(day("2026-12-03")), None);
        assert_eq!(Fitting::default().hindrance(day("2000-01-01")), None);
    }
}
