//! In which order questions come.

use std::collections::BTreeSet;

use egude_flow::Given;

use crate::world::{World, XILINHOT, choice, people, several, text};

/// A question of the flow for the key of a journey, and its block.
fn block(world: &World, key: &str) -> String {
    let id = key.split('.').next().unwrap_or_default();
    world.flow.question(id).unwrap().block.clone()
}

#[test]
fn danger_comes_first() {
    for danger in ["child-danger", "violence", "homeless", "disaster"] {
        let mut world = World::rich()
            .says("region", text(XILINHOT))
            .says("urgent", several(&[danger]))
            .says("member-list", people(&[("child", "1")]));
        let asked = world.all();
        assert_eq!(asked[0], "urgent");
        let blocks: Vec<_> = asked.iter().map(|key| block(&world, key)).collect();
        let danger: Vec<_> = blocks.iter().map(|block| block == "urgent").collect();
        assert!(
            danger.is_sorted_by(|a, b| a >= b),
            "something else comes between: {asked:?}"
        );
    }
}

#[test]
fn an_alert_stands_as_soon_as_danger_is_said() {
    let mut world = World::rich().says("urgent", several(&["child-danger"]));
    assert!(world.journey().standing.alerts.is_empty());
    world.walk("region");
    let alerts = world.journey().standing.alerts;
    assert!(!alerts.is_empty(), "before any other question");
    assert!(alerts.iter().all(|alert| !alert.hotlines.is_empty()));
}

#[test]
fn place_and_people_come_before_what_they_are_asked_about() {
    let mut world = World::rich()
        .says("region", text(XILINHOT))
        .says("member-list", people(&[("spouse", "1"), ("parent", "1")]));
    let asked = world.all();
    let first: BTreeSet<_> = ["urgent", "place", "people"].into_iter().collect();
    let later = asked
        .iter()
        .position(|key| !first.contains(block(&world, key).as_str()));
    let first = asked
        .iter()
        .rposition(|key| first.contains(block(&world, key).as_str()));
    assert!(first < later, "the family is not known yet: {asked:?}");
}

#[test]
fn what_follows_from_an_answer_waits_for_it() {
    let mut world = World::rich()
        .says("region", text(XILINHOT))
        .says("member-list", people(&[("spouse", "1"), ("child", "1")]))
        .says("urgent", several(&["sudden-illness"]))
        .says("event-here", choice("yes"))
        .says("life-hard", choice("yes"))
        .says("anyone-apart", choice("yes"))
        .says("hukou-place", choice("mixed"))
        .says("disabled", several(&["self-1"]))
        .says("needs-care", several(&["self-1"]))
        .says("supporters", several(&["aged-70"]))
        .says("spending", several(&["medical"]));
    let asked = world.all();
    let mut waited = BTreeSet::new();
    for (at, key) in asked.iter().enumerate() {
        let id = key.split('.').next().unwrap_or_default();
        if let Some(gate) = &world.flow.question(id).unwrap().gate {
            let opens = |key: &&String| key.split('.').next() == Some(gate);
            let before = asked[..at].iter().any(|key| opens(&key));
            assert!(before, "{key} does not wait for {gate}: {asked:?}");
            waited.insert(id.to_owned());
        }
    }
    for follower in ["life-hard", "apart", "residence-permit", "disability-grade"] {
        assert!(
            waited.contains(follower),
            "{follower} was not asked: {asked:?}"
        );
    }
}

#[test]
fn who_would_not_say_is_not_asked_what_follows() {
    let mut world = World::rich()
        .says("region", text(XILINHOT))
        .says("member-list", people(&[("spouse", "1")]))
        .says("disabled", Given::RatherNotSay)
        .says("needs-care", Given::DontKnow);
    let asked = world.all();
    let follow = [
        "disability",
        "selfcare",
        "ability-grade",
        "willing-home",
        "work-injury",
    ];
    let found = asked
        .iter()
        .find(|key| follow.iter().any(|f| key.starts_with(f)));
    assert_eq!(found, None, "{asked:?}");
}
