//! Bookings: found as they were written, counted, lapsed, erased.

use egude_backend::store::{Body, LedgerNote, Record};
use egude_booking::{
    Service,
    ledger::{Entry, Kind},
    life::State,
};

use crate::{
    database::{Database, on_both},
    sample::{REGISTRY, START, booking, day, hold, place, slots},
};

fn ids(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.id.as_str()).collect()
}

async fn a_booking_is_read_as_it_was_written(db: Database) {
    let mut desk = db.write().await;
    let mut record = hold("first", START.plus(-600));
    desk.put(&record).await.unwrap();
    assert_eq!(desk.by_id("first").await.unwrap(), Some(record));
    record = booking("first", "A7K4Q9TX");
    desk.put(&record).await.unwrap();
    assert_eq!(desk.by_id("first").await.unwrap().as_ref(), Some(&record));
    for state in [
        State::Held,
        State::Confirmed,
        State::Arrived,
        State::Done,
        State::NoShow,
        State::Cancelled,
        State::Moved,
        State::Closed,
        State::Lapsed,
        State::Released,
    ] {
        record.state = state;
        desk.put(&record).await.unwrap();
        let found = desk.by_number("A7K4Q9TX").await.unwrap();
        assert_eq!(found.as_ref(), Some(&record));
    }
    assert_eq!(desk.by_id("A7K4Q9TX").await.unwrap(), None);
    assert_eq!(desk.by_number("A7K4Q9TY").await.unwrap(), None);
    desk.commit().await.unwrap();
}

async fn one_number_is_one_booking(db: Database) {
    let mut desk = db.write().await;
    desk.put(&booking("first", "A7K4Q9TX")).await.unwrap();
    assert!(desk.put(&booking("second", "A7K4Q9TX")).await.is_err());
}

async fn a_day_has_its_bookings_by_start_and_number_without_holds(db: Database) {
    let mut desk = db.write().await;
    for (id, number, after) in [
        ("yesterday", Some("B"), -1),
        ("b", Some("B7"), 0),
        ("a", Some("A7"), 0),
        ("cancelled", Some("C7"), 1800),
        ("held", None, 0),
        ("tomorrow", Some("D7"), 86_400),
    ] {
        let mut record = booking(id, "");
        record.number = number.map(str::to_owned);
        record.start = START.plus(after);
        if id == "cancelled" {
            record.state = State::Cancelled;
        }
        desk.put(&record).await.unwrap();
    }
    let mut elsewhere = booking("elsewhere", "E7");
    elsewhere.registry = "another".into();
    desk.put(&elsewhere).await.unwrap();
    let found = desk.of_day(REGISTRY, START, START.plus(86_400)).await;
    assert_eq!(ids(&found.unwrap()), ["a", "b", "cancelled"]);
}

async fn holds_lapse_at_their_moment_the_oldest_first(db: Database) {
    let mut desk = db.write().await;
    let now = START.plus(-3600);
    for (id, until) in [("late", 1), ("just", 0), ("older", -60)] {
        let mut record = hold(id, now);
        record.until = now.plus(until);
        desk.put(&record).await.unwrap();
    }
    let mut made = booking("made", "A7");
    made.until = now.plus(-60);
    desk.put(&made).await.unwrap();
    assert_eq!(ids(&desk.lapsing(now).await.unwrap()), ["older", "just"]);
    let before = desk.lapsing(now.plus(-61)).await.unwrap();
    assert_eq!(ids(&before), [""; 0]);
    for number in 0..210 {
        let mut record = hold(&format!("more-{number}"), now);
        record.until = now;
        desk.put(&record).await.unwrap();
    }
    assert_eq!(desk.lapsing(now).await.unwrap().len(), 200);
}

async fn what_a_person_and_a_telephone_have_is_counted(db: Database) {
    let mut desk = db.write().await;
    for (id, state, service, after) in [
        ("confirmed", State::Confirmed, Service::Marry, 10),
        ("arrived", State::Arrived, Service::Marry, 10),
        ("ceremony", State::Confirmed, Service::Ceremony, 10),
        ("cancelled", State::Cancelled, Service::Marry, 10),
        ("begun", State::Confirmed, Service::Marry, 0),
    ] {
        let mut record = booking(id, id);
        (record.state, record.service) = (state, service);
        record.start = START.plus(after);
        desk.put(&record).await.unwrap();
    }
    let mut twice = booking("twice", "twice");
    twice.registry = "another".into();
    twice.start = START.plus(10);
    twice.body.people[1].digest = "digest-a".into();
    twice.body.phone_digest = "another phone".into();
    desk.put(&twice).await.unwrap();
    let of = [("digest-a", 3), ("digest-b", 2), ("digest-c", 0)];
    for (person, expected) in of {
        let count = desk.count_of_person(person, Service::Marry, START).await;
        assert_eq!(count.unwrap(), expected, "{person}");
    }
    assert_eq!(desk.count_of_phone("digest-phone", START).await.unwrap(), 3);
    assert_eq!(desk.count_of_phone("nobody", START).await.unwrap(), 0);
}

