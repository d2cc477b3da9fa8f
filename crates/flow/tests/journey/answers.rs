//! What is asked of whom, and what becomes of an answer.

use egude_flow::{Given, Key};
use egude_rules::Verdict;

use crate::world::{UJUMCHIN, World, XILINHOT, month, people, several, text, yuan};

/// Of the questions, those that are about means: income, what is spent, and property.
fn of_means(asked: &[String]) -> Vec<&str> {
    let means = [
        "income",
        "rigid",
        "savings",
        "vehicles",
        "homes",
        "businesses",
        "machines",
        "shops",
        "livestock",
    ];
    let of_means = |key: &&str| means.iter().any(|mean| key.starts_with(mean));
    asked.iter().map(String::as_str).filter(of_means).collect()
}

#[test]
fn a_family_below_the_limit_is_told_so_with_its_amount() {
    let mut world = World::new()
        .says("member-list", people(&[("spouse", "1"), ("child", "1")]))
        .says("birth-month.child-1", month("2015", "6"))
        .says("income.self-1", several(&["wages"]))
        .says("income-amount", yuan("1500"))
        .says("savings", text("5000"))
        .says("homes", text("1"));
    let asked = world.all();
    let outcome = world.outcome("dibao");
    assert_eq!(outcome.verdict, Verdict::Likely);
    // 1,500 less a tenth for the cost of working, shared by three: 450 a head; (800 − 450) × 3.
    let amount = outcome.findings.first().and_then(|f| f.amount.as_ref());
    assert_eq!(amount.map(|a| a.lo), Some(105_000));
    let spared = ["vehicles", "businesses", "machines", "shops", "livestock"];
    let means = of_means(&asked);
    assert!(
        spared.iter().all(|question| !means.contains(question)),
        "the place limits savings and homes only: {means:?}"
    );
}

#[test]
fn nobody_is_asked_what_can_change_nothing() {
    let mut world = World::new()
        .says("income", several(&["wages"]))
        .says("income-amount", yuan("5000"));
    let asked = world.all();
    assert_eq!(world.outcome("dibao").verdict, Verdict::Unlikely);
    let means = of_means(&asked);
    for question in ["savings", "homes"] {
        assert!(!means.contains(&question), "over the limit: {means:?}");
    }
    assert!(
        !asked.iter().any(|key| key.starts_with("apart")),
        "nobody is away: {asked:?}"
    );
}

#[test]
fn a_banner_without_a_rate_asks_nothing_that_cannot_help() {
    let mut world = World::new().says("region", text("152531000000"));
    let asked = world.all();
    assert_eq!(world.outcome("dibao").verdict, Verdict::NeedsStaff);
    assert_eq!(
        of_means(&asked),
        [""; 0],
        "there is nothing to compare with"
    );
}

#[test]
fn a_unified_standard_does_not_ask_for_the_hukou_class() {
    let mut world = World::new();
    let asked = world.all();
    assert!(!asked.contains(&"hukou-class".into()), "{asked:?}");
    let mut world = World::new().says("region", text(XILINHOT));
    let asked = world.all();
    assert!(asked.contains(&"hukou-class".into()), "{asked:?}");
}

#[test]
fn taking_a_member_out_sets_their_answers_aside_and_keeps_them() {
    let list = Key::family("member-list");
    let mut world = World::new()
        .says("member-list", people(&[("child", "2")]))
        .says("birth-month", month("2015", "6"));
    world.walk("anyone-apart");
    let two = world.asked();
    world.answers.set(list.clone(), people(&[("child", "1")]));
    assert!(!world.asked().contains(&"birth-month.child-2".to_owned()));
    world.answers.set(list, people(&[("child", "2")]));
    assert_eq!(
        world.asked(),
        two,
        "the second child's answers were only set aside"
    );
}

#[test]
fn whoever_joins_later_is_asked_of() {
    let list = Key::family("member-list");
    let mut world = World::rich()
        .says("region", text(XILINHOT))
        .says("member-list", people(&[("spouse", "1")]))
        .says("disabled", several(&["spouse-1"]));
    world.all();
    let disabled = Key::family("disabled");
    assert!(world.journey().steps.iter().any(|s| s.key == disabled));
    world
        .answers
        .set(list.clone(), people(&[("spouse", "1"), ("child", "1")]));
    let asked = world.walk("disabled");
    assert_eq!(
        world.next().as_deref(),
        Some("disabled"),
        "the child was not on the list; after {asked:?}"
    );
    // The answer of before is kept, and somebody who leaves brings no new question.
    let Some(Given::Who { chosen, of }) = world.answers.get(&disabled).cloned() else {
        panic!("the answer is gone");
    };
    assert_eq!((chosen, of.len()), (vec!["spouse-1".to_owned()], 2));
    world.answers.set(list, people(&[]));
    world.all();
    assert!(world.journey().steps.iter().any(|s| s.key == disabled));
}

#[test]
fn an_answer_that_does_not_parse_stays_and_is_asked_again() {
    let list = Key::family("member-list");
    let mut world = World::new();
    world.walk("member-list");
    world.answers.set(list.clone(), people(&[("child", "-1")]));
    let journey = world.journey();
    let step = journey.steps.last().unwrap();
    assert_eq!(
        step.error.as_ref().map(|e| (e.code, e.part.as_str())),
        Some(("number-negative", "child"))
    );
    assert_eq!(journey.next, Some(list));
}

#[test]
fn rather_not_say_is_an_answer_and_is_not_asked_for_each_member() {
    let mut world = World::new()
        .says("member-list", people(&[("spouse", "1")]))
        .says("anyone-apart", Given::RatherNotSay);
    let asked = world.all();
    assert!(
        !asked.iter().any(|key| key.starts_with("apart.")),
        "asked of each: {asked:?}"
    );
    assert_eq!(world.outcome("dibao").verdict, Verdict::NeedsStaff);
}

#[test]
fn the_day_of_birth_is_asked_only_when_a_rule_turns_in_that_month() {
    let born = |year, m| {
        let mut world = World::rich()
            .says("region", text(XILINHOT))
            .says("member-list", people(&[("child", "1")]))
            .says("birth-month.child-1", month(year, m))
            .says("birth-day", text("22"));
        (world.all(), world)
    };
    let (asked, _) = born("2008", "10");
    assert!(!asked.contains(&"birth-day.child-1".into()), "{asked:?}");
    let (asked, world) = born("2008", "11");
    assert!(asked.contains(&"birth-day.child-1".into()), "{asked:?}");
    // 17 until tomorrow.
    let minors = world.journey().listed(egude_flow::flow::Whom::Minors);
    assert_eq!(minors.len(), 1);
}

#[test]
fn stored_answers_of_an_older_flow_do_no_harm() {
    let mut world = World::new();
    let old: Key = "no-such-question.self-1".parse().unwrap();
    world.answers.set(old, text("x"));
    world.answers.set(Key::family("region"), text(UJUMCHIN));
    assert_eq!(world.next().as_deref(), Some("urgent"));
    let asked = world.all();
    assert!(!asked.contains(&"region".into()), "it is answered already");
    assert!(!world.asked().contains(&"no-such-question.self-1".into()));
    assert_eq!(world.outcome("vagrant").verdict, Verdict::Unlikely);
}
