//! What goes to the bureau's own systems: in order, and gone once it is there.

use egude_backend::store::Delivery;

use crate::{
    case_sample::delivery,
    database::{Database, on_both},
    sample::START,
};

fn ids(deliveries: &[Delivery]) -> Vec<&str> {
    deliveries.iter().map(|one| one.id.as_str()).collect()
}

async fn nothing_overtakes_within_a_case_and_adapter(db: Database) {
    let mut desk = db.write().await;
    for (id, reference, adapter, after) in [
        ("z-first", "A7", "archive", 0),
        ("second", "A7", "archive", -60),
        ("other-adapter", "A7", "letters", 0),
        ("other-case", "B7", "archive", 0),
        ("later", "C7", "archive", 60),
        ("behind-later", "C7", "archive", 0),
    ] {
        let mut one = delivery(id, reference, adapter);
        one.due = START.plus(after);
        desk.deliver(&one).await.unwrap();
    }
    let due = desk.due_deliveries(START, 9).await.unwrap();
    assert_eq!(ids(&due), ["z-first", "other-adapter", "other-case"]);
    assert_eq!(due[0], delivery("z-first", "A7", "archive"), "whole");
    let two = desk.due_deliveries(START, 2).await.unwrap();
    assert_eq!(ids(&two), ["z-first", "other-adapter"]);
    desk.undelivered("z-first", Some(START.plus(30)))
        .await
        .unwrap();
    let due = desk.due_deliveries(START.plus(29), 9).await.unwrap();
    assert_eq!(ids(&due), ["other-adapter", "other-case"], "it waits");
    let due = desk.due_deliveries(START.plus(30), 9).await.unwrap();
    assert_eq!((due[0].id.as_str(), due[0].tries), ("z-first", 1));
    desk.delivered("z-first", START.plus(31)).await.unwrap();
    let due = desk.due_deliveries(START.plus(31), 1).await.unwrap();
    assert_eq!(ids(&due), ["second"]);
    assert!(desk.deliver(&delivery("later", "X", "y")).await.is_err());
}

async fn what_was_delivered_or_given_up_leaves_no_content(db: Database) {
    let mut desk = db.write().await;
    for (id, reference) in [("done", "A7"), ("given-up", "B7"), ("next", "B7")] {
        desk.deliver(&delivery(id, reference, "archive"))
            .await
            .unwrap();
    }
    desk.delivered("done", START).await.unwrap();
    desk.undelivered("given-up", None).await.unwrap();
    let due = desk.due_deliveries(START, 9).await.unwrap();
    assert_eq!(ids(&due), ["next"], "the next one passes");
    desk.commit().await.unwrap();
    let kept = "SELECT COUNT(*) FROM deliveries WHERE body <> ''";
    assert_eq!(db.count(kept).await, 1);
    let proof = "SELECT COUNT(*) FROM deliveries WHERE done_at IS NOT NULL";
    assert_eq!(db.count(proof).await, 1);
}

on_both!(
    nothing_overtakes_within_a_case_and_adapter,
    what_was_delivered_or_given_up_leaves_no_content,
);
