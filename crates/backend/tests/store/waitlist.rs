//! The waitlist, in the order of joining.

use egude_booking::Service;
use egude_contract::v1::booking::{DayPart, WaitingState};

use crate::{
    database::{Database, on_both},
    sample::{REGISTRY, START, day, waiting},
};

async fn an_entry_is_read_as_it_was_written(db: Database) {
    let mut desk = db.write().await;
    let mut entry = waiting("first", START);
    for state in [
        WaitingState::Waiting,
        WaitingState::Offered,
        WaitingState::Accepted,
        WaitingState::Lapsed,
        WaitingState::Left,
    ] {
        for part in [DayPart::Any, DayPart::Morning, DayPart::Afternoon] {
            (entry.state, entry.part) = (state, part);
            entry.offer = (state == WaitingState::Offered).then(|| "hold".into());
            desk.put_waiting(&entry).await.unwrap();
            let found = desk.waiting("first").await.unwrap();
            assert_eq!(found.as_ref(), Some(&entry));
        }
    }
    assert_eq!(desk.waiting("second").await.unwrap(), None);
}

async fn who_waits_stands_in_the_order_of_joining(db: Database) {
    let mut desk = db.write().await;
    let mut left = waiting("left", START.plus(-9));
    left.state = WaitingState::Left;
    let mut offered = waiting("offered", START.plus(3));
    offered.state = WaitingState::Offered;
    let mut other_day = waiting("other-day", START);
    other_day.date = day("2027-05-19");
    let mut over = waiting("over", START);
    (over.state, over.date) = (WaitingState::Lapsed, day("2027-01-01"));
    let mut ceremony = waiting("ceremony", START);
    ceremony.service = Service::Ceremony;
    let tied = [waiting("b", START), waiting("a", START)];
    let others = [left, offered, other_day, over, ceremony];
    for entry in tied.iter().chain(&others) {
        desk.put_waiting(entry).await.unwrap();
    }
    let found = desk
        .waiting_for(REGISTRY, Service::Marry, day("2027-05-20"))
        .await
        .unwrap();
    let found: Vec<&str> = found.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(found, ["a", "b", "offered"]);
    let of = |service, date| (REGISTRY.to_owned(), service, day(date));
    let days = [
        of(Service::Ceremony, "2027-05-20"),
        of(Service::Marry, "2027-05-19"),
        of(Service::Marry, "2027-05-20"),
    ];
    assert_eq!(desk.waited_days().await.unwrap(), days);
}

on_both!(
    an_entry_is_read_as_it_was_written,
    who_waits_stands_in_the_order_of_joining,
);
