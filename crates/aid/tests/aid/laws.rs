//! What holds whatever is tried, in whatever order.

use egude_aid::{
    Decides, Office, Posted, Program,
    life::{Deed, Desk, Event, Outcome, Part, Stage, case, deeds, step},
};
use egude_domain::{CHINA, Moment, Money};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::world::{at, desk, door, figures, hang, program};

/// Something that somebody tries: hours later, at which office, what.
type Try = (i64, Office, Event);

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let amount = || prop::option::of((0..600_000i64).prop_map(Money::from_fen));
    let outcome = select(Outcome::ALL);
    let event = prop_oneof![
        3 => Just(Event::Accept),
        3 => (1..4usize).prop_map(|staff| Event::Survey { staff }),
        3 => (any::<bool>(), amount()).prop_map(|(support, amount)| Event::Opinion { support, amount }),
        3 => (10..30u8).prop_map(|day| hang(&format!("2026-10-{day}"))),
        1 => Just(Event::NoticeOver),
        1 => Just(Event::Objection),
        1 => select(vec!["apart", "objection", "nothing"]).prop_map(|ground| Event::Extend { ground: ground.into() }),
        2 => (0..600_000i64).prop_map(|fen| Event::Advance { amount: Money::from_fen(fen) }),
        2 => Just(Event::Record),
        4 => (outcome, amount()).prop_map(|(outcome, amount)| Event::Decide { outcome, amount }),
        2 => Just(Event::Pay),
        1 => Just(Event::Transfer),
        1 => select(vec!["charity", "education"]).prop_map(|to| Event::PassOn { to: to.into() }),
        1 => Just(Event::Withdraw),
    ];
    vec((0..200i64, select(Office::ALL), event), 0..60)
}

fn programs() -> impl Strategy<Value = &'static Program> {
    select(door().programs.iter().collect::<Vec<_>>())
}

/// Every step that was taken: before, what, after, when.
fn taken(
    known: &Program,
    tries: &[Try],
    delegated: bool,
    overdue: bool,
) -> Vec<(Part, Event, Part, Moment)> {
    let mut now = at("2026-10-10 08:00");
    let mut part = Part::new(now);
    let mut taken = Vec::new();
    for (hours, by, event) in tries {
        now = now.plus(hours * 3600);
        let desk = Desk {
            by: *by,
            delegated,
            list_overdue: overdue,
            ..desk(now)
        };
        if let Ok(next) = step(known, &part, event, &desk) {
            taken.push((part.at(now), event.clone(), next.clone(), now));
            part = next;
        }
    }
    taken
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nothing_is_decided_twice(known in programs(), tries in tries(), delegated: bool, overdue: bool) {
        let taken = taken(known, &tries, delegated, overdue);
        let decided = taken.iter().filter(|(_, event, _, _)| matches!(event, Event::Decide { .. }));
        prop_assert!(decided.count() <= 1);
    }

    #[test]
    fn what_is_withdrawn_or_over_moves_no_more(known in programs(), tries in tries(), delegated: bool, overdue: bool) {
        for (before, event, after, _) in taken(known, &tries, delegated, overdue) {
            prop_assert!(before.stage != Stage::Withdrawn);
            if case::is_over(known, before.stage) {
                prop_assert_eq!((&event, &before), (&Event::Transfer, &after));
            }
        }
    }

    #[test]
    fn urgent_help_meets_no_survey_and_no_notice(tries in tries(), delegated: bool, overdue: bool) {
        for (_, _, after, _) in taken(program("temp-urgent"), &tries, delegated, overdue) {
            let slow = [Stage::Survey, Stage::Opinion, Stage::Notice, Stage::Decision];
            prop_assert!(!slow.contains(&after.stage), "{}", after.stage);
        }
    }

    #[test]
    fn what_is_never_posted_hangs_nowhere(known in programs(), tries in tries(), delegated: bool, overdue: bool) {
        for (_, _, after, _) in taken(known, &tries, delegated, overdue) {
            let hangs = after.posted.is_some() || after.stage == Stage::Notice;
            prop_assert!(known.posted != Posted::Never || !hangs, "{}", known.id);
        }
    }

    #[test]
    fn what_has_to_hang_is_granted_only_after_it_hung(known in programs(), tries in tries(), delegated: bool, overdue: bool) {
        for (before, _, after, now) in taken(known, &tries, delegated, overdue) {
            if known.posted == Posted::Yes && before.stage != after.stage && after.stage == Stage::Approved {
                let posted = after.posted.unwrap();
                prop_assert!(now.date(CHINA) > posted.until);
            }
        }
    }

    #[test]
    fn a_township_never_gives_more_than_its_limit(known in programs(), tries in tries(), delegated: bool, overdue: bool) {
        let limit = figures().township_limit.unwrap();
        for (_, _, after, _) in taken(known, &tries, delegated, overdue) {
            let given = after.advanced.map_or(0, |advanced| advanced.amount.fen());
            prop_assert!(given <= limit.fen());
            if let Some(decided) = after.decided
                && decided.by == Office::Township
                && known.decides == Decides::Limit
            {
                let granted = decided.amount.map_or(0, Money::fen);
                prop_assert!(decided.outcome != Outcome::Approved || given + granted <= limit.fen());
            }
        }
    }

    #[test]
    fn only_who_may_decide_does(known in programs(), tries in tries(), delegated: bool) {
        for (_, _, after, _) in taken(known, &tries, delegated, false) {
            if let Some(decided) = after.decided && decided.by == Office::Township {
                let may = match known.decides {
                    Decides::Township | Decides::Limit => true,
                    Decides::Delegable => delegated,
                    Decides::County | Decides::Receiver => false,
                };
                prop_assert!(may, "{}", known.id);
            }
        }
    }

    #[test]
    fn whatever_happened_something_can_be_done_until_it_is_over(known in programs(), tries in tries(), delegated: bool, overdue: bool) {
        let taken = taken(known, &tries, delegated, overdue);
        let Some((_, _, part, now)) = taken.last() else { return Ok(()) };
        let county = Desk { by: Office::County, ..desk(now.plus(60 * 86_400)) };
        let may = deeds(known, part, &county);
        let forward = may.iter().any(|deed| !matches!(deed, Deed::Transfer | Deed::Withdraw | Deed::Extend));
        prop_assert!(forward || case::is_over(known, part.stage), "{} {:?}", part.stage, may);
    }

    #[test]
    fn time_alone_ends_a_notice_once(known in programs(), tries in tries(), hours in 0..2000i64) {
        for (_, _, part, now) in taken(known, &tries, false, false) {
            let later = now.plus(hours * 3600);
            let there = part.at(later);
            prop_assert_eq!(&there.at(later), &there);
            prop_assert!(there.stage == part.stage || (part.stage, there.stage) == (Stage::Notice, Stage::Decision));
        }
    }
}
