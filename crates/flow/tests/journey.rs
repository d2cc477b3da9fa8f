//! Promises of the self-check's journey, on the real pack and the real flow.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot set up its world must fail"
)]

use std::{collections::BTreeMap, path::Path};

use egude_domain::Date;
use egude_flow::{Answers, Flow, Given, Journey, Key, MemberId};
use egude_rules::{Pack, Rates, Verdict, author};

const TODAY: Date = Date::constant(2026, 11, 21);

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn pack() -> Pack {
    author::compile(&author::read_folder(&root().join("rules/packs")).unwrap()).unwrap()
}

fn flow(pack: &Pack) -> Flow {
    let text = std::fs::read_to_string(root().join("flow/flows/self-check.toml")).unwrap();
    let file = author::File {
        name: "self-check.toml".into(),
        text,
    };
    egude_flow::author::compile(&file, pack).unwrap()
}

/// A banner with one standard for all and limits on savings and homes only.
fn rates() -> Rates {
    let text = r#"{"ratesVersion":1,"items":[
      {"id":"standard.dibao","region":"152525000000","class":"unified","amountFen":80000,"unit":"month","from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true},
      {"id":"standard.dibao","region":"152502000000","class":"urban","amountFen":84000,"unit":"month","from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true},
      {"id":"standard.dibao","region":"152502000000","class":"rural","amountFen":67000,"unit":"month","from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true}],
     "params":[PARAMS]}"#;
    let param = |region: &str, id: &str, value: &str| {
        format!(
            r#"{{"id":"{id}","region":"{region}","value":{value},"from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true}}"#
        )
    };
    let mut params = Vec::new();
    for region in ["152525000000", "152502000000"] {
        params.push(param(
            region,
            "property.dibao.kinds",
            r#"{"list":["savings","homes"]}"#,
        ));
        params.push(param(
            region,
            "property.dibao.cash-per-head-max",
            r#"{"fen":1000000}"#,
        ));
        params.push(param(region, "property.dibao.homes-max", r#"{"int":1}"#));
        params.push(param(region, "hh.cohabit-months", r#"{"int":12}"#));
        params.push(param(
            region,
            "income.employment-cost",
            r#"{"ratio":[1,10]}"#,
        ));
        params.push(param(
            region,
            "dibao.amount-method",
            r#"{"text":"difference"}"#,
        ));
    }
    serde_json::from_str(&text.replace("PARAMS", &params.join(","))).unwrap()
}

struct World {
    pack: Pack,
    flow: Flow,
    rates: Rates,
    answers: Answers,
}

impl World {
    fn new() -> Self {
        let pack = pack();
        let flow = flow(&pack);
        Self {
            pack,
            flow,
            rates: rates(),
            answers: Answers::default(),
        }
    }

    fn journey(&self) -> Journey {
        Journey::of(&self.flow, &self.pack, &self.rates, &self.answers, TODAY)
    }

    /// Answers the next question, which must be `key`.
    #[track_caller]
    fn answer(&mut self, key: &str, given: Given) -> &mut Self {
        let before = self.journey();
        let next = before.next.as_ref().map(ToString::to_string);
        assert_eq!(next.as_deref(), Some(key));
        let key: Key = key.parse().unwrap();
        self.answers.set(key.clone(), given);
        let World {
            pack,
            flow,
            rates,
            answers,
        } = &*self;
        let after = before.going_on(flow, pack, rates, answers, TODAY, &key);
        assert_eq!(
            after,
            self.journey(),
            "going on leads elsewhere than a replay"
        );
        self
    }

    fn asked(&self) -> Vec<String> {
        self.journey()
            .steps
            .iter()
            .map(|s| s.key.to_string())
            .collect()
    }
}

fn text(t: &str) -> Given {
    Given::Text(t.into())
}

fn choice(t: &str) -> Given {
    Given::Choice(t.into())
}

fn kinds(kinds: &[&str]) -> Given {
    Given::Choices(kinds.iter().map(ToString::to_string).collect())
}

fn people(counts: &[(&str, &str)]) -> Given {
    Given::People(
        counts
            .iter()
            .map(|(r, n)| (r.to_string(), n.to_string()))
            .collect::<BTreeMap<_, _>>(),
    )
}

fn yuan(amount: &str) -> Given {
    Given::Amount {
        text: amount.into(),
        period: "month".into(),
    }
}

fn month(year: &str, month: &str) -> Given {
    Given::Month {
        year: year.into(),
        month: month.into(),
    }
}

#[test]
fn a_family_below_the_limit_gets_there_in_few_questions() {
    let mut world = World::new();
    world
        .answer("region", text("152525100000"))
        .answer("member-list", people(&[("spouse", "1"), ("child", "1")]))
        .answer("birth-month.child-1", month("2015", "6"))
        .answer("anyone-apart", choice("no"))
        .answer("income.self-1", kinds(&["wages"]))
        .answer("income-amount.self-1.wages", yuan("1500"))
        .answer("income.spouse-1", kinds(&["none"]))
        .answer("income.child-1", kinds(&["none"]))
        .answer("savings", text("5000"))
        .answer("homes", text("1"));
    let journey = world.journey();
    assert!(journey.is_complete());
    let outcome = &journey.assessment.outcomes[0];
    assert_eq!(outcome.verdict, Verdict::Likely);
    // 1,500 less a tenth for the cost of working, shared by three: 450 a head; (800 − 450) × 3.
    assert_eq!(outcome.amount.as_ref().map(|a| a.lo), Some(105_000));
}

#[test]
fn nobody_is_asked_what_can_change_nothing() {
    let mut world = World::new();
    world
        .answer("region", text("152525100000"))
        .answer("member-list", people(&[]))
        .answer("income.self-1", kinds(&["wages"]))
        .answer("income-amount.self-1.wages", yuan("5000"))
        .answer("rigid-spending", choice("no"));
    let journey = world.journey();
    assert_eq!(
        journey.next, None,
        "over the limit: savings and homes change nothing"
    );
    assert_eq!(journey.assessment.outcomes[0].verdict, Verdict::Unlikely);
}

#[test]
fn a_banner_without_a_rate_asks_nothing_that_cannot_help() {
    let mut world = World::new();
    world.answer("region", text("152531000000"));
    let journey = world.journey();
    assert!(journey.is_complete());
    assert_eq!(journey.assessment.outcomes[0].verdict, Verdict::NeedsStaff);
}

#[test]
fn a_unified_standard_does_not_ask_for_the_hukou_class() {
    let mut world = World::new();
    world.answer("region", text("152525000000"));
    assert_eq!(world.journey().next, Some(Key::family("member-list")));
    world
        .answers
        .set(Key::family("region"), text("152502001000"));
    assert_eq!(world.journey().next, Some(Key::family("hukou-class")));
}

#[test]
fn taking_a_member_out_sets_their_answers_aside_and_keeps_them() {
    let mut world = World::new();
    world
        .answer("region", text("152525100000"))
        .answer("member-list", people(&[("child", "2")]))
        .answer("birth-month.child-1", month("2015", "6"))
        .answer("birth-month.child-2", month("2017", "6"));
    let two = world.asked();
    world
        .answers
        .set(Key::family("member-list"), people(&[("child", "1")]));
    assert!(!world.asked().contains(&"birth-month.child-2".to_owned()));
    world
        .answers
        .set(Key::family("member-list"), people(&[("child", "2")]));
    assert_eq!(
        world.asked(),
        two,
        "the second child's answers were only set aside"
    );
}

#[test]
fn an_answer_that_does_not_parse_stays_and_is_asked_again() {
    let mut world = World::new();
    world
        .answer("region", text("152525100000"))
        .answer("member-list", people(&[("child", "-1")]));
    let journey = world.journey();
    let last = journey.steps.last().unwrap();
    assert_eq!(
        last.error.as_ref().map(|e| (e.code, e.part.as_str())),
        Some(("number-negative", "child"))
    );
    assert_eq!(journey.next, Some(Key::family("member-list")));
}

#[test]
fn rather_not_say_is_an_answer_and_is_not_asked_for_each_member() {
    let mut world = World::new();
    world
        .answer("region", text("152525100000"))
        .answer("member-list", people(&[("spouse", "1")]))
        .answer("anyone-apart", Given::RatherNotSay);
    assert_eq!(
        world.journey().next,
        Some(Key::member("income", MemberId::new("self", 1)))
    );
}

#[test]
fn the_day_of_birth_is_asked_only_when_a_rule_turns_in_that_month() {
    let mut world = World::new();
    world
        .answer("region", text("152525100000"))
        .answer("member-list", people(&[("child", "1")]))
        .answer("birth-month.child-1", month("2008", "11"))
        .answer("birth-day.child-1", text("22"));
    assert_eq!(
        world.journey().next,
        Some(Key::family("anyone-apart")),
        "17 until tomorrow: a minor"
    );
}

#[test]
fn stored_answers_of_an_older_flow_do_no_harm() {
    let mut world = World::new();
    world
        .answers
        .set("no-such-question.self-1".parse().unwrap(), text("x"));
    world.answer("region", text("152525100000"));
    assert_eq!(world.journey().next, Some(Key::family("member-list")));
}
