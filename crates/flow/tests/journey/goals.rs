//! Somebody who applies for a program is asked what that program needs, and nothing more.

use egude_rules::Verdict;

use crate::world::{World, XILINHOT, people, text};

fn family() -> World {
    World::rich()
        .says("region", text(XILINHOT))
        .says("member-list", people(&[("spouse", "1"), ("child", "1")]))
}

#[test]
fn who_applies_for_one_program_is_asked_less_and_gets_the_same_verdict() {
    for program in ["temp-expend", "dibao", "age-allow", "medical"] {
        let (mut all, mut one) = (family(), family().wants(&[program]));
        let (of_all, of_one) = (all.all(), one.all());
        assert!(of_one.len() < of_all.len(), "{program}: {of_one:?}");
        // Whatever is asked here is asked there too, so that nothing is ever asked twice.
        for key in &of_one {
            assert!(of_all.contains(key), "{program}: {key} is asked only here");
        }
        let verdict = one.outcome(program).verdict;
        assert_eq!(verdict, all.outcome(program).verdict, "{program}");
        assert_ne!(verdict, Verdict::OneFactMissing, "{program}");
    }
}

#[test]
fn answers_of_the_whole_self_check_leave_nothing_open_for_one_program() {
    let mut world = family();
    world.all();
    let world = world.wants(&["temp-expend"]);
    assert!(world.journey().is_complete());
}

#[test]
fn an_allowance_for_age_asks_for_no_money() {
    let mut world = family().wants(&["age-allow"]);
    let asked = world.all();
    let money = asked
        .iter()
        .any(|key| key.starts_with("income") || key.starts_with("savings"));
    assert!(!money, "{asked:?}");
}
