//! Cases: found as they were written, in the order of what presses, and erased whole.

use egude_backend::store::{ApplicationRow, CaseBody, CaseDeed, CaseRecord, CaseView};
use egude_contract::v1::aid::{CaseState, Lane, MissingItem, StaffDeed, SurveyHow};

use crate::{
    case_sample::{TOWNSHIP, case, delivery, full, upload},
    database::{Database, on_both},
    sample::START,
};

fn names(cases: &[CaseRecord]) -> Vec<&str> {
    cases.iter().map(|case| case.reference.as_str()).collect()
}

fn regions(prefixes: &[&str]) -> Vec<String> {
    prefixes.iter().map(|&prefix| prefix.to_owned()).collect()
}

fn application(reference: &str) -> ApplicationRow {
    ApplicationRow {
        reference: reference.into(),
        body: "{\"name\":\"示例甲\\u0000\"}".into(),
        sha256: "digest".into(),
        assessment: Some("{}".into()),
    }
}

async fn a_case_is_read_as_it_was_written(db: Database) {
    let mut desk = db.write().await;
    let mut record = case("A7", TOWNSHIP);
    desk.put_case(&record).await.unwrap();
    assert_eq!(desk.case("A7").await.unwrap(), Some(record));
    record = full("A7");
    for lane in [Lane::Urgent, Lane::Spending, Lane::Ordinary] {
        for state in [
            CaseState::Submitted,
            CaseState::NeedMore,
            CaseState::Accepted,
            CaseState::Closed,
            CaseState::Withdrawn,
        ] {
            (record.lane, record.state) = (lane, state);
            desk.put_case(&record).await.unwrap();
            assert_eq!(desk.case("A7").await.unwrap().as_ref(), Some(&record));
        }
    }
    let found = desk.case_of_intent(&record.intent).await.unwrap();
    assert_eq!(found, Some(record));
    for nobody in ["A8", "a7", "A7\0"] {
        assert_eq!(desk.case(nobody).await.unwrap(), None, "{nobody:?}");
        assert_eq!(desk.case_of_intent(nobody).await.unwrap(), None);
    }
}

async fn one_deed_of_sending_makes_one_case(db: Database) {
    let mut desk = db.write().await;
    desk.put_case(&case("A7", TOWNSHIP)).await.unwrap();
    let mut twin = case("B7", TOWNSHIP);
    twin.intent = case("A7", TOWNSHIP).intent;
    assert!(desk.put_case(&twin).await.is_err());
}

async fn what_presses_most_is_first(db: Database) {
    let mut desk = db.write().await;
    for (reference, due, made) in [
        ("late-made", None, 5),
        ("no-due", None, 1),
        ("soon", Some(10), 9),
        ("overdue", Some(-10), 9),
        ("tied-b", Some(20), 2),
        ("tied-a", Some(20), 2),
        ("tied-early", Some(20), 1),
    ] {
        let mut record = case(reference, TOWNSHIP);
        record.due = due.map(|seconds| START.plus(seconds));
        record.made = START.plus(made);
        desk.put_case(&record).await.unwrap();
    }
    let mut closed = case("closed", TOWNSHIP);
    closed.closed = Some(START);
    desk.put_case(&closed).await.unwrap();
    let all = [
        "overdue",
        "soon",
        "tied-early",
        "tied-a",
        "tied-b",
        "no-due",
        "late-made",
    ];
    let here = regions(&[TOWNSHIP]);
    assert_eq!(names(&desk.open_cases(&here, 50).await.unwrap()), all);
    assert_eq!(names(&desk.open_cases(&here, 3).await.unwrap()), all[..3]);
    assert_eq!(desk.count_open_cases(&here).await.unwrap(), 7);
}

