//! A change of figures.

use egude_rules::{
    Rates, Tri, Verdict,
    author::diff::{self, Comparison},
};
use serde_json::{Value as Json, json};

use super::{cases, figures, only, rates, turn, verdicts, when};
use crate::support::pack;

const PLACE: &str = "152502000000";
const AT_THE_STANDARD: &str = "one person exactly at the standard";

fn compared(old: &Rates, new: &Rates) -> Comparison {
    diff::rates(&pack(), &cases(), old, new, &when())
}

fn entry(list: &str, mut more: Json) -> Json {
    let mut entry = json!({
        "region": PLACE, "from": "2027-01-01", "asOf": "2026-11-22",
        "publisher": "sample", "source": "made for this test", "sample": true,
    });
    let both = entry.as_object_mut().unwrap();
    both.append(more.as_object_mut().unwrap());
    let mut file = figures();
    file[list].as_array_mut().unwrap().push(entry);
    file
}

/// 900 yuan instead of 840, from the new year on.
fn raised() -> Rates {
    let standard = json!({
        "id": "standard.dibao", "class": "urban", "amountFen": 90000, "unit": "month",
    });
    rates(&entry("items", standard))
}

#[test]
fn a_raised_standard_names_the_families_that_turn() {
    let found = compared(&rates(&figures()), &raised());
    let at = only(&found);
    assert_eq!(at.place.as_ref().unwrap().as_str(), PLACE);
    let turned = turn(at, "dibao", AT_THE_STANDARD);
    let expected = (Some(Verdict::Unlikely), Some(Verdict::Likely));
    assert_eq!(verdicts(turned), expected);
    let [decider] = turned.by.as_slice() else {
        panic!("{:?}", turned.by);
    };
    assert_eq!(decider.rule, "D-2");
    let limit = |seen: &Option<diff::Seen>| {
        let seen = seen.clone().unwrap();
        (seen.result, seen.compared.unwrap().limit.lo)
    };
    assert_eq!(limit(&decider.before), (Tri::False, 84000));
    assert_eq!(limit(&decider.after), (Tri::True, 90000));
    assert!(at.unchanged > 0 && at.other_amounts > 0);
}

#[test]
fn the_same_figures_change_nothing() {
    let same = rates(&figures());
    let found = compared(&same, &same);
    assert!(!found.differs() && found.places.is_empty());
    assert_eq!(found.text(&|_| None), "What changes\n  nothing\n");
}

#[test]
fn another_source_of_the_same_figure_changes_nothing() {
    let mut file = figures();
    file["items"][0]["source"] = "the same, printed again".into();
    assert!(!compared(&rates(&figures()), &rates(&file)).differs());
}

#[test]
fn the_other_way_round_the_same_families_turn_back() {
    let (old, new) = (rates(&figures()), raised());
    let when = diff::When {
        on: Some("2027-01-01".parse().unwrap()),
        ..when()
    };
    let there = diff::rates(&pack(), &cases(), &old, &new, &when);
    let back = diff::rates(&pack(), &cases(), &new, &old, &when);
    let told = |found: &Comparison, swap: bool| -> Vec<String> {
        let turns = only(found).turns.iter();
        let line = |t: &diff::Turn| {
            let (a, b) = verdicts(t);
            let (a, b) = if swap { (b, a) } else { (a, b) };
            format!("{} {:?} {:?} {a:?} {b:?}", t.program, t.family, t.who)
        };
        turns.map(line).collect()
    };
    assert_eq!(told(&there, false), told(&back, true));
}

#[test]
fn a_change_is_looked_at_on_the_day_on_which_it_begins() {
    let (old, new) = (rates(&figures()), raised());
    let found = compared(&old, &new);
    assert_eq!(only(&found).on, Some("2027-01-01".parse().unwrap()));
    let before = diff::When {
        on: Some("2026-12-31".parse().unwrap()),
        ..when()
    };
    let found = diff::rates(&pack(), &cases(), &old, &new, &before);
    let at = only(&found);
    assert_eq!((at.turned, at.unchanged), (0, at.families));
}

#[test]
fn a_figure_says_what_it_takes_the_place_of() {
    let found = compared(&rates(&figures()), &raised());
    let text = found.text(&|_| Some("a banner".into()));
    let lines = [
        "  standard.dibao in a banner (152502000000), urban, from 2027-01-01: \
         840 yuan a month → 900 yuan a month",
        "    \"one person exactly at the standard\" (programs/dibao)",
        "      unlikely → likely, 60 yuan a month",
        "      D-2 does not hold → holds",
        "        was: income-per-head 840 yuan a month, must be below standard.dibao 840 yuan a month",
        "        now: income-per-head 840 yuan a month, must be below standard.dibao 900 yuan a month",
    ];
    for line in lines {
        assert!(text.lines().any(|l| l == line), "no line: {line}\n{text}");
    }
}

#[test]
fn a_program_that_is_switched_on_was_not_offered_before() {
    let mut before = figures();
    let params = before["params"].as_array_mut().unwrap();
    params.retain(|param| !param["id"].as_str().unwrap().starts_with("elder-meal."));
    let mut after = before.clone();
    for (id, value) in [
        ("elder-meal.offered", json!({"flag": true})),
        ("elder-meal.age", json!({"int": 60})),
        ("elder-meal.means", json!({"text": "all"})),
    ] {
        after["params"].as_array_mut().unwrap().push(json!({
            "id": id, "region": PLACE, "value": value, "from": "2027-01-01",
            "publisher": "sample", "source": "made for this test",
            "asOf": "2026-11-22", "sample": true,
        }));
    }
    let found = compared(&rates(&before), &rates(&after));
    let turns: Vec<_> = only(&found).turns.iter().collect();
    assert!(!turns.is_empty());
    assert!(
        turns
            .iter()
            .all(|t| t.program == "elder-meal" && t.before.verdict.is_none() && t.who.is_some())
    );
    let comes = |t: &&&diff::Turn| t.after.verdict == Some(Verdict::Likely);
    assert!(turns.iter().any(|t| comes(&t)));
}

#[test]
fn a_decision_of_the_region_reaches_the_banners_that_have_figures() {
    let twice = json!({
        "id": "edge.multiple", "region": "150000000000", "value": {"ratio": [2, 1]},
    });
    let found = compared(&rates(&figures()), &rates(&entry("params", twice)));
    let places = found.places.iter().map(|at| at.place.as_ref().unwrap());
    let places: Vec<&str> = places.map(egude_domain::RegionCode::as_str).collect();
    assert_eq!(places, ["152502000000", "152522000000", "152524000000"]);
    assert_eq!(found.more_places, 1, "the fourth can be asked for by name");
}

#[test]
fn an_end_is_looked_at_on_the_day_after_it() {
    let mut file = figures();
    let param = &mut file["params"][1];
    param["until"] = "2027-03-31".into();
    let found = compared(&rates(&figures()), &rates(&file));
    let [change] = found.figures.as_slice() else {
        panic!("{:?}", found.figures);
    };
    assert_eq!(change.from, "2027-04-01".parse().unwrap());
}
