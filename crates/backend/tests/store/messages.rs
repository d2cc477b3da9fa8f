//! Codes and the outbox.

use egude_backend::store::{Answered, CodeRecord, Message};
use egude_contract::v1::booking::SmsPurpose;
use egude_domain::Moment;

use crate::{
    database::{Database, on_both},
    sample::{START, message},
};

fn code(id: &str, made: Moment) -> CodeRecord {
    CodeRecord {
        id: id.into(),
        phone: "digest-phone".into(),
        purpose: SmsPurpose::Open,
        subject: "A7K4Q9TX".into(),
        code: format!("digest of {id}"),
        tries: 0,
        made,
        until: made.plus(300),
        used: false,
    }
}

fn ids(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.id.as_str()).collect()
}

async fn the_latest_code_for_a_purpose_and_subject_counts(db: Database) {
    let mut desk = db.write().await;
    let mut wait = code("wait", START.plus(50));
    (wait.purpose, wait.subject) = (SmsPurpose::Wait, String::new());
    let mut other = code("other", START.plus(90));
    other.phone = "digest of another".into();
    for one in [
        &code("early", START),
        &code("z-tied", START.plus(60)),
        &code("a-tied", START.plus(60)),
        &wait,
        &other,
    ] {
        desk.put_code(one).await.unwrap();
    }
    let (phone, open) = ("digest-phone", SmsPurpose::Open);
    let mut latest = desk.code(phone, open, "A7K4Q9TX").await.unwrap().unwrap();
    assert_eq!(latest, code("a-tied", START.plus(60)));
    (latest.tries, latest.used) = (3, true);
    desk.put_code(&latest).await.unwrap();
    let found = desk.code(phone, open, "A7K4Q9TX").await.unwrap();
    assert_eq!(found, Some(latest));
    let found = desk.code(phone, SmsPurpose::Wait, "").await.unwrap();
    assert_eq!(found, Some(wait));
    assert_eq!(desk.code(phone, open, "").await.unwrap(), None);
    let since = desk.codes_since(phone, START.plus(50)).await.unwrap();
    let times = [60, 60, 50].map(|seconds| START.plus(seconds));
    assert_eq!(since, times, "newest first, that second included");
}

async fn a_code_for_what_cannot_be_is_counted_and_never_found(db: Database) {
    let mut desk = db.write().await;
    let mut one = code("one", START);
    one.subject = "a\0b".into();
    desk.put_code(&one).await.unwrap();
    let found = desk.code("digest-phone", SmsPurpose::Open, "a\0b").await;
    assert_eq!(found.unwrap(), None);
    let since = desk.codes_since("digest-phone", START).await.unwrap();
    assert_eq!(since, [START]);
}

async fn messages_go_out_in_the_order_of_putting(db: Database) {
    let mut desk = db.write().await;
    for (id, after) in [("z", 0), ("a", 0), ("later", 60), ("m", -5)] {
        let message = message(id, START.plus(after));
        desk.enqueue(&message).await.unwrap();
    }
    let due = desk.due(START, 10).await.unwrap();
    assert_eq!(ids(&due), ["z", "a", "m"]);
    assert_eq!(due[0], message("z", START), "whole, as it was put in");
    assert_eq!(ids(&desk.due(START, 2).await.unwrap()), ["z", "a"]);
    let late = START.plus(299);
    assert_eq!(ids(&desk.due(late, 9).await.unwrap()), ["z", "a", "later"]);
    let past = desk.due(START.plus(300), 9).await.unwrap();
    assert_eq!(ids(&past), ["later"], "at its end it is not sent any more");
    assert!(desk.enqueue(&message("z", START)).await.is_err());
}

async fn what_was_sent_is_erased(db: Database) {
    let mut desk = db.write().await;
    for id in ["sent", "given-up", "again"] {
        desk.enqueue(&message(id, START)).await.unwrap();
    }
    desk.sent("sent", START.plus(1)).await.unwrap();
    desk.failed("given-up", None).await.unwrap();
    desk.failed("again", Some(START.plus(30))).await.unwrap();
    assert_eq!(ids(&desk.due(START.plus(29), 9).await.unwrap()), [""; 0]);
    let due = desk.due(START.plus(30), 9).await.unwrap();
    assert_eq!((ids(&due), due[0].tries), (vec!["again"], 1));
    desk.commit().await.unwrap();
    let kept = "SELECT COUNT(*) FROM outbox WHERE phone <> '' OR filling LIKE '%123456%'";
    assert_eq!(db.count(kept).await, 1, "only what is still to be sent");
    assert_eq!(db.count("SELECT COUNT(*) FROM outbox").await, 3);
}

async fn sweeping_removes_what_has_ended(db: Database) {
    let mut desk = db.write().await;
    let before = START.plus(300);
    for (id, made) in [("old", START.plus(-1)), ("new", START)] {
        let mut one = code(id, made);
        one.subject = id.into();
        desk.put_code(&one).await.unwrap();
        desk.enqueue(&message(id, made)).await.unwrap();
        let answer = Answered {
            request: String::new(),
            status: 204,
            body: String::new(),
            at: made.plus(300),
        };
        desk.answer(id, &answer).await.unwrap();
    }
    desk.sweep(before).await.unwrap();
    for (id, there) in [("old", false), ("new", true)] {
        let code = desk.code("digest-phone", SmsPurpose::Open, id).await;
        assert_eq!(code.unwrap().is_some(), there);
        assert_eq!(desk.answered(id).await.unwrap().is_some(), there);
    }
    assert_eq!(ids(&desk.due(START, 9).await.unwrap()), ["new"]);
}

on_both!(
    the_latest_code_for_a_purpose_and_subject_counts,
    a_code_for_what_cannot_be_is_counted_and_never_found,
    messages_go_out_in_the_order_of_putting,
    what_was_sent_is_erased,
    sweeping_removes_what_has_ended,
);
