use egude_booking::{Closure, DayState, NotBookable, Overrides, PeakDay, Reason, Service};

use crate::world::{Desk, at, calendar, closed_days, cut_off, day, office, open_day, time};

fn state(desk: &Desk, date: &str) -> DayState {
    desk.day(date).state
}

#[test]
fn weekends_and_holidays_rest_and_moved_saturdays_have_the_hours_of_friday() {
    let desk = Desk::new("2026-09-25 09:00");
    for (date, expected) in [
        ("2026-09-30", DayState::Open),
        ("2026-10-01", DayState::Rest),
        ("2026-10-08", DayState::Open),
        ("2026-10-10", DayState::Open),
        ("2026-10-11", DayState::Rest),
        ("2026-10-17", DayState::Rest),
    ] {
        assert_eq!(state(&desk, date), expected, "{date}");
    }
    let friday = desk.slots("2026-10-09");
    assert_eq!(friday.len(), 7, "08:30 to 11:30");
    assert_eq!(desk.slots("2026-10-10"), friday);
    assert_eq!(desk.slots("2026-10-08").len(), 13);
}

#[test]
fn an_office_with_hours_on_saturdays_is_open_on_them_but_not_on_holidays() {
    let mut desk = Desk::new("2026-09-25 09:00");
    desk.office.hours[0].days.push(6);
    assert_eq!(state(&desk, "2026-10-17"), DayState::Open);
    assert_eq!(
        state(&desk, "2026-10-03"),
        DayState::Rest,
        "a Saturday in the holiday"
    );
    assert_eq!(state(&desk, "2026-10-18"), DayState::Rest);
}

#[test]
fn an_open_day_wins_over_rest_days_weekly_hours_and_an_unknown_calendar() {
    let mut desk = Desk::new("2026-12-20 09:00");
    desk.office.open_days = vec![
        open_day("2026-12-27", "09:00", "11:00"),
        open_day("2026-12-28", "09:00", "10:00"),
        open_day("2027-01-02", "09:00", "10:00"),
    ];
    let sunday = desk.day("2026-12-27");
    assert_eq!(
        (sunday.state, sunday.reason, sunday.slots.len()),
        (DayState::Open, Some(Reason::OpenDay(0)), 4)
    );
    assert_eq!(desk.day("2026-12-28").slots.len(), 2);
    assert_eq!(state(&desk, "2027-01-02"), DayState::Open);
    assert_eq!(state(&desk, "2027-01-04"), DayState::Unknown);
    assert_eq!(desk.bookable("2027-01-04 09:00"), Err(NotBookable::NoSlot));
}

#[test]
fn an_open_day_for_one_service_leaves_the_others_as_they_are() {
    let mut desk = Desk::new("2026-12-20 09:00");
    desk.office.open_days = vec![open_day("2026-12-27", "09:00", "11:00")];
    desk.office.open_days[0].services = vec![Service::Counselling];
    assert_eq!(state(&desk, "2026-12-27"), DayState::Rest);
    let calendar = calendar();
    let slots = |service| {
        let date = day("2026-12-27");
        desk.office
            .slots_of(service, date, &calendar, &desk.overrides)
            .len()
    };
    assert_eq!((slots(Service::Marry), slots(Service::Counselling)), (0, 3));
}

#[test]
fn what_is_closed_is_closed_even_if_it_was_opened() {
    let mut desk = Desk::new("2026-10-08 09:00");
    desk.office.open_days = vec![open_day("2026-10-18", "09:00", "11:00")];
    desk.office.closed_days = vec![closed_days("2026-10-17", "2026-10-19")];
    let sunday = desk.day("2026-10-18");
    assert_eq!(
        (sunday.state, sunday.reason),
        (DayState::Closed, Some(Reason::ClosedDays(0)))
    );
    assert!(sunday.slots.is_empty());
    assert_eq!(desk.bookable("2026-10-18 09:00"), Err(NotBookable::Closed));
    assert_eq!(state(&desk, "2026-10-20"), DayState::Open);
}

