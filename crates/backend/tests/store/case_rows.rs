//! Pages, hand-overs, money that was advanced, and tips.

use egude_backend::store::{AdvanceRow, HandOverRow, Purpose, Store as _, UploadRow};
use egude_contract::v1::aid::{TipState, UploadState};
use tokio::task::JoinSet;

use crate::{
    case_sample::{TOWNSHIP, tip, upload},
    database::{Database, on_both},
    sample::START,
};

fn ids(uploads: &[UploadRow]) -> Vec<&str> {
    uploads.iter().map(|upload| upload.id.as_str()).collect()
}

async fn an_upload_is_read_as_it_was_written(db: Database) {
    let mut desk = db.write().await;
    let mut row = upload("one", "A7");
    desk.put_upload(&row).await.unwrap();
    assert_eq!(desk.upload("one").await.unwrap().as_ref(), Some(&row));
    row.task = Some(3);
    row.page = u16::MAX;
    row.offset = row.bytes;
    row.refused = Some("broken".into());
    row.anyway = vec!["blurred".into(), "dark".into()];
    row.scanned = Some("clamd".into());
    row.pages = 20;
    for state in [
        UploadState::Receiving,
        UploadState::Checking,
        UploadState::Taken,
        UploadState::Refused,
        UploadState::Removed,
    ] {
        row.state = state;
        desk.put_upload(&row).await.unwrap();
        assert_eq!(desk.upload("one").await.unwrap().as_ref(), Some(&row));
    }
    for nobody in ["two", "one\0", "../one"] {
        assert_eq!(desk.upload(nobody).await.unwrap(), None);
    }
    desk.drop_upload("one").await.unwrap();
    assert_eq!(desk.upload("one").await.unwrap(), None);
}

async fn pages_stand_by_paper_task_and_page(db: Database) {
    let mut desk = db.write().await;
    for (id, paper, task, page, state) in [
        ("second", "a", None, 2, UploadState::Taken),
        ("first", "a", None, 1, UploadState::Refused),
        ("for-the-list", "a", Some(1), 1, UploadState::Receiving),
        ("tenth", "a", None, 10, UploadState::Checking),
        ("gone", "a", None, 1, UploadState::Removed),
        ("other-paper", "b", None, 1, UploadState::Taken),
    ] {
        let mut row = upload(id, "A7");
        (row.paper, row.task, row.page, row.state) = (paper.into(), task, page, state);
        desk.put_upload(&row).await.unwrap();
    }
    desk.put_upload(&upload("elsewhere", "B7")).await.unwrap();
    let expected = ["first", "second", "tenth", "for-the-list", "other-paper"];
    assert_eq!(ids(&desk.uploads("A7").await.unwrap()), expected);
}

async fn what_was_never_finished_or_looked_at_is_found_again(db: Database) {
    let mut desk = db.write().await;
    for (id, state, after) in [
        ("old", UploadState::Receiving, -1),
        ("just", UploadState::Receiving, 0),
        ("older", UploadState::Receiving, -9),
        ("late", UploadState::Checking, 0),
        ("waits", UploadState::Checking, -9),
        ("taken", UploadState::Taken, -9),
    ] {
        let mut row = upload(id, "A7");
        (row.state, row.made) = (state, START.plus(after));
        desk.put_upload(&row).await.unwrap();
    }
    let stale = desk.stale_uploads(START).await.unwrap();
    assert_eq!(ids(&stale), ["older", "old"]);
    let waiting = desk.uploads_to_check(9).await.unwrap();
    assert_eq!(ids(&waiting), ["waits", "late"]);
    assert_eq!(ids(&desk.uploads_to_check(1).await.unwrap()), ["waits"]);
}

fn hand_over(id: &str, size: usize) -> HandOverRow {
    HandOverRow {
        id: id.into(),
        bytes: (0..size).map(|n| u8::try_from(n % 256).unwrap()).collect(),
        until: START.plus(600),
    }
}

