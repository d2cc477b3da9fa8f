//! Which mark a booking can get, as far as the list tells. The back end has the last word.

use egude_client::booking::{BookingState, StaffBooking, StaffMark};
use egude_domain::{CHINA, Moment};

/// Whether this mark fits how the booking stands at an instant of the back end's clock.
pub fn may_mark(mark: StaffMark, booking: &StaffBooking, now: Moment) -> bool {
    fits(mark, booking.state, booking.start, now)
}

fn fits(mark: StaffMark, state: BookingState, start: Moment, now: Moment) -> bool {
    use BookingState as State;
    let (today, day) = (now.date(CHINA), start.date(CHINA));
    match (mark, state) {
        (StaffMark::Arrived, State::Confirmed)
        | (StaffMark::Undo, State::Arrived | State::Done) => today == day,
        // It counts against people: it can be put right whenever it is found.
        (StaffMark::Done, State::Confirmed) => today >= day,
        (StaffMark::Done, State::Arrived) | (StaffMark::Undo, State::NoShow) => true,
        (StaffMark::NoShow, State::Confirmed) => now >= start,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn nobody_is_missed_before_the_slot_begins() {
        let start = at("2026-11-23T09:00:00+08:00");
        let may = |now| fits(StaffMark::NoShow, BookingState::Confirmed, start, at(now));
        assert!(!may("2026-11-23T08:59:59+08:00"));
        assert!(may("2026-11-23T09:00:00+08:00"));
        assert!(may("2026-11-24T09:00:00+08:00"));
    }

    #[test]
    fn who_comes_on_another_day_is_not_here() {
        let start = at("2026-11-23T09:00:00+08:00");
        let may = |mark, state, now| fits(mark, state, start, at(now));
        let (eve, day) = ("2026-11-22T23:59:59+08:00", "2026-11-23T00:00:00+08:00");
        assert!(!may(StaffMark::Arrived, BookingState::Confirmed, eve));
        assert!(may(StaffMark::Arrived, BookingState::Confirmed, day));
        assert!(!may(StaffMark::Done, BookingState::Confirmed, eve));
        let next = "2026-11-24T00:00:00+08:00";
        assert!(!may(StaffMark::Undo, BookingState::Done, next));
        assert!(may(StaffMark::Undo, BookingState::NoShow, next));
    }

    #[test]
    fn what_is_over_gets_no_other_mark() {
        let start = at("2026-11-23T09:00:00+08:00");
        let now = at("2026-11-23T10:00:00+08:00");
        for state in [BookingState::Cancelled, BookingState::Closed] {
            for mark in [
                StaffMark::Arrived,
                StaffMark::Done,
                StaffMark::NoShow,
                StaffMark::Undo,
            ] {
                assert!(!fits(mark, state, start, now), "{mark:?} {state:?}");
            }
        }
        assert!(!fits(StaffMark::NoShow, BookingState::Arrived, start, now));
        assert!(fits(StaffMark::Undo, BookingState::Done, start, now));
    }
}
