//! What holds for every household, whatever its facts.

use std::collections::BTreeMap;

use egude_domain::{Answer, Date, Facts, Household, Money, Value};
use egude_rules::{Assessment, Outcome, Rates, Verdict, assess as assessed, standing};
use proptest::{prelude::*, sample::Index};
use serde_json::Value as Json;

use crate::arbitrary::{PACK, household, known_household, rates};

fn assess(rates: &Rates, household: &Household) -> Assessment {
    assessed(&PACK, rates, household, Date::constant(2026, 11, 21))
}

fn dibao(assessment: &Assessment) -> &Outcome {
    let mut outcomes = assessment.outcomes.iter();
    outcomes.find(|outcome| outcome.program == "dibao").unwrap()
}

fn verdict(rates: &Rates, household: &Household) -> Verdict {
    dibao(&assess(rates, household)).verdict
}

/// Every verdict, by program and member, without those for whom something else takes precedence.
fn verdicts(rates: &Rates, household: &Household) -> BTreeMap<(String, Option<usize>), Verdict> {
    let assessment = assess(rates, household);
    let each = assessment.outcomes.iter().flat_map(|outcome| {
        let findings = outcome.findings.iter().filter(|finding| !finding.covered);
        findings.map(|f| ((outcome.program.clone(), f.member), f.verdict))
    });
    each.collect()
}

/// Programs that rest on no estimate of another, so that no answer can take precedence away.
const ON_THEIR_OWN: [&str; 6] = [
    "temp-urgent",
    "vagrant",
    "orphan",
    "tekun",
    "dibao",
    "age-allow",
];

fn decided(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Likely | Verdict::Unlikely)
}

/// Every amount of income that is known.
fn amounts(household: &mut Household) -> Vec<&mut Money> {
    let streams = household
        .members
        .iter_mut()
        .filter_map(|facts| facts.streams_mut("income"));
    let amounts = streams
        .flatten()
        .filter_map(|stream| match &mut stream.amount {
            Answer::Known(money) => Some(money),
            _ => None,
        });
    amounts.collect()
}

/// The ids of all facts that are known, by member; the family has none.
fn known(household: &Household) -> Vec<(Option<usize>, String)> {
    let of = |member, facts: &Facts| {
        let known = facts.iter().filter(|(_, answer)| answer.known().is_some());
        known
            .map(|(id, _)| (member, id.to_owned()))
            .collect::<Vec<_>>()
    };
    let members = household.members.iter().enumerate();
    let members = members.flat_map(|(at, facts)| of(Some(at), facts));
    of(None, &household.family)
        .into_iter()
        .chain(members)
        .collect()
}