async fn what_was_erased_is_gone_from_every_table(db: Database) {
    let mut desk = db.write().await;
    let mut old = booking("old", "A7");
    desk.put(&old).await.unwrap();
    let mut newer = booking("newer", "B7");
    newer.end = START.plus(1801);
    desk.put(&newer).await.unwrap();
    desk.put(&hold("held", START)).await.unwrap();
    let at_end = desk.to_erase(REGISTRY, old.end).await.unwrap();
    assert_eq!(ids(&at_end), [""; 0], "it has not ended before its end");
    let found = desk.to_erase(REGISTRY, old.end.plus(1)).await.unwrap();
    assert_eq!(ids(&found), ["old"]);
    old.body = Body::default();
    desk.put(&old).await.unwrap();
    let found = desk.to_erase(REGISTRY, old.end.plus(1)).await.unwrap();
    assert_eq!(ids(&found), [""; 0]);
    assert_eq!(desk.by_number("A7").await.unwrap(), Some(old));
    desk.commit().await.unwrap();
    let people = "SELECT COUNT(*) FROM booking_people WHERE booking = 'old'";
    assert_eq!(db.count(people).await, 0);
    let names = "SELECT COUNT(*) FROM bookings WHERE id = 'old'
                 AND (body LIKE '%示例%' OR body LIKE '%138%' OR phone_digest <> '')";
    assert_eq!(db.count(names).await, 0);
}

async fn who_did_not_come_is_noted_until_it_is_taken_back(db: Database) {
    let mut desk = db.write().await;
    let note = |person: &str, booking: &str, kind, on: &str| LedgerNote {
        registry: REGISTRY.into(),
        person: person.into(),
        booking: booking.into(),
        entry: Entry { kind, on: day(on) },
    };
    for note in [
        note("a", "second", Kind::NoShow, "2027-03-01"),
        note("a", "first", Kind::LateCancel, "2027-02-01"),
        note("b", "second", Kind::NoShow, "2027-03-01"),
        note("b", "second", Kind::LateCancel, "2027-02-01"),
    ] {
        desk.note(&note).await.unwrap();
        desk.note(&note).await.unwrap();
    }
    let late = Entry {
        kind: Kind::LateCancel,
        on: day("2027-02-01"),
    };
    let missed = Entry {
        kind: Kind::NoShow,
        on: day("2027-03-01"),
    };
    assert_eq!(desk.noted(REGISTRY, "a").await.unwrap(), [late, missed]);
    assert_eq!(desk.noted("another", "a").await.unwrap(), []);
    desk.unnote("second").await.unwrap();
    assert_eq!(desk.noted(REGISTRY, "a").await.unwrap(), [late]);
    let moved = desk.noted(REGISTRY, "b").await.unwrap();
    assert_eq!(moved, [late], "moved late before it was missed");
}

async fn sweeping_leaves_bookings_and_what_has_not_lapsed(db: Database) {
    let mut desk = db.write().await;
    let now = START.plus(-3600);
    let mut lapsed = hold("lapsed", now);
    lapsed.state = State::Lapsed;
    let mut released = hold("released", now.plus(1));
    released.state = State::Released;
    let mut cancelled = booking("cancelled", "A7");
    cancelled.state = State::Cancelled;
    for record in [&lapsed, &released, &cancelled, &hold("held", now)] {
        desk.put(record).await.unwrap();
    }
    for (number, until) in [
        (1, Some(lapsed.until)),
        (2, Some(released.until)),
        (3, None),
    ] {
        let row = place(number, "holder", until);
        assert!(desk.take(&row, now).await.unwrap());
    }
    desk.sweep(released.until).await.unwrap();
    let left = desk.taken(&slots(), now).await.unwrap();
    assert_eq!(left.iter().map(|t| t.place).collect::<Vec<_>>(), [2, 3]);
    for (id, there) in [
        ("lapsed", false),
        ("released", true),
        ("cancelled", true),
        ("held", true),
    ] {
        assert_eq!(desk.by_id(id).await.unwrap().is_some(), there, "{id}");
    }
}

on_both!(
    a_booking_is_read_as_it_was_written,
    one_number_is_one_booking,
    a_day_has_its_bookings_by_start_and_number_without_holds,
    holds_lapse_at_their_moment_the_oldest_first,
    what_a_person_and_a_telephone_have_is_counted,
    what_was_erased_is_gone_from_every_table,
    who_did_not_come_is_noted_until_it_is_taken_back,
    sweeping_leaves_bookings_and_what_has_not_lapsed,
);
