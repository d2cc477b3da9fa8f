use egude_aid::{
    Authorise, Door, Lane, Posted, Procedure,
    author::{self, File},
    lane::{Answers, Happened, Says, lane},
    posting,
};
use egude_rules::pack::ProgramKind;

use crate::world::{CASES, DATA, door, figures, json, lines, pack, program};

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
