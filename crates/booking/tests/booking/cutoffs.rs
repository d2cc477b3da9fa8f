use egude_booking::Service;
use egude_domain::{CHINA, Moment};
use proptest::prelude::*;

use crate::world::{at, calendar, cut_off, day, office};

#[test]
fn working_days_are_counted_back_over_weekends_and_holidays() {
    let calendar = calendar();
    for (days, date, expected) in [
        (0, "2026-10-14", "2026-10-14 16:00"),
        (1, "2026-10-14", "2026-10-13 16:00"),
        (1, "2026-10-08", "2026-09-30 16:00"),
        (1, "2026-10-12", "2026-10-10 16:00"),
        (2, "2026-10-12", "2026-10-09 16:00"),
        (1, "2026-10-18", "2026-10-16 16:00"),
        // 2027 is not covered: Monday to Friday are counted.
        (2, "2027-03-02", "2027-02-26 16:00"),
    ] {
        let until = cut_off(days, "16:00").before(day(date), &calendar);
        assert_eq!(until, at(expected), "{days} before {date}");
    }
}

#[test]
fn cancelling_without_a_mark_ends_at_the_latest_when_the_slot_begins() {
    let mut office = office();
    let start = at("2026-10-14 09:00");
    assert_eq!(
        office.cancel_until(start, &calendar()),
        at("2026-10-13 12:00")
    );
    office.cancel_until = cut_off(0, "18:00");
    assert_eq!(office.cancel_until(start, &calendar()), start);
}

#[test]
fn the_horizon_moves_on_at_the_opening_minute() {
    let office = office();
    let (before, from) = (at("2026-10-08 08:29"), at("2026-10-08 08:30"));
    assert_eq!(office.last_day(before), day("2026-11-06"));
    assert_eq!(office.last_day(from), day("2026-11-07"));
    assert_eq!(office.next_opening(before), from);
    assert_eq!(office.next_opening(from), at("2026-10-09 08:30"));
}

#[test]
fn a_hold_never_outlives_the_start_of_its_slot() {
    let office = office();
    let start = at("2026-10-14 09:00");
    let now = at("2026-10-14 08:55");
    assert_eq!(office.hold_until(now, start), start);
    assert_eq!(
        office.hold_until(at("2026-10-14 08:00"), start),
        at("2026-10-14 08:10")
    );
    assert_eq!(office.offer_until(now, start), start);
    assert_eq!(office.rests_until(now), at("2026-10-14 09:10"));
}

proptest! {
    #[test]
    fn a_later_day_never_ends_earlier(first in 0..700, more in 0..30, days in 0..10_u16) {
        let calendar = calendar();
        let cut_off = cut_off(days, "16:00");
        let early = day("2025-06-01").plus_days(first).unwrap();
        let late = early.plus_days(more).unwrap();
        prop_assert!(cut_off.before(early, &calendar) <= cut_off.before(late, &calendar));
        prop_assert!(cut_off.before(early, &calendar).date(CHINA) <= early);
    }

    #[test]
    fn the_last_day_is_open_and_the_next_one_opens_next(minute in 0..365 * 1440_i64) {
        let office = office();
        let now = at("2026-01-01 00:00").plus(minute * 60);
        let last = office.last_day(now);
        prop_assert!(office.opens(Service::Marry, last) <= now);
        let next = office.opens(Service::Marry, last.plus_days(1).unwrap());
        prop_assert_eq!(next, office.next_opening(now));
        prop_assert!(next > now);
        prop_assert_eq!(Moment::of(next.date(CHINA), office.opens_at, CHINA), next);
    }
}
