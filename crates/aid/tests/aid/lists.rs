//! Reasons, consents, receivers, corrections and papers.

use std::collections::{BTreeMap, BTreeSet};

use egude_aid::{
    Guardian,
    changes::{
        self,
        Target::{Address, Bank, Contact, Papers, Text, Withdraw},
    },
    consents::{self, Facts},
    life::{Outcome, Part, Stage, case},
    papers,
    reasons::{self, Leads},
    receivers::Field,
};

use crate::world::{at, door, pack, program};

/// Whoever adds a reason adds it here too, and has to name its article.
#[test]
fn nobody_is_refused_for_anything_but_these() {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for reason in &door().reasons {
        let cites = reason.cite.iter().cloned().map(String::from);
        found.entry(&reason.id).or_default().extend(cites);
    }
    let expected: &[(&str, &[&str])] = &[
        ("X-ABIL", &["S3:4", "S3:5", "S3:6", "S3:8"]),
        ("X-AGE", &["S18"]),
        (
            "X-COND",
            &[
                "CENTRAL23",
                "CONSUME25",
                "DIS52",
                "ELDER:30",
                "LOCAL",
                "S10:2(1)",
                "S11",
                "S18",
                "S1:47",
                "S2:8",
                "S4:4(4)",
                "S8:1",
                "S8b",
                "S9:1",
            ],
        ),
        ("X-COOP", &["S2:29"]),
        ("X-DUP", &["S11", "S4:4"]),
        ("X-FRAUD", &["S1:68"]),
        ("X-INC", &["S11", "S1:9", "S2:8", "S4:4", "TEMP23:2(1)"]),
        ("X-JOB", &["S1:45", "S2:34"]),
        ("X-OTHER", &["TEMP47"]),
        ("X-PAPER", &["S2:10", "S3:12"]),
        ("X-PROP", &["S11", "S1:9", "S2:14", "S4:4", "TEMP23:2(1)"]),
        ("X-SAME", &["TEMP47"]),
    ];
    let found: Vec<(&str, Vec<&str>)> = found
        .iter()
        .map(|(id, cites)| (*id, cites.iter().map(String::as_str).collect()))
        .collect();
    let expected: Vec<(&str, Vec<&str>)> = expected
        .iter()
        .map(|(id, cites)| (*id, cites.to_vec()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_refusal_has_reasons_of_its_own_program_and_an_approval_none() {
    let fit = |id, outcome, ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        reasons::fit(door(), program(id), outcome, &ids)
    };
    assert!(fit("dibao", Outcome::Refused, &["X-INC", "X-PROP"]));
    assert!(!fit("dibao", Outcome::Refused, &[]));
    assert!(!fit("dibao", Outcome::Refused, &["X-JOB"]));
    assert!(!fit("dibao", Outcome::Refused, &["X-COOP"]));
    assert!(fit("dibao", Outcome::Ended, &["X-COOP"]));
    assert!(!fit("temp-urgent", Outcome::Refused, &["X-PAPER"]));
    assert!(!fit("defacto", Outcome::Refused, &["X-INC"]));
    assert!(fit("dibao", Outcome::Approved, &[]));
    assert!(!fit("dibao", Outcome::Approved, &["X-INC"]));
    let job = door().reasons.iter().find(|each| each.id == "X-JOB");
    assert_eq!(job.unwrap().leads, Leads::Reduce);
    assert!(
        door()
            .remedies
            .iter()
            .any(|each| each.id == "review" && each.days == Some(60))
    );
}

#[test]
fn what_is_optional_never_stands_in_the_way_and_nothing_does_in_the_urgent_lane() {
    let shown = |programs: &[&str]| {
        let programs: Vec<String> = programs.iter().map(ToString::to_string).collect();
        let facts = Facts {
            programs: &programs,
            young: true,
            bank: true,
            phone: true,
            left_out: true,
        };
        let shown = consents::shown(door(), facts);
        let needed = shown.iter().filter(|each| each.needed);
        let needed: Vec<&str> = needed.map(|each| each.purpose.id.as_str()).collect();
        (shown.len(), needed)
    };
    assert_eq!(shown(&["dibao"]), (7, vec!["check", "young"]));
    assert_eq!(shown(&["dis-living"]), (6, vec!["health", "young"]));
    assert_eq!(shown(&["medical"]), (6, vec!["young"]));
    assert_eq!(shown(&["temp-urgent"]), (6, vec![]));
    assert_eq!(shown(&["temp-urgent", "dibao"]), (7, vec![]));
    for purpose in &door().consents {
        let by_consent = purpose.ground == consents::Ground::Consent;
        assert!(!(by_consent && purpose.needed), "{}", purpose.id);
    }
}

#[test]
fn a_child_is_spoken_for() {
    for id in ["orphan", "defacto", "child-distress"] {
        assert_eq!(program(id).guardian, Guardian::Applies, "{id}");
    }
    for program in &door().programs {
        let old = program.id.starts_with("elder-") || program.id == "age-allow";
        assert_eq!(program.guardian == Guardian::Never, old, "{}", program.id);
    }
}

#[test]
fn each_receiver_gets_what_it_needs_and_no_illness_or_number_goes_to_charity() {
    let charity = door().receiver("charity").unwrap();
    assert!(charity.may_get(&[Field::Name, Field::Need]));
    assert!(!charity.may_get(&[Field::IdNumber]));
    assert_eq!(charity.ground, consents::Ground::Consent);
    let ids: Vec<&str> = door()
        .receivers
        .iter()
        .map(|each| each.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "medical-insurance",
            "education",
            "housing",
            "employment",
            "disabled-federation",
            "rescue-station",
            "charity"
        ]
    );
}

#[test]
fn corrections_grow_fewer_as_a_case_goes_on() {
    let dibao = program("dibao");
    let may = |state, stage| {
        let mut part = Part::new(at("2026-10-12 09:00"));
        part.stage = stage;
        changes::may(door(), state, [(dibao, &part)])
    };
    assert_eq!(
        may(case::State::Submitted, Stage::Waiting),
        [Contact, Address, Bank, Text, Papers, Withdraw]
    );
    assert_eq!(
        may(case::State::Accepted, Stage::Survey),
        [Contact, Address, Bank, Papers, Withdraw]
    );
    assert_eq!(may(case::State::Closed, Stage::Paid), [Contact]);
    assert!(may(case::State::Withdrawn, Stage::Withdrawn).is_empty());
    let helped = may(case::State::Accepted, Stage::PapersDue);
    assert!(!helped.contains(&Withdraw) && helped.contains(&Papers));
}

#[test]
fn what_the_platform_looks_up_is_never_asked_and_urgent_papers_come_later() {
    let ways = |id, paper| papers::ways(door(), program(id), paper);
    assert!(ways("dibao", "household-register").unwrap().looked_up);
    assert!(!ways("dibao", "household-register").unwrap().promise);
    assert!(ways("dibao", "check-authorisation").unwrap().signed);
    assert!(!ways("rigid", "spending-receipts").unwrap().promise);
    assert!(ways("dibao-single", "illness-record").unwrap().promise);
    assert!(ways("temp-urgent", "identity-card").unwrap().later);
    assert_eq!(ways("dibao", "spending-receipts"), None);
    for theirs in &pack().programs {
        for paper in &theirs.papers {
            let found = ways(theirs.id.as_str(), paper.id.as_str()).unwrap();
            assert_eq!(
                found.looked_up, paper.looked_up,
                "{} {}",
                theirs.id, paper.id
            );
        }
    }
}