async fn a_region_is_found_by_how_its_code_begins(db: Database) {
    let mut desk = db.write().await;
    for (reference, region, due) in [
        ("left", "152921100000", 3),
        ("left-2", "152921101000", 1),
        ("right", "152922100000", 2),
        ("city", "152900000000", 4),
        ("far", "150102001000", 0),
    ] {
        let mut record = case(reference, region);
        record.due = Some(START.plus(due));
        desk.put_case(&record).await.unwrap();
    }
    for (prefixes, found) in [
        (&["152921"][..], &["left-2", "left"][..]),
        (&["1529"], &["left-2", "right", "left", "city"]),
        (&["152921100", "152922"], &["right", "left"]),
        (
            &["152921", "1529", "152921100"],
            &["left-2", "right", "left", "city"],
        ),
        (&["15292"], &["left-2", "right", "left"]),
        (&["152923", ""], &["far", "left-2", "right", "left", "city"]),
        (&["152923"], &[]),
        (&["1529211000001"], &[]),
        (&[], &[]),
    ] {
        let prefixes = regions(prefixes);
        let cases = desk.open_cases(&prefixes, 50).await.unwrap();
        assert_eq!(names(&cases), found, "{prefixes:?}");
        let count = desk.count_open_cases(&prefixes).await.unwrap();
        assert_eq!(usize::try_from(count).unwrap(), found.len());
        let of = desk.cases_of_person("digest of a person", &prefixes).await;
        assert_eq!(of.unwrap().len(), found.len());
    }
    let nobody = desk.cases_of_person("nobody", &regions(&[""])).await;
    assert_eq!(nobody.unwrap(), []);
}

async fn what_was_sent_is_never_changed(db: Database) {
    let mut desk = db.write().await;
    let sent = application("A7");
    desk.put_application(&sent).await.unwrap();
    desk.commit().await.unwrap();

    let mut desk = db.write().await;
    let mut other = sent.clone();
    other.body = "{}".into();
    assert!(desk.put_application(&other).await.is_err());
    drop(desk);
    let forged = db.try_raw("UPDATE applications SET body = '{}'").await;
    assert!(forged.unwrap_err().contains("never changed"));

    let mut desk = db.read().await;
    assert_eq!(desk.application("A7").await.unwrap(), Some(sent));
    assert_eq!(desk.application("B7").await.unwrap(), None);
}

/// One of each deed that carries what somebody wrote.
fn deeds() -> Vec<StaffDeed> {
    let (program, text) = ("dibao".to_owned(), "秘密".to_owned());
    vec![
        StaffDeed::TellMissing {
            items: vec![MissingItem {
                paper: Some("id-card".into()),
                text: Some(text.clone()),
            }],
        },
        StaffDeed::Item {
            task: 1,
            done: false,
            why: Some(text.clone()),
        },
        StaffDeed::Survey {
            program: program.clone(),
            on: "2027-05-20".into(),
            staff: vec!["示例秘密".into(), "示例秘密".into()],
            how: SurveyHow::HomeVisit,
            text: text.clone(),
        },
        StaffDeed::Opinion {
            program,
            support: true,
            fen: Some(52_000),
            text: text.clone(),
        },
        StaffDeed::Contact {
            phone: "13800000000".into(),
        },
        StaffDeed::Note { text },
        StaffDeed::Accept {},
    ]
}