#[test]
fn staff_close_a_day_or_a_part_of_it() {
    let mut desk = Desk::new("2026-10-08 09:00");
    let closure = |date: &str, from: Option<&str>| Closure {
        date: day(date),
        from: from.map(time),
        to: None,
    };
    desk.overrides.closed = vec![
        closure("2026-10-13", Some("10:45")),
        closure("2026-10-14", None),
        closure("2026-10-17", None),
        closure("2026-10-14", None),
    ];
    let part = desk.day("2026-10-13");
    assert_eq!(part.state, DayState::Open);
    assert_eq!(part.slots.len(), 4, "08:30 to 10:00; 10:30 reaches into it");
    assert_eq!(part.closes, Some(at("2026-10-12 16:00")));
    assert_eq!(desk.bookable("2026-10-13 11:00"), Err(NotBookable::Closed));
    assert!(desk.bookable("2026-10-13 10:00").is_ok());
    let whole = desk.day("2026-10-14");
    assert_eq!(
        (whole.state, whole.reason),
        (DayState::Closed, Some(Reason::Staff(3))),
        "the reason given last"
    );
    assert_eq!(
        state(&desk, "2026-10-17"),
        DayState::Rest,
        "nothing to close"
    );
}

#[test]
fn a_day_opens_at_its_minute_and_ends_at_its_minute() {
    let mut desk = Desk::new("2026-10-08 08:29");
    // 30 days before Monday 9 November is Saturday 10 October: also on a day off.
    let opens = at("2026-10-10 08:30");
    assert_eq!(state(&desk, "2026-11-09"), DayState::NotYet(opens));
    assert_eq!(
        desk.bookable("2026-11-09 09:00"),
        Err(NotBookable::NotYet(opens))
    );
    desk.now = opens;
    assert_eq!(state(&desk, "2026-11-09"), DayState::Open);
    desk.now = at("2026-11-06 15:59");
    assert_eq!(state(&desk, "2026-11-09"), DayState::Open);
    desk.now = at("2026-11-06 16:00");
    assert_eq!(
        state(&desk, "2026-11-09"),
        DayState::Past,
        "the minute itself is too late"
    );
    assert_eq!(desk.bookable("2026-11-09 09:00"), Err(NotBookable::Past));
    assert_eq!(desk.day("2026-11-09").closes, None);
}

#[test]
fn a_slot_that_has_begun_is_never_bookable() {
    let mut desk = Desk::new("2026-10-08 10:30");
    desk.office.cut_off = cut_off(0, "24:00");
    let today = desk.day("2026-10-08");
    assert_eq!(today.slots[0].start, at("2026-10-08 11:00"));
    assert_eq!(today.closes, Some(at("2026-10-08 17:00")));
    assert_eq!(desk.bookable("2026-10-08 10:30"), Err(NotBookable::Past));
    assert!(desk.bookable("2026-10-08 11:00").is_ok());
    desk.now = at("2026-10-08 17:00");
    assert_eq!(state(&desk, "2026-10-08"), DayState::Past);
}

#[test]
fn a_peak_day_opens_on_the_day_that_the_office_says() {
    let mut desk = Desk::new("2026-10-08 09:00");
    desk.office.peak_days = vec![PeakDay {
        date: day("2026-12-24"),
        services: vec![Service::Marry],
        opens_on: Some(day("2026-10-09")),
        bands: Vec::new(),
    }];
    let opens = at("2026-10-09 08:30");
    let peak = desk.day("2026-12-24");
    assert_eq!(peak.state, DayState::NotYet(opens));
    assert!(peak.peak.is_some());
    desk.now = opens;
    assert_eq!(state(&desk, "2026-12-24"), DayState::Open);
    assert_eq!(desk.office.last_day(desk.now), day("2026-11-08"));
    let calendar = calendar();
    let other = desk
        .office
        .day(
            Service::Counselling,
            day("2026-12-24"),
            opens,
            &calendar,
            &desk.overrides,
        )
        .unwrap();
    assert!(other.peak.is_none() && other.state != DayState::Open);
}

#[test]
fn what_is_not_offered_has_no_days() {
    let (office, calendar) = (office(), calendar());
    let (date, now) = (day("2026-10-12"), at("2026-10-08 09:00"));
    let none = Overrides::default();
    assert_eq!(
        office.day(Service::Ceremony, date, now, &calendar, &none),
        None
    );
    let start = at("2026-10-12 09:00");
    assert_eq!(
        office.bookable(Service::Ceremony, start, now, &calendar, &none),
        Err(NotBookable::NotOffered)
    );
    assert_eq!(
        office.slots_of(Service::Ceremony, date, &calendar, &none),
        []
    );
}
