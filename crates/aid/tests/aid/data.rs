use std::collections::{BTreeMap, BTreeSet};

use egude_aid::{
    Authorise, Door, Guardian, Lane, Posted, Procedure,
    author::{self, File},
    changes::{self, Target},
    consents::{self, Facts},
    lane::{Answers, Happened, Says, lane},
    life::{Outcome, Part, Stage, case},
    papers, posting,
    reasons::{self, Leads},
};
use egude_rules::pack::ProgramKind;

use crate::world::{CASES, DATA, at, door, figures, json, lines, pack, program};

#[test]
fn every_case_comes_out_as_a_clerk_would_say() {
    let (_, cases) =
        author::review(DATA, &json(), CASES).unwrap_or_else(|faults| panic!("{}", lines(&faults)));
    assert!(cases >= 25, "{cases}");
}

#[test]
fn the_app_reads_what_was_compiled() {
    let text = serde_json::to_string(door()).unwrap();
    assert_eq!(serde_json::from_str::<Door>(&text).unwrap(), *door());
    assert_eq!(door().version.len(), 16);
}

/// Every program of the rules goes through the door, with its own office behind it.
#[test]
fn the_programs_are_those_of_the_rules() {
    let own: Vec<&str> = door()
        .programs
        .iter()
        .map(|each| each.id.as_str())
        .collect();
    let theirs: Vec<&str> = pack()
        .programs
        .iter()
        .map(|each| each.id.as_str())
        .collect();
    assert_eq!(own, theirs);
    for (own, theirs) in door().programs.iter().zip(&pack().programs) {
        let passed = own.procedure == Procedure::PassOn;
        let id = &own.id;
        if theirs.kind == ProgramKind::Referral {
            assert!(passed, "{id}");
        }
        if passed {
            assert_eq!(own.receiver, theirs.office, "{id}");
        }
        assert_eq!(own.lane == Lane::Urgent, theirs.urgent, "{id}");
        let signs = theirs
            .papers
            .iter()
            .any(|paper| paper.id == "check-authorisation");
        assert_eq!(own.authorise == Authorise::Needed, signs, "{id}");
    }
}

#[test]
fn titles_are_those_of_the_rules() {
    for (id, doc) in &door().docs {
        if let Some(theirs) = pack().docs.get(id) {
            assert_eq!((&doc.title, &doc.number), (&theirs.title, &theirs.number));
        }
    }
}

#[test]
fn urgent_help_and_children_without_parents_are_never_posted() {
    for id in [
        "temp-urgent",
        "vagrant",
        "orphan",
        "defacto",
        "child-distress",
    ] {
        assert_eq!(program(id).posted, Posted::Never, "{id}");
        assert_eq!(
            posting::notice(door(), program(id), figures()),
            None,
            "{id}"
        );
    }
    let posted = door()
        .programs
        .iter()
        .filter(|each| each.posted == Posted::Yes);
    let ids: Vec<&str> = posted.map(|each| each.id.as_str()).collect();
    assert_eq!(ids, ["tekun", "dibao", "dibao-single", "temp-expend"]);
}

/// The applicant's name, the number of members, the amount; whoever adds something adds it here.
#[test]
fn nothing_else_is_posted() {
    let shown: Vec<&str> = door()
        .posting
        .shows
        .iter()
        .map(|each| each.as_str())
        .collect();
    assert_eq!(shown, ["applicant-name", "members", "amount"]);
    let days = |id| {
        posting::notice(door(), program(id), figures())
            .unwrap()
            .days
    };
    assert_eq!(days("dibao"), Some(7));
    assert_eq!(days("temp-expend"), Some(5));
    let none = egude_aid::Figures::default();
    let unset = posting::notice(door(), program("temp-expend"), &none);
    assert_eq!(unset.unwrap().days, None);
}

