//! What nobody needs any more goes, and nothing else.

use egude_backend::store::LedgerNote;
use egude_booking::ledger::{Entry, Kind};
use egude_contract::v1::booking::WaitingState;

use crate::{
    database::{Database, on_both},
    sample::{REGISTRY, START, booking, day, hold, place, slots, waiting},
};

fn note(registry: &str, on: &str) -> LedgerNote {
    LedgerNote {
        registry: registry.into(),
        person: "a".into(),
        booking: format!("booking of {on}"),
        entry: Entry {
            kind: Kind::NoShow,
            on: day(on),
        },
    }
}

async fn an_office_is_remembered_while_it_has_names_or_notes(db: Database) {
    let mut desk = db.write().await;
    let mut named = booking("named", "A7");
    desk.put(&named).await.unwrap();
    let mut held = hold("held", START);
    held.registry = "only-holds".into();
    desk.put(&held).await.unwrap();
    desk.note(&note("has-notes", "2027-03-01")).await.unwrap();
    desk.note(&note(REGISTRY, "2027-03-01")).await.unwrap();
    let both = ["has-notes", REGISTRY];
    assert_eq!(desk.remembering().await.unwrap(), both);
    named.body.people.clear();
    desk.put(&named).await.unwrap();
    assert_eq!(desk.remembering().await.unwrap(), both, "for its notes");
    desk.forget_notes(REGISTRY, day("2027-03-01"))
        .await
        .unwrap();
    assert_eq!(desk.remembering().await.unwrap(), ["has-notes"]);
}

async fn notes_of_a_day_and_before_are_forgotten_at_one_office_only(db: Database) {
    let mut desk = db.write().await;
    for (registry, on) in [
        (REGISTRY, "2026-12-31"),
        (REGISTRY, "2027-03-01"),
        (REGISTRY, "2027-03-02"),
        ("another", "2026-12-31"),
    ] {
        desk.note(&note(registry, on)).await.unwrap();
    }
    desk.forget_notes(REGISTRY, day("2027-03-01"))
        .await
        .unwrap();
    let left = desk.noted(REGISTRY, "a").await.unwrap();
    assert_eq!(left, [note(REGISTRY, "2027-03-02").entry]);
    assert_eq!(desk.noted("another", "a").await.unwrap().len(), 1);
}

async fn who_waited_is_forgotten_after_the_day_and_who_still_waits_is_not(db: Database) {
    let mut desk = db.write().await;
    let states = [
        ("waiting", WaitingState::Waiting, true),
        ("offered", WaitingState::Offered, true),
        ("accepted", WaitingState::Accepted, false),
        ("lapsed", WaitingState::Lapsed, false),
        ("left", WaitingState::Left, false),
    ];
    for (id, state, _) in states {
        let mut entry = waiting(id, START);
        entry.state = state;
        desk.put_waiting(&entry).await.unwrap();
    }
    desk.forget_waiting(day("2027-05-20")).await.unwrap();
    for (id, ..) in states {
        assert!(desk.waiting(id).await.unwrap().is_some(), "{id}: its day");
    }
    desk.forget_waiting(day("2027-05-21")).await.unwrap();
    for (id, _, stays) in states {
        assert_eq!(desk.waiting(id).await.unwrap().is_some(), stays, "{id}");
    }
}

async fn the_places_of_a_slot_go_when_it_has_long_begun(db: Database) {
    let mut desk = db.write().await;
    assert!(desk.take(&place(1, "booked", None), START).await.unwrap());
    desk.sweep(START).await.unwrap();
    assert_eq!(desk.taken(&slots(), START).await.unwrap().len(), 1);
    desk.sweep(START.plus(1)).await.unwrap();
    assert_eq!(desk.taken(&slots(), START).await.unwrap(), []);
}

on_both!(
    an_office_is_remembered_while_it_has_names_or_notes,
    notes_of_a_day_and_before_are_forgotten_at_one_office_only,
    who_waited_is_forgotten_after_the_day_and_who_still_waits_is_not,
    the_places_of_a_slot_go_when_it_has_long_begun,
);
