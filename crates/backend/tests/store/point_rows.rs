//! What belongs to a service point: deeds, reports, and files on their way.

use egude_backend::store::{ImportRow, ReportRow};
use egude_contract::v1::places::{MemberChange, PlaceDeed, ReportState, Why};

use crate::{
    database::{Database, on_both},
    point_sample::{BANNER, deed, point, region, report},
    sample::START,
};

async fn deeds_are_told_newest_first_in_the_order_of_doing(db: Database) {
    let mut desk = db.write().await;
    let mut close = deed("one", START);
    close.deed = PlaceDeed::Close {
        from: "2027-06-01".into(),
        to: "2027-06-02".into(),
        why: Why::Weather,
        hours: Vec::new(),
    };
    close.changes = vec![MemberChange {
        member: "closures".into(),
        before: None,
        after: Some(serde_json::json!([{ "why": "weather" }])),
    }];
    let confirm = deed("one", START);
    desk.put_place_deeds(&[confirm.clone(), deed("two", START), close.clone()])
        .await
        .unwrap();
    let found = desk.place_deeds("one").await.unwrap();
    assert_eq!(found, [close, confirm]);
    desk.put_places(&[point("two"), point("one")])
        .await
        .unwrap();
    let mut within = desk.place_deeds_in(&region(BANNER)).await.unwrap();
    assert_eq!(within.pop(), Some(deed("two", START)));
    assert_eq!(within, found);
    let other = desk.place_deeds_in(&region("152922000000")).await;
    assert_eq!(other.unwrap(), []);
    for nobody in ["three", "one\0"] {
        assert_eq!(desk.place_deeds(nobody).await.unwrap(), []);
    }
    let many: Vec<_> = (0..510).map(|n| deed("one", START.plus(n))).collect();
    desk.put_place_deeds(&many).await.unwrap();
    let found = desk.place_deeds("one").await.unwrap();
    assert_eq!((found.len(), found[0].at), (500, START.plus(509)));
}

fn numbers(reports: &[ReportRow]) -> Vec<&str> {
    reports.iter().map(|row| row.number.as_str()).collect()
}

async fn open_reports_are_first_and_old_ones_go(db: Database) {
    let mut desk = db.write().await;
    for (number, after, state) in [
        ("old", 0, ReportState::New),
        ("newer", 5, ReportState::New),
        ("right", 9, ReportState::Right),
        ("wrong", 1, ReportState::Wrong),
    ] {
        let mut row = report(number, "one", START.plus(after));
        desk.put_report(&row).await.unwrap();
        row.state = state;
        if state != ReportState::New {
            row.note = Some("打过电话 \"'; 示例".into());
            row.who = Some("sample".into());
        }
        desk.put_report(&row).await.unwrap();
        assert_eq!(desk.report(number).await.unwrap(), Some(row));
    }
    desk.put_report(&report("elsewhere", "two", START))
        .await
        .unwrap();
    let found = desk.reports_of("one").await.unwrap();
    assert_eq!(numbers(&found), ["newer", "old", "right", "wrong"]);
    assert_eq!(desk.count_open_reports("one").await.unwrap(), 2);
    for nobody in ["three", "one\0"] {
        assert_eq!(desk.reports_of(nobody).await.unwrap(), []);
        assert_eq!(desk.count_open_reports(nobody).await.unwrap(), 0);
        assert_eq!(desk.report(nobody).await.unwrap(), None);
    }
    desk.sweep_reports(START.plus(5)).await.unwrap();
    let found = desk.reports_of("one").await.unwrap();
    assert_eq!(numbers(&found), ["newer", "right"]);
    assert_eq!(desk.report("elsewhere").await.unwrap(), None);
}

async fn a_file_that_was_read_waits_until_it_is_published_or_too_old(db: Database) {
    let mut desk = db.write().await;
    let mut row = ImportRow {
        id: "one".into(),
        who: "sample".into(),
        made: START,
        base: "digest".into(),
        body: "示".repeat(2_000_000),
    };
    desk.put_import(&row).await.unwrap();
    assert!(desk.import("one").await.unwrap().as_ref() == Some(&row));
    row.base = "another".into();
    desk.put_import(&row).await.unwrap();
    assert!(desk.import("one").await.unwrap().as_ref() == Some(&row));
    (row.id, row.body) = ("two".into(), "{}".into());
    desk.put_import(&row).await.unwrap();
    desk.remove_import("one").await.unwrap();
    for nobody in ["one", "two\0", "three"] {
        assert_eq!(desk.import(nobody).await.unwrap(), None);
    }
    desk.sweep_imports(START).await.unwrap();
    assert!(desk.import("two").await.unwrap().is_some());
    desk.sweep_imports(START.plus(1)).await.unwrap();
    assert_eq!(desk.import("two").await.unwrap(), None);
}

on_both!(
    deeds_are_told_newest_first_in_the_order_of_doing,
    open_reports_are_first_and_old_ones_go,
    a_file_that_was_read_waits_until_it_is_published_or_too_old,
);
