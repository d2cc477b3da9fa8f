use egude_booking::life::{Event, Refused, State, keeps_place, step};
use egude_domain::{CHINA, Moment};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::world::at;

const START: &str = "2026-10-14 09:00";
const UNTIL: &str = "2026-10-08 10:10";

fn on(state: State, event: Event, now: &str) -> Result<State, Refused> {
    step(state, event, at(now), at(START), at(UNTIL))
}

#[test]
fn a_hold_can_be_confirmed_until_the_second_in_which_it_lapses() {
    let last = at(UNTIL).plus(-1);
    let confirm = |now: Moment| step(State::Held, Event::Confirm, now, at(START), at(UNTIL));
    assert_eq!(confirm(last), Ok(State::Confirmed));
    assert_eq!(confirm(at(UNTIL)), Err(Refused::Lapsed));
    let lapse = |now: Moment| step(State::Held, Event::Lapse, now, at(START), at(UNTIL));
    assert_eq!(lapse(last), Err(Refused::NotNow));
    assert_eq!(lapse(at(UNTIL)), Ok(State::Lapsed));
}

#[test]
fn a_hold_lapses_at_the_latest_when_its_slot_begins() {
    let late = at(START).plus(600);
    let confirm = step(State::Held, Event::Confirm, at(START), at(START), late);
    assert_eq!(confirm, Err(Refused::Lapsed));
    assert_eq!(
        step(State::Held, Event::Lapse, at(START), at(START), late),
        Ok(State::Lapsed)
    );
}

#[test]
fn confirming_twice_or_after_giving_back_says_what_it_has_become() {
    let now = "2026-10-08 10:05";
    for state in [
        State::Confirmed,
        State::Released,
        State::Lapsed,
        State::Closed,
    ] {
        assert_eq!(on(state, Event::Confirm, now), Err(Refused::Already(state)));
    }
}

#[test]
fn what_has_begun_is_not_cancelled_or_moved() {
    for event in [Event::Cancel, Event::MoveAway] {
        assert!(on(State::Confirmed, event, "2026-10-14 08:59").is_ok());
        let begun = on(State::Confirmed, event, START);
        assert_eq!(begun, Err(Refused::NotNow), "{event:?}");
        let there = on(State::Arrived, event, "2026-10-14 08:30");
        assert_eq!(there, Err(Refused::NotNow), "{event:?}");
    }
}

#[test]
fn staff_mark_on_the_day_and_no_one_is_missed_before_the_slot_begins() {
    use {Event::*, State as S};
    for (state, event, now, result) in [
        (
            S::Confirmed,
            Arrive,
            "2026-10-13 23:59",
            Err(Refused::NotNow),
        ),
        (S::Confirmed, Arrive, "2026-10-14 00:00", Ok(S::Arrived)),
        (
            S::Confirmed,
            Finish,
            "2026-10-13 17:00",
            Err(Refused::NotNow),
        ),
        (S::Confirmed, Finish, "2026-10-15 08:00", Ok(S::Done)),
        (
            S::Confirmed,
            MissedIt,
            "2026-10-14 08:59",
            Err(Refused::NotNow),
        ),
        (S::Confirmed, MissedIt, START, Ok(S::NoShow)),
        (S::Arrived, Finish, "2026-10-14 09:20", Ok(S::Done)),
        (
            S::Arrived,
            MissedIt,
            "2026-10-14 09:20",
            Err(Refused::NotNow),
        ),
        (S::NoShow, Undo, "2026-10-14 23:59", Ok(S::Confirmed)),
        (S::NoShow, Undo, "2026-10-15 00:00", Ok(S::Confirmed)),
        (S::Done, Undo, "2026-10-15 00:00", Err(Refused::NotNow)),
        (S::Arrived, Undo, "2026-10-14 09:01", Ok(S::Confirmed)),
        (S::Done, Undo, "2026-10-14 17:00", Ok(S::Confirmed)),
        (
            S::Cancelled,
            Undo,
            START,
            Err(Refused::Already(S::Cancelled)),
        ),
        (S::Held, Close, "2026-10-08 10:05", Ok(S::Released)),
        (S::Confirmed, Close, "2026-10-14 09:20", Ok(S::Closed)),
        (S::Arrived, Close, "2026-10-14 09:20", Err(Refused::NotNow)),
    ] {
        assert_eq!(on(state, event, now), result, "{state:?} {event:?} {now}");
    }
}

const EVENTS: [Event; 10] = [
    Event::Confirm,
    Event::Release,
    Event::Lapse,
    Event::Cancel,
    Event::MoveAway,
    Event::Arrive,
    Event::Finish,
    Event::MissedIt,
    Event::Undo,
    Event::Close,
];

/// Nothing leads out of these, or nothing but taking a mark of staff back.
fn is_end(state: State) -> bool {
    !matches!(state, State::Held | State::Confirmed | State::Arrived)
}

fn steps() -> impl Strategy<Value = Vec<(Event, i64)>> {
    // Seconds forward: mostly within a hold, at times over days.
    let wait = prop_oneof![0..300_i64, 0..200_000_i64];
    vec((select(&EVENTS[..]), wait), 0..30)
}

proptest! {
    /// As a person at the counter would tell it, without looking at the table.
    #[test]
    fn no_life_ends_twice_and_only_a_mark_is_taken_back(steps in steps()) {
        let (start, until) = (at(START), at(UNTIL));
        let mut now = at("2026-10-08 10:00");
        let mut state = State::Held;
        let (mut ends, mut undone, mut confirmed) = (0, 0, 0);
        for (event, wait) in steps {
            now = now.plus(wait);
            let Ok(next) = step(state, event, now, start, until) else { continue };
            prop_assert!(next != state, "an event that happens changes something");
            prop_assert!(!is_end(state) || event == Event::Undo, "{:?} left its end", event);
            if event == Event::Undo {
                undone += usize::from(is_end(state));
                let that_day = now.date(CHINA) == start.date(CHINA);
                prop_assert!(that_day || state == State::NoShow);
                prop_assert_eq!(next, State::Confirmed);
            }
            if event == Event::Confirm {
                confirmed += 1;
                prop_assert!(now < until);
            }
            prop_assert!(keeps_place(state), "{:?} has no place and changed", state);
            ends += usize::from(is_end(next));
            state = next;
        }
        prop_assert!(ends <= undone + 1 && confirmed <= 1);
        let was_booked = !matches!(state, State::Held | State::Lapsed | State::Released);
        prop_assert!(!was_booked || confirmed == 1, "nothing is booked unconfirmed");
    }

    /// Repeating an event after it has happened never makes it happen again.
    #[test]
    fn an_event_happens_once(steps in steps()) {
        let (start, until) = (at(START), at(UNTIL));
        let mut now = at("2026-10-08 10:00");
        let mut state = State::Held;
        for (event, wait) in steps {
            now = now.plus(wait);
            if let Ok(next) = step(state, event, now, start, until) {
                prop_assert!(step(next, event, now, start, until).is_err());
                state = next;
            }
        }
    }
}
