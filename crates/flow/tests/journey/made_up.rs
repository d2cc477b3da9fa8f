//! The order of questions on made-up families: what it saves, and that it changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use egude_flow::{
    Answers, Flow, Given, Journey, Key, Question,
    author::families::Family,
    flow::{Ask, Order},
};
use egude_rules::{Pack, Rates, Verdict};

use crate::world::{TODAY, choice, flow, month, pack, people, rich_rates, several, text};

const FAMILIES: u64 = 200;

/// Where a program stands for the family or a member of it.
type Stands = BTreeMap<(String, Option<usize>), Verdict>;

struct Walked {
    asked: Vec<String>,
    verdicts: Stands,
}

/// What a family says instead of what it would.
type Instead<'a> = &'a dyn Fn(&Journey, &Question, &Key) -> Option<Given>;

fn walk(flow: &Flow, pack: &Pack, rates: &Rates, seed: u64, instead: Instead<'_>) -> Walked {
    let family = Family { seed, today: TODAY };
    let mut answers = Answers::default();
    let mut journey = Journey::of(flow, pack, rates, &answers, TODAY);
    let mut asked = Vec::new();
    while let Some(key) = journey.next.clone() {
        let question = flow.question(&key.question).unwrap();
        let given = instead(&journey, question, &key);
        let given = given.unwrap_or_else(|| family.answer(&journey, question, &key));
        answers.set(key.clone(), given);
        journey = journey.going_on(flow, pack, rates, &answers, TODAY, &key);
        assert!(
            journey.steps.iter().all(|step| step.error.is_none()),
            "family {seed} cannot say {:?}",
            answers.get(&key)
        );
        asked.push(key.question);
    }
    let stand = |stand: &egude_rules::standing::Stand| {
        ((stand.program.clone(), stand.member), stand.verdict)
    };
    Walked {
        asked,
        verdicts: journey.standing.each.iter().map(stand).collect(),
    }
}

#[test]
fn the_adaptive_order_asks_fewer_questions_and_decides_the_same() {
    let (pack, rates) = (pack(), rich_rates());
    let adaptive = flow(&pack);
    assert_eq!(adaptive.order, Order::Adaptive);
    let fixed = Flow {
        order: Order::Fixed,
        ..adaptive.clone()
    };
    let (mut fewer, mut more) = (0, 0);
    for seed in 0..FAMILIES {
        let one = walk(&adaptive, &pack, &rates, seed, &|_, _, _| None);
        let other = walk(&fixed, &pack, &rates, seed, &|_, _, _| None);
        assert_eq!(one.verdicts, other.verdicts, "family {seed}");
        fewer += one.asked.len();
        more += other.asked.len();
    }
    assert!(
        fewer < more,
        "{fewer} questions instead of {more} for {FAMILIES} families"
    );
}

/// Figures of a place that limits every kind of property and has staff take spending off.
fn strict_rates() -> Rates {
    let mut json = serde_json::to_value(rich_rates()).unwrap();
    let all = json["params"].as_array_mut().unwrap();
    all.retain(|param| param["id"] != "income.rigid-deduction");
    let kinds = ["businesses", "machines", "shops", "livestock"];
    let homes = all
        .iter()
        .filter(|param| param["id"] == "property.dibao.homes-max");
    let mut homes: Vec<_> = homes.cloned().collect();
    for param in &mut *all {
        if param["id"] == "property.dibao.kinds" {
            param["value"] = serde_json::json!({ "list": kinds });
        }
    }
    for kind in kinds {
        for home in &mut homes {
            home["id"] = format!("property.dibao.{kind}-max").into();
        }
        all.extend(homes.iter().cloned());
    }
    serde_json::from_value(json).unwrap()
}

/// What a family in great trouble says instead: without a home or a hukou here, old people who
/// need care, children whose parents are not there, and somebody who comes of age this month.
fn in_trouble(seed: u64, journey: &Journey, question: &Question, key: &Key) -> Option<Given> {
    let nth = usize::try_from(seed).unwrap_or_default();
    let relation = key.member.as_ref().map(|member| member.relation.as_str());
    let alone = nth.is_multiple_of(3);
    Some(match (question.id.as_str(), &question.ask) {
        ("urgent", _) => several(&["homeless"]),
        ("life-hard", _) => choice("yes"),
        ("hukou-place", _) if nth.is_multiple_of(2) => choice("mixed"),
        ("member-list", _) if alone => people(&[]),
        ("member-list", _) => people(&[("child", "1"), ("parent", "1")]),
        ("birth-month", _) => match relation {
            Some("child") if nth.is_multiple_of(2) => month("2008", "11"),
            Some("child") => month("2016", "5"),
            Some("parent") => month("1944", "5"),
            _ if alone => month("1950", "5"),
            _ => month("1986", "5"),
        },
        ("needs-care" | "uncared" | "disabled", Ask::Who(whom)) => {
            let of = journey.listed(*whom);
            let of: Vec<_> = of.iter().map(ToString::to_string).collect();
            let chosen = of.clone();
            Given::Who { chosen, of }
        }
        ("father", Ask::Choice(options)) => choice(&options[nth / 2 % options.len()]),
        ("mother", Ask::Choice(options)) => choice(&options[nth / 3 % options.len()]),
        ("supporters", _) if nth.is_multiple_of(2) => several(&["none"]),
        ("supporters", _) => several(&["aged-70"]),
        ("birth-day", _) => text("22"),
        ("father-months" | "mother-months", _) => text("12"),
        ("supporters-income", _) | (_, Ask::Count(_)) => text("0"),
        ("income", _) => several(&["none"]),
        _ => return None,
    })
}

/// Questions that nobody is asked, and why.
const NEVER: &[(&str, &str)] = &[];

#[test]
fn every_question_of_the_flow_can_be_reached() {
    let (pack, strict) = (pack(), strict_rates());
    let flow = flow(&pack);
    let mut asked = BTreeSet::new();
    for seed in 0..60 {
        asked.extend(walk(&flow, &pack, &strict, seed, &|_, _, _| None).asked);
        let trouble = |journey: &Journey, question: &Question, key: &Key| {
            in_trouble(seed, journey, question, key)
        };
        asked.extend(walk(&flow, &pack, &strict, seed, &trouble).asked);
    }
    let never: BTreeSet<_> = NEVER.iter().map(|(id, _)| *id).collect();
    let unmet: BTreeSet<_> = flow
        .questions
        .iter()
        .map(|question| question.id.as_str())
        .filter(|id| !asked.contains(*id))
        .collect();
    assert_eq!(unmet, never, "questions that nobody is asked");
}