async fn deeds_stay_in_order_and_views_are_shown_newest_first(db: Database) {
    let mut desk = db.write().await;
    let written: Vec<CaseDeed> = deeds()
        .into_iter()
        .map(|deed| CaseDeed {
            reference: "A7".into(),
            at: START,
            who: "sample".into(),
            deed,
        })
        .collect();
    for deed in &written {
        desk.put_deed(deed).await.unwrap();
    }
    assert_eq!(desk.case_deeds("A7").await.unwrap(), written);
    assert_eq!(desk.case_deeds("B7").await.unwrap(), []);
    let view = |after: i64, what: &str| CaseView {
        reference: "A7".into(),
        at: START.plus(after),
        who: "sample".into(),
        what: what.into(),
    };
    for (after, what) in [(0, "case"), (1, "page"), (1, "export")] {
        desk.put_view(&view(after, what)).await.unwrap();
    }
    let found = desk.case_views("A7", 2).await.unwrap();
    assert_eq!(found, [view(1, "export"), view(1, "page")]);
    let own = CaseView {
        who: "applicant".into(),
        ..view(2, "case")
    };
    desk.put_view(&own).await.unwrap();
    let found = desk.case_views("A7", 1).await.unwrap();
    assert_eq!(found, [own, view(1, "export")], "of both so many");
    for (what, after, seen) in [("page", 1, true), ("page", 2, false), ("moon", 0, false)] {
        let found = desk.has_view("A7", what, START.plus(after)).await.unwrap();
        assert_eq!(found, seen, "{what} {after}");
    }
    assert!(!desk.has_view("B7", "page", START).await.unwrap());
}

async fn closed_cases_are_erased_when_their_time_is_over_and_nothing_is_left(db: Database) {
    let mut desk = db.write().await;
    let record = full("A7");
    let closed = record.closed.unwrap();
    desk.put_case(&record).await.unwrap();
    desk.put_case(&case("OPEN", TOWNSHIP)).await.unwrap();
    for reference in ["A7", "OPEN"] {
        desk.put_application(&application(reference)).await.unwrap();
        for deed in deeds() {
            let deed = CaseDeed {
                reference: reference.into(),
                at: START,
                who: "sample".into(),
                deed,
            };
            desk.put_deed(&deed).await.unwrap();
        }
        let word = reference.to_lowercase();
        desk.put_upload(&upload(&word, reference)).await.unwrap();
        desk.deliver(&delivery(&word, reference, "archive"))
            .await
            .unwrap();
    }
    assert_eq!(desk.regions_with_closed_cases().await.unwrap(), [TOWNSHIP]);
    let found = desk.cases_to_erase(TOWNSHIP, closed).await.unwrap();
    assert_eq!(names(&found), [""; 0]);
    let found = desk.cases_to_erase(TOWNSHIP, closed.plus(1)).await.unwrap();
    assert_eq!(names(&found), ["A7"]);
    assert_eq!(desk.cases_to_erase("15", closed.plus(1)).await.unwrap(), []);

    assert_eq!(desk.erase_case("A7").await.unwrap(), ["a7"]);
    let bare = CaseRecord {
        person: None,
        content: false,
        body: CaseBody::default(),
        ..record
    };
    desk.put_case(&bare).await.unwrap();
    assert_eq!(desk.regions_with_closed_cases().await.unwrap(), [""; 0]);
    assert_eq!(desk.case("A7").await.unwrap(), Some(bare));
    assert_eq!(desk.application("A7").await.unwrap(), None);
    assert_eq!(desk.uploads("A7").await.unwrap(), []);
    assert_eq!(desk.case_deeds("A7").await.unwrap().len(), deeds().len());
    assert!(desk.application("OPEN").await.unwrap().is_some());
    assert_eq!(desk.uploads("OPEN").await.unwrap().len(), 1);
    assert_eq!(desk.case_deeds("OPEN").await.unwrap()[5].deed, deeds()[5]);
    desk.commit().await.unwrap();
    let left = "SELECT COUNT(*) FROM case_deeds WHERE reference = 'A7'
                AND (deed LIKE '%秘密%' OR deed LIKE '%138%')";
    assert_eq!(db.count(left).await, 0);
    let left = "SELECT COUNT(*) FROM deliveries WHERE reference = 'A7'";
    assert_eq!(db.count(left).await, 0);
}

on_both!(
    a_case_is_read_as_it_was_written,
    one_deed_of_sending_makes_one_case,
    what_presses_most_is_first,
    a_region_is_found_by_how_its_code_begins,
    what_was_sent_is_never_changed,
    deeds_stay_in_order_and_views_are_shown_newest_first,
    closed_cases_are_erased_when_their_time_is_over_and_nothing_is_left,
);
