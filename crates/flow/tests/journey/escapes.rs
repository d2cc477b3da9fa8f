//! Families that do not know, would rather not say, or have nothing, in places that have set only
//! some of their figures: what was decided stays decided, nobody is asked twice, and at the end no
//! verdict waits for a question.

use std::collections::BTreeMap;

use egude_domain::Answer;
use egude_flow::{
    Answers, Flow, Given, Journey, Key, Question,
    author::families::Family,
    flow::{Ask, Escape},
};
use egude_rules::{Lack, Pack, Rates, Verdict, assess};

use crate::world::{TODAY, flow, pack, rich_rates, several, text};

/// How many families answer in each place.
const FAMILIES: u64 = 24;

type Decided = BTreeMap<(String, Option<usize>), Verdict>;

struct World {
    pack: Pack,
    flow: Flow,
    rates: Rates,
}

/// A family that leaves `percent` of the questions open that may be left open.
#[derive(Clone, Copy)]
struct Silent {
    seed: u64,
    percent: u64,
}

/// A number that depends on the seed and the text alone.
fn draw(seed: u64, text: &str) -> u64 {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in text.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        state ^= state >> 29;
    }
    state >> 8
}

impl Silent {
    fn says(self, journey: &Journey, question: &Question, key: &Key) -> Given {
        let drawn = draw(self.seed, &key.to_string());
        if drawn % 100 < self.percent && !question.escapes.is_empty() {
            let which = usize::try_from(drawn / 100).unwrap() % question.escapes.len();
            return match question.escapes[which] {
                Escape::DontKnow => Given::DontKnow,
                Escape::RatherNotSay => Given::RatherNotSay,
            };
        }
        let nothing = self.seed.is_multiple_of(2) && drawn / 1_000 % 100 < 70;
        match &question.ask {
            Ask::Count(_) | Ask::Money if nothing && question.id != "birth-day" => text("0"),
            Ask::Kinds { .. } if nothing => several(&["none"]),
            Ask::Choices { .. } if nothing && question.id == "supporters" => several(&["none"]),
            _ => {
                let (seed, today) = (self.seed, TODAY);
                Family { seed, today }.answer(journey, question, key)
            }
        }
    }
}

fn decided(journey: &Journey) -> Decided {
    let each = journey.standing.each.iter();
    let decided = each.filter(|s| matches!(s.verdict, Verdict::Likely | Verdict::Unlikely));
    decided
        .map(|s| ((s.program.clone(), s.member), s.verdict))
        .collect()
}

/// Answers everything; what was decided must stay.
fn walk(world: &World, family: Silent) -> Journey {
    let World { pack, flow, rates } = world;
    let mut answers = Answers::default();
    let mut journey = Journey::of(flow, pack, rates, &answers, TODAY);
    let mut before = Decided::new();
    while let Some(key) = journey.next.clone() {
        assert!(answers.get(&key).is_none(), "{key} is asked twice");
        let question = flow.question(&key.question).unwrap();
        answers.set(key.clone(), family.says(&journey, question, &key));
        journey = journey.going_on(flow, pack, rates, &answers, TODAY, &key);
        let now = decided(&journey);
        for (of, verdict) in &before {
            let said = (family.seed, answers.get(&key));
            assert_eq!(now.get(of), Some(verdict), "{of:?} after {key}: {said:?}");
        }
        before = now;
    }
    journey
}

/// What the flow leaves out, because of what somebody would not say, weighs like "I do not know".
fn with_the_rest_unknown(world: &World, journey: &Journey) -> Vec<Verdict> {
    let mut home = journey.household.clone();
    loop {
        let found = assess(&world.pack, &world.rates, &home, TODAY);
        let findings = || found.outcomes.iter().flat_map(|o| &o.findings);
        let missing = findings().flat_map(|f| &f.missing);
        let open: Vec<&Lack> = missing.filter(|lack| lack.can_be_asked()).collect();
        if open.is_empty() {
            return findings().map(|f| f.verdict).collect();
        }
        for lack in open {
            let Lack::Fact { member, fact, .. } = lack else {
                continue;
            };
            let facts = member.map_or(&mut home.family, |member| &mut home.members[member]);
            facts.set(fact, Answer::DontKnow);
        }
    }
}

/// The figures of a place that has not set `percent` of them.
fn some_rates(seed: u64, percent: u64) -> Rates {
    let mut json = serde_json::to_value(rich_rates()).unwrap();
    for list in ["params", "items"] {
        let all = json[list].as_array_mut().unwrap();
        all.retain(|entry| draw(seed, entry["id"].as_str().unwrap()) % 100 >= percent);
    }
    serde_json::from_value(json).unwrap()
}

#[test]
fn what_is_decided_stays_decided_and_no_verdict_waits_in_the_end() {
    let pack = pack();
    let mut world = World {
        flow: flow(&pack),
        pack,
        rates: rich_rates(),
    };
    for place in 0..5 {
        world.rates = some_rates(place, place * 10);
        for seed in 0..FAMILIES {
            let percent = [0, 10, 30, 60][usize::try_from(seed / 2 % 4).unwrap()];
            let seed = place * 1_000 + seed;
            let journey = walk(&world, Silent { seed, percent });
            let whole = journey.assess(&world.pack, &world.rates);
            let verdicts = whole.outcomes.iter().flat_map(|o| &o.findings);
            let verdicts: Vec<_> = verdicts.map(|f| f.verdict).collect();
            assert!(
                !verdicts.contains(&Verdict::OneFactMissing),
                "family {seed}"
            );
            let rest = with_the_rest_unknown(&world, &journey);
            assert_eq!(verdicts, rest, "family {seed}");
        }
    }
}
