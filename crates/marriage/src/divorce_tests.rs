use egude_domain::Holiday;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn holiday(id: &str, from: &str, to: &str) -> Holiday {
    Holiday {
        id: id.into(),
        from: day(from),
        to: day(to),
    }
}

/// 2026 with the holidays that the examples meet, and one Saturday that is worked.
fn calendar() -> Calendar {
    Calendar {
        from: day("2026-01-01"),
        until: day("2026-12-31"),
        holidays: vec![
            holiday("spring-festival", "2026-02-15", "2026-02-23"),
            holiday("labour-day", "2026-05-01", "2026-05-05"),
        ],
        workdays: vec![day("2026-02-28"), day("2026-05-09")],
    }
}

fn of(received: &str) -> Timeline {
    Timeline::of(day(received), &calendar()).unwrap()
}

#[test]
fn the_receipt_day_is_not_counted() {
    let timeline = of("2026-03-02");
    assert_eq!(timeline.cooling_first, day("2026-03-03"));
    assert_eq!(timeline.cooling_last, Some(day("2026-04-01")));
    assert_eq!(timeline.window_first, Some(day("2026-04-02")));
}

#[test]
fn a_window_that_ends_in_a_holiday_ends_on_the_first_working_day_after_it() {
    let timeline = of("2026-03-02");
    assert_eq!(timeline.window_counted, Some(day("2026-05-01")));
    assert_eq!(timeline.window_last, Some(day("2026-05-06")));
    assert_eq!(timeline.phase(day("2026-05-06")), Phase::Open);
    assert_eq!(timeline.phase(day("2026-05-07")), Phase::Over);
}

#[test]
fn without_rest_days_at_the_ends_nothing_moves() {
    let timeline = of("2026-01-05");
    assert_eq!(timeline.cooling_last, Some(day("2026-02-04")));
    assert_eq!(timeline.window_first, Some(day("2026-02-05")));
    assert_eq!(timeline.window_last, Some(day("2026-03-06")));
}

#[test]
fn the_window_begins_the_day_after_the_moved_end_even_on_a_rest_day() {
    // Day 30 is Sunday 2026-03-08; the cooling period ends on Monday.
    let timeline = of("2026-02-06");
    assert_eq!(timeline.cooling_counted, day("2026-03-08"));
    assert_eq!(timeline.cooling_last, Some(day("2026-03-09")));
    assert_eq!(timeline.window_first, Some(day("2026-03-10")));
    // Day 30 is Friday 2026-03-20: the window begins on a Saturday and does not move.
    let timeline = of("2026-02-18");
    assert_eq!(timeline.window_first, Some(day("2026-03-21")));
    assert_eq!(timeline.window_counted, Some(day("2026-04-19")));
    assert_eq!(timeline.window_last, Some(day("2026-04-20")));
}

#[test]
fn a_saturday_that_is_worked_ends_a_period() {
    // Day 30 is Saturday 2026-05-09, worked by 调休.
    assert_eq!(of("2026-04-09").cooling_last, Some(day("2026-05-09")));
}

#[test]
fn on_the_last_cooling_day_nothing_is_issued() {
    let timeline = of("2026-03-02");
    assert_eq!(timeline.bookable(day("2026-04-01")), Some(false));
    assert_eq!(timeline.bookable(day("2026-04-02")), Some(true));
    assert_eq!(timeline.bookable(day("2026-03-02")), Some(false));
    assert_eq!(timeline.bookable(day("2026-01-01")), Some(false));
}

#[test]
fn what_the_calendar_does_not_know_yet_is_not_said() {
    let timeline = of("2026-11-20");
    assert_eq!(timeline.cooling_last, Some(day("2026-12-21")));
    assert_eq!(timeline.window_last, None);
    assert_eq!(timeline.bookable(day("2026-12-22")), Some(true));
    assert_eq!(timeline.bookable(day("2027-01-20")), Some(true));
    assert_eq!(timeline.bookable(day("2027-01-21")), None);
    let timeline = of("2026-12-20");
    assert_eq!((timeline.cooling_last, timeline.window_first), (None, None));
    assert_eq!(timeline.bookable(day("2027-01-19")), Some(false));
    assert_eq!(timeline.bookable(day("2027-01-20")), None);
}

/// Ten years with holidays of one to nine days and worked weekends at any place.
fn calendars() -> impl Strategy<Value = Calendar> {
    let holiday = (0..3700i32, 0..9i32);
    let holidays = prop::collection::vec(holiday, 0..80);
    (holidays, prop::collection::vec(0..3700i32, 0..60)).prop_map(|(holidays, worked)| {
        let from = day("2025-01-01");
        let at = |days: i32| from.plus_days(days).unwrap();
        let free = |(start, long)| Holiday {
            id: "x".into(),
            from: at(start),
            to: at(start + long),
        };
        Calendar {
            from,
            until: at(3999),
            holidays: holidays.into_iter().map(free).collect(),
            workdays: worked
                .into_iter()
                .map(at)
                .filter(|day| day.is_weekend())
                .collect(),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_law_holds_for_ten_years_of_receipt_days(calendar in calendars(), after in 0..3652i32) {
        let received = calendar.from.plus_days(after).unwrap();
        let timeline = Timeline::of(received, &calendar).unwrap();
        let last = timeline.cooling_last.unwrap();
        let (first, end) = (timeline.window_first.unwrap(), timeline.window_last.unwrap());
        // Both periods have 30 days at least, and what is more is rest days only.
        prop_assert!(last.days_since(received) >= 30);
        prop_assert!(end.days_since(last) >= 30);
        for (counted, moved) in [(timeline.cooling_counted, last), (timeline.window_counted.unwrap(), end)] {
            prop_assert_eq!(calendar.is_working(moved), Some(true));
            for each in 0..moved.days_since(counted) {
                prop_assert_eq!(calendar.is_working(counted.plus_days(each).unwrap()), Some(false));
            }
        }
        // The window begins the day after, whatever day that is.
        prop_assert_eq!(first.days_since(last), 1);
        // Every day lies in exactly one phase, in this order.
        for each in -5..100 {
            let day = received.plus_days(each).unwrap();
            let expected = if day <= last { Phase::Cooling } else if day <= end { Phase::Open } else { Phase::Over };
            prop_assert_eq!(timeline.phase(day), expected);
        }
    }

    #[test]
    fn what_is_said_early_is_never_taken_back(calendar in calendars(), after in 0..3652i32, known in 0..3700i32) {
        let received = calendar.from.plus_days(after).unwrap();
        let mut part = calendar.clone();
        part.until = part.from.plus_days(known).unwrap();
        let early = Timeline::of(received, &part).unwrap();
        let late = Timeline::of(received, &calendar).unwrap();
        for each in 0..100 {
            let day = received.plus_days(each).unwrap();
            if let Some(said) = early.bookable(day) {
                prop_assert_eq!(late.bookable(day), Some(said));
            }
        }
    }
}