#[test]
fn who_is_unsure_is_never_treated_as_if_they_had_said_no() {
    for event in Happened::ALL {
        for basic_life in Says::ALL {
            for can_wait in Says::ALL {
                let given = Answers {
                    event: *event,
                    basic_life: *basic_life,
                    can_wait: *can_wait,
                };
                let found = lane(door(), given).lane;
                // Whatever the unsure one turns out to be, the way is at least as quick as
                // the quickest of them.
                let firm = |says: Says, of: &[Says]| match says {
                    Says::Unsure => of.to_vec(),
                    sure => vec![sure],
                };
                for life in firm(*basic_life, &[Says::Yes, Says::No]) {
                    for wait in firm(*can_wait, &[Says::Yes, Says::No]) {
                        let sure = Answers {
                            basic_life: life,
                            can_wait: wait,
                            ..given
                        };
                        let other = lane(door(), sure).lane;
                        let named = *event != Happened::None;
                        assert!(found <= other || !named, "{given:?} {sure:?}");
                    }
                }
            }
        }
    }
    assert_eq!(lane(door(), Answers::default()).lane, Lane::Urgent);
}

#[test]
fn an_application_goes_the_way_of_its_most_pressing_program() {
    assert_eq!(door().lane_of(["dibao", "temp-urgent"]), Lane::Urgent);
    assert_eq!(door().lane_of(["dibao", "temp-expend"]), Lane::Spending);
    assert_eq!(door().lane_of(["dibao", "edge"]), Lane::Ordinary);
}

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
    assert_eq!(shown(&["medical"]), (6, vec!["young", "pass-on"]));
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
    use egude_aid::receivers::Field;
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
    use Target::{Address, Bank, Contact, Papers, Text, Withdraw};
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

fn faults_with(old: &str, new: &str) -> String {
    let text = DATA.text.replacen(old, new, 1);
    assert_ne!(text, DATA.text);
    let file = File {
        name: "t.toml",
        text: &text,
    };
    lines(&author::compile(file, &json()).unwrap_err())
}

#[test]
fn wrong_data_are_refused_with_what_to_do() {
    for (old, new, cause) in [
        (
            "basic-life = [\"yes\"], can-wait = [\"no\"]",
            "basic-life = [\"yes\"], can-wait = [\"maybe\"]",
            "unknown variant",
        ),
        (
            "gives = \"spending\"",
            "when = { can-wait = [\"yes\"] }\ngives = \"spending\"",
            "no row for",
        ),
        (
            "id = \"temp-urgent\"\nlane",
            "id = \"temp-urgend\"\nlane",
            "name the programs of the pack",
        ),
        (
            "posted = \"never\"\ndecides = \"limit\"",
            "posted = \"yes\"\ndecides = \"limit\"",
            "only what is surveyed can be posted",
        ),
        (
            "receiver = \"rescue-station\"",
            "receiver = \"police\"",
            "names its receiver",
        ),
        (
            "cite = [\"S1:65\"",
            "cite = [\"S99:65\"",
            "there is no document S99",
        ),
        (
            "step = \"county-opinion\"",
            "step = \"opinion\"",
            "has no step opinion in the pack",
        ),
        (
            "figure = \"notice-days\"\nunit = \"days\"",
            "figure = \"notice-days\"",
            "a figure with its unit",
        ),
        (
            "id = \"X-SAME\"\nleads = \"refuse\"\nprograms = [\"temp-urgent\", \"temp-expend\"]\ncite = [\"TEMP47\"]\nconfidence = \"known\"",
            "id = \"X-SAME\"\nleads = \"refuse\"\nprograms = [\"temp-urgent\", \"temp-expend\"]\ncite = [\"TEMP47\"]\nconfidence = \"uncertain\"",
            "refuses nobody",
        ),
        (
            "fact = \"spent-rehab\"",
            "fact = \"spent-rehabs\"",
            "the pack has no fact",
        ),
        (
            "promise = [\"event-record\"",
            "promise = [\"a-letter\"",
            "names this paper",
        ),
    ] {
        let found = faults_with(old, new);
        assert!(found.contains(cause), "{cause}: {found}");
        assert!(found.starts_with("t.toml:"), "{found}");
    }
}
