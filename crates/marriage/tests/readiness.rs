//! The table that ships, as the app reads it.

use std::{collections::BTreeMap, sync::LazyLock};

use egude_marriage::{
    Person, Service,
    author::{self, File},
    readiness::{Answers, Ask, Gives, Question, Table, Verdict, assess},
};
use proptest::{prelude::*, sample::Index};

const TABLE: File<'_> = File {
    name: "readiness.toml",
    text: include_str!("../data/readiness.toml"),
};
const CASES: File<'_> = File {
    name: "readiness.cases.toml",
    text: include_str!("../data/readiness.cases.toml"),
};

fn table() -> &'static Table {
    static COMPILED: LazyLock<Table> = LazyLock::new(|| {
        author::compile(TABLE).unwrap_or_else(|faults| panic!("{}", lines(&faults)))
    });
    &COMPILED
}

fn lines(faults: &[author::Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

#[test]
fn every_case_comes_out_as_an_officer_would_say() {
    let (_, cases) =
        author::review(TABLE, CASES).unwrap_or_else(|faults| panic!("{}", lines(&faults)));
    assert!(cases >= 60);
}

/// Whoever adds a ground adds it here too, and has to name its article.
#[test]
fn nobody_is_turned_away_for_anything_but_these() {
    let grounds: BTreeMap<_, Vec<_>> = table()
        .rows
        .iter()
        .filter(|row| matches!(row.gives, Gives::NotYet { .. }))
        .map(|row| {
            (
                row.id.clone(),
                row.cite.iter().cloned().map(String::from).collect(),
            )
        })
        .collect();
    let expected: &[(&str, &[&str])] = &[
        ("M-10", &["cc:1049", "mr:7"]),
        ("M-10-sex", &["cc:1046", "cc:1047"]),
        ("M-11-kin", &["cc:1048", "mr:9"]),
        ("M-11-spouse", &["cc:1042", "mr:9"]),
        ("M-11-will", &["cc:1046", "mr:9"]),
        ("M-18-valid", &["mr"]),
        ("M-5-valid", &["mr:8"]),
        ("M-9", &["cc:1047", "mr:9"]),
        ("V-1-agreed", &["cc:1076"]),
        ("V-1-person", &["cc:1076"]),
        ("V-1-will", &["cc:1076", "cc:1079"]),
        ("V-1-written", &["cc:1076"]),
        ("V-2-valid", &["mr"]),
        ("V-3-capacity", &["mr"]),
        ("V-3-place", &["mr"]),
        ("V-6", &["cc:1077", "cc:201", "cc:203"]),
        ("V-7-person", &["cc:1077"]),
        ("V-8", &["cc:1077"]),
    ];
    let found: Vec<(&str, Vec<&str>)> = grounds
        .iter()
        .map(|(id, cite)| (id.as_str(), cite.iter().map(String::as_str).collect()))
        .collect();
    let expected: Vec<(&str, Vec<&str>)> = expected
        .iter()
        .map(|(id, cite)| (*id, cite.to_vec()))
        .collect();
    assert_eq!(found, expected);
}

/// Nothing about illness, examinations, the place or book of registration, money, or whether
/// somebody has an appointment: what is not asked cannot stand in anybody's way.
#[test]
fn nobody_is_asked_anything_but_this() {
    let ids: Vec<&str> = table()
        .questions
        .iter()
        .map(|question| question.id.as_str())
        .collect();
    let expected = [
        "origin",
        "sex",
        "birth",
        "status",
        "register",
        "each-other",
        "kin",
        "willing",
        "where",
        "issued-by",
        "capacity",
        "agreed",
        "agreement",
        "certificates",
        "received",
        "receipt",
        "still",
        "file",
        "in-person",
        "come-self",
        "document",
        "certificate",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn no_row_that_is_uncertain_turns_anybody_away() {
    let uncertain = TABLE.text.replace(
        "when = { in-person = [\"no\"] }\nnot-yet = true\ncite = [\"cc:1049\", \"mr:7\"]\nconfidence = \"verified\"",
        "when = { in-person = [\"no\"] }\nnot-yet = true\ncite = [\"cc:1049\", \"mr:7\"]\nconfidence = \"uncertain\"",
    );
    assert_ne!(uncertain, TABLE.text);
    let faults = author::compile(File {
        name: "t",
        text: &uncertain,
    })
    .unwrap_err();
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].cause.contains("turns nobody away"),
        "{}",
        faults[0]
    );
}

#[test]
fn the_app_reads_what_was_compiled() {
    let table = table();
    let json = serde_json::to_string(table).unwrap();
    assert_eq!(serde_json::from_str::<Table>(&json).unwrap(), *table);
}

#[test]
fn every_service_can_be_come_to() {
    let table = table();
    for service in Service::ALL {
        assert!(
            table.rows.iter().any(|row| row.services.contains(service)),
            "{service}"
        );
    }
}

/// Every answer that can be given to any question, and none.
fn answers(of: &[Question], picks: &[Index]) -> Answers {
    let mut answers = Answers::default();
    let mut picks = picks.iter();
    for question in of {
        for person in [None, Some(Person::First), Some(Person::Second)] {
            let mut words = match &question.ask {
                Ask::Choice(words) => words.clone(),
                Ask::Day => vec![
                    "2000-02-29".into(),
                    "2005-01-01".into(),
                    "2026-03-02".into(),
                ],
            };
            words.push(String::new());
            let Some(pick) = picks.next() else { continue };
            answers.set(&question.id, person, pick.get::<String>(&words));
        }
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nobody_comes_while_a_question_is_open_or_not_known(
        picks in prop::collection::vec(any::<Index>(), 66),
        service in prop::sample::select(Service::ALL),
    ) {
        let table = table();
        let answers = answers(&table.questions, &picks);
        let found = assess(table, &answers, service, "2026-12-01".parse().ok(), None);
        let open = found.open().count();
        match found.verdict {
            Verdict::Come => prop_assert!(open == 0 && found.reasons.is_empty()),
            Verdict::Open => prop_assert!(open > 0),
            Verdict::Ask | Verdict::NotYet => prop_assert!(!found.reasons.is_empty()),
        }
        // A question that does not stand changes nothing, whatever is answered to it.
        for question in &table.questions {
            for of in question.people(service) {
                let stands = found.asked.iter().any(|asked| asked.question.id == question.id && asked.of == *of);
                if !stands {
                    let without = answers.without(&question.id, *of);
                    let again = assess(table, &without, service, "2026-12-01".parse().ok(), None);
                    prop_assert_eq!(&again.reasons, &found.reasons);
                    prop_assert_eq!(&again.needs, &found.needs);
                }
            }
        }
    }

    #[test]
    fn to_know_less_never_adds_a_reason(
        picks in prop::collection::vec(any::<Index>(), 66),
        service in prop::sample::select(Service::ALL),
    ) {
        let table = table();
        let answers = answers(&table.questions, &picks);
        let full = assess(table, &answers, service, "2026-12-01".parse().ok(), None);
        for question in &table.questions {
            for of in question.people(service) {
                let less = answers.without(&question.id, *of);
                let less = assess(table, &less, service, "2026-12-01".parse().ok(), None);
                for reason in &less.reasons {
                    prop_assert!(full.reasons.iter().any(|each| each.id == reason.id), "{}", reason.id);
                }
            }
        }
    }
}
