//! The order of questions on made-up families: what it saves, and that it changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use egude_flow::{Answers, Flow, Journey, author::families::Family, flow::Order};
use egude_rules::{Pack, Rates, Verdict};

use crate::world::{TODAY, flow, pack, rich_rates};

const FAMILIES: u64 = 200;

/// Where a program stands for the family or a member of it.
type Stands = BTreeMap<(String, Option<usize>), Verdict>;

struct Walked {
    asked: Vec<String>,
    verdicts: Stands,
}

fn walk(flow: &Flow, pack: &Pack, rates: &Rates, seed: u64) -> Walked {
    let family = Family { seed, today: TODAY };
    let mut answers = Answers::default();
    let mut journey = Journey::of(flow, pack, rates, &answers, TODAY);
    let mut asked = Vec::new();
    while let Some(key) = journey.next.clone() {
        let question = flow.question(&key.question).unwrap();
        answers.set(key.clone(), family.answer(&journey, question, &key));
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
        let one = walk(&adaptive, &pack, &rates, seed);
        let other = walk(&fixed, &pack, &rates, seed);
        assert_eq!(one.verdicts, other.verdicts, "family {seed}");
        fewer += one.asked.len();
        more += other.asked.len();
    }
    assert!(
        fewer < more,
        "{fewer} questions instead of {more} for {FAMILIES} families"
    );
}

/// Questions that no made-up family is asked, and why.
const NEVER: &[(&str, &str)] = &[];

#[test]
fn every_question_of_the_flow_can_be_reached() {
    let (pack, rates) = (pack(), rich_rates());
    let flow = flow(&pack);
    let mut asked = BTreeSet::new();
    for seed in 0..FAMILIES {
        asked.extend(walk(&flow, &pack, &rates, seed).asked);
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
