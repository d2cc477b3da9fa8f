use super::{
    Now, Opening,
    day::{DAY, Day},
};
use crate::{Closure, State, Timetable};
use egude_domain::{CHINA, Calendar, Moment};

/// All that decides whether a place is open.
#[derive(Clone, Copy, Debug)]
pub struct Hours<'a> {
    pub(super) timetable: Option<&'a Timetable>,
    pub(super) closures: &'a [Closure],
    pub(super) calendar: Option<&'a Calendar>,
    state: State,
}

impl<'a> Hours<'a> {
    /// Of a place with these hours, closures and state, where these days are holidays.
    pub const fn new(
        timetable: Option<&'a Timetable>,
        closures: &'a [Closure],
        state: State,
        calendar: Option<&'a Calendar>,
    ) -> Self {
        Self {
            timetable,
            closures,
            calendar,
            state,
        }
    }

    /// How it is, without looking ahead: for lists and filters of many places.
    pub fn now(&self, now: Moment) -> Now {
        let Some((today, before, minute)) = self.around(now) else {
            return self.lasting().unwrap_or(Now::Unknown);
        };
        self.lasting()
            .unwrap_or_else(|| self.at(today, before, minute))
    }

    /// Whether it is open now or will be before midnight; by appointment counts.
    pub fn today(&self, now: Moment) -> bool {
        let (None, Some((today, before, minute))) = (self.lasting(), self.around(now)) else {
            return false;
        };
        let later = |(from, to): (u16, u16)| from < DAY && to > minute;
        today.otherwise == Now::ByAppointment
            || today.spans().any(later)
            || today.carries(before, minute)
    }

    /// How it is, and when that changes.
    pub fn state(&self, now: Moment) -> Opening {
        if let Some(state) = self.lasting() {
            return Opening::lasting(state);
        }
        let Some((today, before, minute)) = self.around(now) else {
            return Opening::lasting(Now::Unknown);
        };
        let state = self.at(today, before, minute);
        let sure = today.sure && (before.sure || !today.carries(before, minute));
        Opening {
            now: state,
            next: self.next(today, before, minute, state, sure),
            why: today.why,
            sure,
        }
    }

    /// What holds whatever the clock says.
    fn lasting(&self) -> Option<Now> {
        match self.state {
            State::Open => None,
            State::Paused => Some(Now::Paused),
            State::Planned => Some(Now::Planned),
        }
    }

    /// Today, yesterday, and the minute; none at the end of the calendar.
    fn around(&self, now: Moment) -> Option<(Day<'a>, Day<'a>, u16)> {
        let today = now.date(CHINA);
        let before = today.plus_days(-1)?;
        Some((self.day(today), self.day(before), now.time(CHINA).minutes()))
    }

    pub(super) fn at(&self, today: Day<'_>, before: Day<'_>, minute: u16) -> Now {
        if today.is_within(before, minute) {
            self.within()
        } else {
            today.otherwise
        }
    }

    /// What it is within its hours.
    pub(super) fn within(&self) -> Now {
        if self.timetable.is_some_and(|hours| hours.by_appointment) {
            Now::ByAppointment
        } else {
            Now::Open
        }
    }
}