async fn a_hand_over_is_taken_once_and_in_time(db: Database) {
    let mut desk = db.write().await;
    for (id, size) in [("one", 100_000), ("late", 50), ("empty", 0)] {
        desk.put_hand_over(&hand_over(id, size)).await.unwrap();
    }
    assert_eq!(desk.hand_over_bytes().await.unwrap(), 100_050);
    let end = START.plus(600);
    assert_eq!(desk.take_hand_over("late", end).await.unwrap(), None);
    for nobody in ["two", "one\0"] {
        assert_eq!(desk.take_hand_over(nobody, START).await.unwrap(), None);
    }
    let found = desk.take_hand_over("one", end.plus(-1)).await.unwrap();
    assert_eq!(found, Some(hand_over("one", 100_000)));
    assert_eq!(desk.take_hand_over("one", START).await.unwrap(), None);
    desk.sweep_hand_overs(end.plus(-1)).await.unwrap();
    assert_eq!(desk.hand_over_bytes().await.unwrap(), 50);
    desk.sweep_hand_overs(end).await.unwrap();
    assert_eq!(desk.hand_over_bytes().await.unwrap(), 0);
    desk.commit().await.unwrap();
    assert_eq!(db.count("SELECT COUNT(*) FROM hand_overs").await, 0);
}

async fn of_many_who_want_a_hand_over_one_gets_it(db: Database) {
    let mut desk = db.write().await;
    desk.put_hand_over(&hand_over("one", 9)).await.unwrap();
    desk.commit().await.unwrap();
    let other = db.again().await;
    let mut tasks = JoinSet::new();
    for number in 0..16 {
        let store = [&db.store, &other][number % 2].clone();
        tasks.spawn(async move {
            let mut desk = store.desk(Purpose::Write).await.unwrap();
            let found = desk.take_hand_over("one", START).await.unwrap();
            desk.commit().await.unwrap();
            usize::from(found.is_some())
        });
    }
    assert_eq!(tasks.join_all().await.into_iter().sum::<usize>(), 1);
}

async fn what_a_township_gave_first_is_counted_by_the_year(db: Database) {
    let mut desk = db.write().await;
    for (region, year, fen) in [
        (TOWNSHIP, 2027, 50_000),
        (TOWNSHIP, 2027, 100_000_000_000),
        (TOWNSHIP, 2026, 7),
        ("152922100000", 2027, 9),
    ] {
        let row = AdvanceRow {
            reference: "A7".into(),
            program: "linshi".into(),
            region: region.into(),
            year,
            fen,
            at: START,
        };
        desk.put_advance(&row).await.unwrap();
    }
    let given = desk.advanced(TOWNSHIP, 2027).await.unwrap();
    assert_eq!(given, 100_000_050_000);
    assert_eq!(desk.advanced(TOWNSHIP, 2028).await.unwrap(), 0);
}

async fn urgent_tips_are_first_and_old_ones_go(db: Database) {
    let mut desk = db.write().await;
    let mut rows = Vec::new();
    for (number, after, urgent, state) in [
        ("early", 1, false, TipState::New),
        ("urgent", 9, true, TipState::Taken),
        ("urgent-early", 8, true, TipState::New),
        ("late", 2, false, TipState::Taken),
        ("done", 0, true, TipState::Done),
    ] {
        let mut row = tip(number, TOWNSHIP, START.plus(after));
        (row.tip.urgent, row.state) = (urgent, state);
        if state != TipState::New {
            row.note = Some("去过了 \u{0}".into());
            row.who = Some("sample".into());
        }
        desk.put_tip(&row).await.unwrap();
        assert_eq!(desk.tip(number).await.unwrap().as_ref(), Some(&row));
        rows.push(row);
    }
    desk.put_tip(&tip("elsewhere", "152922100000", START))
        .await
        .unwrap();
    let open = |found: Vec<egude_backend::store::TipRow>| -> Vec<String> {
        found.into_iter().map(|tip| tip.number).collect()
    };
    let of = |prefix: &str| vec![prefix.to_owned()];
    let found = desk.open_tips(&of("152921")).await.unwrap();
    let expected = ["urgent-early", "urgent", "early", "late"];
    assert_eq!(open(found), expected);
    assert_eq!(desk.tip("nobody\0").await.unwrap(), None);
    rows[0].state = TipState::Done;
    desk.put_tip(&rows[0]).await.unwrap();
    let found = desk.open_tips(&of(TOWNSHIP)).await.unwrap();
    assert_eq!(open(found), ["urgent-early", "urgent", "late"]);
    desk.sweep_tips(START.plus(9)).await.unwrap();
    let found = desk.open_tips(&of("")).await.unwrap();
    assert_eq!(open(found), ["urgent"]);
}

on_both!(
    an_upload_is_read_as_it_was_written,
    pages_stand_by_paper_task_and_page,
    what_was_never_finished_or_looked_at_is_found_again,
    a_hand_over_is_taken_once_and_in_time,
    of_many_who_want_a_hand_over_one_gets_it,
    what_a_township_gave_first_is_counted_by_the_year,
    urgent_tips_are_first_and_old_ones_go,
);
