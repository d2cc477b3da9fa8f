//! Laws that hold for any hours.

use crate::{any, model};
use egude_domain::{CHINA, Moment, TimeOfDay};
use egude_places::{
    State,
    open::{self, Change, Hours, Now},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_state_is_that_of_the_minute_and_the_change_is_the_first_other_minute(
        case in any::case(),
    ) {
        let timetable = case.timetable.as_ref();
        let calendar = case.calendar.as_ref();
        let opening = open::state(timetable, &case.closures, State::Open, case.now, calendar);
        let paper = model::on_paper(&case);
        let minute = usize::from(case.now.time(CHINA).minutes());
        let now = paper.minutes[minute];
        prop_assert_eq!(opening.now, now);

        let other = (minute + 1..paper.minutes.len()).find(|other| paper.minutes[*other] != now);
        let next = opening.next.map(|Change { at, to, .. }| (at, to));
        let midnight = Moment::of(paper.first, TimeOfDay::default(), CHINA);
        let at = |minute: usize| midnight.plus(60 * i64::try_from(minute).unwrap());
        prop_assert_eq!(next, other.map(|other| (at(other), paper.minutes[other])));

        if let (Some(change), Some(other)) = (opening.next, other) {
            let days = paper.sure[..=other / 1440].iter().all(|sure| *sure);
            prop_assert_eq!(change.sure, days && opening.sure);
        }
        let sure = paper.sure[0] && (paper.sure_before || !paper.night[minute]);
        prop_assert_eq!(opening.sure, sure);
    }

    #[test]
    fn the_quick_answers_for_lists_are_those_of_the_whole_one(case in any::case()) {
        let timetable = case.timetable.as_ref();
        let calendar = case.calendar.as_ref();
        let hours = Hours::new(timetable, &case.closures, State::Open, calendar);
        let paper = model::on_paper(&case);
        let minute = usize::from(case.now.time(CHINA).minutes());
        prop_assert_eq!(hours.now(case.now), paper.minutes[minute]);
        let open = |now: &Now| matches!(now, Now::Open | Now::ByAppointment);
        prop_assert_eq!(hours.today(case.now), paper.minutes[minute..1440].iter().any(open));
    }

    #[test]
    fn a_place_that_does_not_work_is_that_whatever_its_hours(case in any::case()) {
        for (state, now) in [(State::Paused, Now::Paused), (State::Planned, Now::Planned)] {
            let timetable = case.timetable.as_ref();
            let calendar = case.calendar.as_ref();
            let opening = open::state(timetable, &case.closures, state, case.now, calendar);
            prop_assert_eq!((opening.now, opening.next, opening.sure), (now, None, true));
            let hours = Hours::new(timetable, &case.closures, state, calendar);
            prop_assert_eq!((hours.now(case.now), hours.today(case.now)), (now, false));
        }
    }
}