/// What is said of the family, without the members' places.
fn without_places(assessment: &Assessment) -> Json {
    fn strip(json: &mut Json) {
        match json {
            Json::Object(map) => {
                map.remove("lacks");
                map.remove("missing");
                map.remove("member");
                map.values_mut().for_each(strip);
                // A program of persons has one finding a member, in their order.
                if let Some(Json::Array(findings)) = map.get_mut("findings") {
                    findings.sort_by_key(ToString::to_string);
                }
            }
            Json::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut json = serde_json::to_value(&assessment.outcomes).unwrap();
    strip(&mut json);
    json
}

/// The answers of `source` wherever `open` has none; more members while the list is open.
fn completed(open: &Household, source: &Household) -> Household {
    let fill = |facts: &mut Facts, source: &Facts| {
        for (id, answer) in source.iter() {
            if facts.get(id).known().is_none() {
                facts.set(id, answer.clone());
            }
        }
        for stream in facts.streams_mut("income").into_iter().flatten() {
            if stream.amount.known().is_none() {
                stream.amount = Answer::Known(Money::from_fen(41_999));
            }
        }
    };
    let mut whole = open.clone();
    let complete = matches!(
        open.family.get("member-list"),
        Answer::Known(Value::Flag(true))
    );
    fill(&mut whole.family, &source.family);
    for (at, facts) in whole.members.iter_mut().enumerate() {
        fill(facts, &source.members[at % source.members.len()]);
    }
    if !complete {
        whole
            .family
            .set("member-list", Answer::Known(Value::Flag(true)));
        whole.members.extend(source.members.iter().skip(1).cloned());
    }
    whole
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn more_income_never_helps(mut home in household(), rates in rates(), which: Index, more in 1i64..200_000) {
        let before = verdict(&rates, &home);
        let mut amounts = amounts(&mut home);
        if amounts.is_empty() {
            return Ok(());
        }
        let at = which.index(amounts.len());
        let fen = (amounts[at].fen() + more).min(Money::MAX.fen());
        *amounts[at] = Money::from_fen(fen);
        let after = verdict(&rates, &home);
        prop_assert!(before != Verdict::Unlikely || after == Verdict::Unlikely, "{before:?} became {after:?}");
        prop_assert!(after != Verdict::Likely || before == Verdict::Likely, "{before:?} became {after:?}");
    }

    #[test]
    fn what_is_not_asked_never_decides_anything(mut home in household(), rates in rates(), which: Index) {
        let before = verdicts(&rates, &home);
        let known = known(&home);
        if known.is_empty() {
            return Ok(());
        }
        let (member, id) = &known[which.index(known.len())];
        let facts = member.map_or(&mut home.family, |at| &mut home.members[at]);
        facts.set(id, Answer::NotAsked);
        for (program, after) in verdicts(&rates, &home) {
            if let Some(before) = before.get(&program) {
                prop_assert!(after == *before || !decided(after), "{program:?}: {before:?} became {after:?} without {id}");
            }
        }
    }

    #[test]
    fn what_the_person_does_not_know_never_decides_anything(mut home in household(), rates in rates(), which: Index, how in 0usize..2) {
        let before = verdicts(&rates, &home);
        let known = known(&home);
        if known.is_empty() {
            return Ok(());
        }
        let (member, id) = &known[which.index(known.len())];
        let facts = member.map_or(&mut home.family, |at| &mut home.members[at]);
        facts.set(id, [Answer::DontKnow, Answer::RatherNotSay][how].clone());
        for (program, after) in verdicts(&rates, &home) {
            if let Some(before) = before.get(&program).filter(|_| ON_THEIR_OWN.contains(&program.0.as_str())) {
                prop_assert!(after == *before || !decided(after), "{program:?}: {before:?} became {after:?} without {id}");
            }
        }
    }

    #[test]
    fn an_amount_not_known_never_decides_anything(mut home in household(), rates in rates()) {
        let before = verdict(&rates, &home);
        for facts in &mut home.members {
            for stream in facts.streams_mut("income").into_iter().flatten().take(1) {
                stream.amount = Answer::DontKnow;
            }
        }
        let after = verdict(&rates, &home);
        prop_assert!(after == before || !decided(after), "{before:?} became {after:?}");
    }

    #[test]
    fn what_is_decided_stays_so_whatever_else_is_learned(home in household(), source in known_household(), rates in rates()) {
        let before = verdicts(&rates, &home);
        let after = verdicts(&rates, &completed(&home, &source));
        for (program, before) in before {
            let Some(after) = after.get(&program).filter(|_| ON_THEIR_OWN.contains(&program.0.as_str())) else {
                continue;
            };
            prop_assert!(!decided(before) || *after == before, "{program:?}: {before:?} became {after:?}");
        }
    }

    #[test]
    fn the_order_of_members_does_not_matter(home in household(), rates in rates(), turn: Index) {
        let before = assess(&rates, &home);
        let mut other = home.clone();
        let others = &mut other.members[1..];
        if !others.is_empty() {
            others.rotate_left(turn.index(others.len()));
            others.reverse();
        }
        let after = assess(&rates, &other);
        prop_assert_eq!(without_places(&before), without_places(&after));
        prop_assert_eq!(dibao(&before).missing.len(), dibao(&after).missing.len());
        let counted = |a: &Assessment| {
            let mut tris: Vec<String> = a.members.iter().map(|m| format!("{:?} {:?}", m.counts, m.by)).collect();
            tris.sort();
            tris
        };
        prop_assert_eq!(counted(&before), counted(&after));
    }

    #[test]
    fn the_order_of_rates_does_not_matter(home in household(), rates in rates(), turn: Index) {
        let mut other = rates.clone();
        other.items.reverse();
        other.params.reverse();
        let by = turn.index(other.items.len());
        other.items.rotate_left(by);
        prop_assert_eq!(assess(&rates, &home), assess(&other, &home));
    }

    #[test]
    fn an_open_verdict_names_what_is_missing_and_a_decided_one_nothing(home in household(), rates in rates()) {
        let assessment = assess(&rates, &home);
        for (outcome, finding) in assessment.outcomes.iter().flat_map(|o| o.findings.iter().map(move |f| (o, f))) {
            let asked: Vec<bool> = finding.missing.iter().map(egude_rules::Lack::can_be_asked).collect();
            match finding.verdict {
                Verdict::Likely | Verdict::Unlikely => prop_assert!(asked.is_empty()),
                Verdict::OneFactMissing => prop_assert_eq!(asked, [true]),
                Verdict::NeedsStaff => prop_assert!(!asked.is_empty() && asked != [true], "{} lacks {:?}", outcome.program, finding.missing),
            }
            prop_assert!(finding.amount.is_none() || finding.verdict != Verdict::Unlikely);
            prop_assert!(!finding.covered || finding.verdict == Verdict::Unlikely);
        }
    }

    #[test]
    fn a_standing_says_what_the_whole_assessment_says(home in household(), rates in rates()) {
        let on = Date::constant(2026, 11, 21);
        let standing = standing(&PACK, &rates, &home, on);
        let assessment = assess(&rates, &home);
        let each = assessment.outcomes.iter().flat_map(|o| o.findings.iter().map(move |f| (o, f)));
        for (outcome, finding) in each {
            let stand = standing.each.iter().find(|s| s.program == outcome.program && s.member == finding.member);
            prop_assert_eq!(stand.map(|s| s.verdict), Some(finding.verdict));
        }
        prop_assert_eq!(standing.alerts, assessment.alerts);
    }

    #[test]
    fn nothing_is_known_without_rates(home in known_household()) {
        let verdict = verdict(&Rates::default(), &home);
        prop_assert!(verdict != Verdict::Likely);
    }
}

/// The laws say little if nearly every household they see is open.
#[test]
fn households_of_the_laws_come_to_every_verdict() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut seen = std::collections::BTreeMap::new();
    for _ in 0..2_000 {
        let (home, rates) = (household(), rates())
            .new_tree(&mut runner)
            .unwrap()
            .current();
        *seen.entry(verdict(&rates, &home).as_str()).or_insert(0) += 1;
    }
    println!("{seen:?}");
    assert!(
        seen.len() == 4 && seen.values().all(|&count| count >= 10),
        "{seen:?}"
    );
}
