//! All or nothing, and one after the other.

use std::time::Duration;

use egude_backend::store::{Answered, Purpose, Store as _};
use tokio::time::timeout;

use crate::{
    database::{Database, on_both},
    sample::{START, booking, hold, place, slots},
};

async fn uncommitted_work_vanishes(db: Database) {
    let mut desk = db.write().await;
    assert!(desk.take(&place(1, "first", None), START).await.unwrap());
    desk.put(&hold("first", START)).await.unwrap();
    drop(desk);
    let mut desk = db.read().await;
    assert_eq!(desk.taken(&slots(), START).await.unwrap(), []);
    assert_eq!(desk.by_id("first").await.unwrap(), None);
}

async fn committed_work_is_there_when_the_database_is_opened_again(db: Database) {
    let mut desk = db.write().await;
    let record = booking("first", "A7K4Q9TX");
    assert!(desk.take(&place(1, "first", None), START).await.unwrap());
    desk.put(&record).await.unwrap();
    desk.commit().await.unwrap();
    db.store.close().await;
    let store = db.again().await;
    let mut desk = store.desk(Purpose::Read).await.unwrap();
    assert_eq!(desk.taken(&slots(), START).await.unwrap().len(), 1);
    assert_eq!(desk.by_id("first").await.unwrap(), Some(record));
}

/// A second process is a second store on the same database.
async fn two_open_transactions_never_take_the_same_place(db: Database) {
    let other = db.again().await;
    let mut first = db.write().await;
    assert!(first.take(&place(1, "first", None), START).await.unwrap());
    let second = tokio::spawn(async move {
        let mut second = other.desk(Purpose::Write).await.unwrap();
        let seen = second.taken(&slots(), START).await.unwrap().len();
        let won = second.take(&place(1, "second", None), START).await.unwrap();
        second.commit().await.unwrap();
        (seen, won)
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!second.is_finished(), "writers stand in one line");
    first.commit().await.unwrap();
    let (seen, won) = second.await.unwrap();
    assert_eq!(
        (seen, won),
        (1, false),
        "it reads what was written before it"
    );
}

async fn a_writer_who_leaves_lets_the_next_one_in(db: Database) {
    let other = db.again().await;
    let mut first = db.write().await;
    assert!(first.take(&place(1, "first", None), START).await.unwrap());
    drop(first);
    let next = timeout(Duration::from_secs(5), other.desk(Purpose::Write));
    let mut next = next.await.expect("the line moves on").unwrap();
    assert!(next.take(&place(1, "second", None), START).await.unwrap());
    drop(next);
    timeout(Duration::from_secs(5), db.write())
        .await
        .expect("the line moves on");
}

async fn readers_do_not_wait_for_the_writer(db: Database) {
    let mut writer = db.write().await;
    assert!(writer.take(&place(1, "first", None), START).await.unwrap());
    let mut reader = timeout(Duration::from_secs(2), db.read()).await.unwrap();
    assert_eq!(reader.taken(&slots(), START).await.unwrap(), []);
    writer.commit().await.unwrap();
    assert_eq!(
        reader.taken(&slots(), START).await.unwrap(),
        [],
        "a reader sees one moment"
    );
    let mut later = db.read().await;
    assert_eq!(later.taken(&slots(), START).await.unwrap().len(), 1);
}

async fn a_reader_cannot_write(db: Database) {
    let mut reader = db.read().await;
    assert!(reader.put(&hold("first", START)).await.is_err());
}

async fn a_second_answer_to_one_key_undoes_the_second_write(db: Database) {
    let answer = |body: &str| Answered {
        request: "digest".into(),
        status: 201,
        body: body.into(),
        at: START,
    };
    let mut desk = db.write().await;
    assert_eq!(desk.answered("key").await.unwrap(), None);
    desk.answer("key", &answer("one")).await.unwrap();
    desk.commit().await.unwrap();

    let mut desk = db.write().await;
    desk.put(&hold("second", START)).await.unwrap();
    assert!(desk.answer("key", &answer("two")).await.is_err());
    drop(desk);

    let mut desk = db.read().await;
    assert_eq!(desk.answered("key").await.unwrap(), Some(answer("one")));
    assert_eq!(desk.by_id("second").await.unwrap(), None);
}

async fn a_name_with_a_zero_byte_is_nobodys(db: Database) {
    let mut desk = db.read().await;
    assert_eq!(desk.by_id("a\0b").await.unwrap(), None);
    assert_eq!(desk.by_number("a\0b").await.unwrap(), None);
    assert_eq!(desk.waiting("a\0b").await.unwrap(), None);
    assert_eq!(desk.answered("a\0b").await.unwrap(), None);
}

on_both!(
    uncommitted_work_vanishes,
    committed_work_is_there_when_the_database_is_opened_again,
    two_open_transactions_never_take_the_same_place,
    a_writer_who_leaves_lets_the_next_one_in,
    readers_do_not_wait_for_the_writer,
    a_reader_cannot_write,
    a_second_answer_to_one_key_undoes_the_second_write,
    a_name_with_a_zero_byte_is_nobodys,
);
