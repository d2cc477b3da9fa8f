//! Requests that are cut off, and servers that are killed, in the middle of a write.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use egude_backend::{
    SqlStore,
    store::{Answered, Purpose, Store as _},
};
use tokio::time::timeout;

use crate::{
    database::{Database, on_both},
    sample::{START, hold, place},
};

/// Where the writer that will be killed finds its database.
const DATABASE: &str = "EGUDE_TEST_DATABASE";

/// Writes into three tables.
async fn write(store: &SqlStore, number: u16) {
    let id = format!("id-{number}");
    let mut desk = store.desk(Purpose::Write).await.unwrap();
    assert!(desk.take(&place(number, &id, None), START).await.unwrap());
    desk.put(&hold(&id, START)).await.unwrap();
    let answer = Answered {
        request: String::new(),
        status: 201,
        body: String::new(),
        at: START,
    };
    desk.answer(&id, &answer).await.unwrap();
    desk.commit().await.unwrap();
}

/// Each write is in all three tables or in none.
async fn whole(db: &Database) -> i64 {
    let bookings = db.count("SELECT COUNT(*) FROM bookings").await;
    assert_eq!(db.count("SELECT COUNT(*) FROM places").await, bookings);
    assert_eq!(db.count("SELECT COUNT(*) FROM answers").await, bookings);
    bookings
}

/// As when a client hangs up: its request is dropped wherever it stands.
async fn a_request_that_is_cut_off_leaves_all_or_nothing(db: Database) {
    write(&db.store, 0).await;
    let begun = Instant::now();
    write(&db.store, 1).await;
    let usual = begun.elapsed();
    // From nothing to three times of what it takes, so that each step is hit.
    for number in 2..302 {
        let patience = usual * (u32::from(number) % 60) / 20;
        let _ = timeout(patience, write(&db.store, number)).await;
    }
    let next = timeout(Duration::from_secs(5), write(&db.store, 302));
    next.await.expect("the line moves on");
    let written = whole(&db).await;
    assert!((4..303).contains(&written), "some were cut off: {written}");
}

async fn what_was_confirmed_outlives_a_killed_server(db: Database) {
    for round in 0..4 {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "cut_off::a_server_that_will_be_killed"])
            .args(["--ignored", "--nocapture"])
            .env(DATABASE, db.address_text())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let mut confirmed = Vec::new();
        for line in lines.map_while(Result::ok) {
            if let Some(id) = line.strip_prefix("confirmed ") {
                confirmed.push(id.to_owned());
            }
            if confirmed.len() == 20 + round * 7 {
                // It goes on writing while it is killed.
                writer.kill().unwrap();
            }
        }
        writer.wait().unwrap();
        assert!(confirmed.len() >= 20);
        let mut desk = db.read().await;
        for id in confirmed {
            assert!(desk.by_id(&id).await.unwrap().is_some(), "{id} is lost");
        }
    }
    whole(&db).await;
}

#[tokio::test]
#[ignore = "a part of another test, in a process of its own"]
async fn a_server_that_will_be_killed() {
    let address = std::env::var(DATABASE).unwrap().parse().unwrap();
    let store = SqlStore::open_at(&address).await.unwrap();
    let mut desk = store.desk(Purpose::Read).await.unwrap();
    let mut number = 1;
    while desk.by_id(&format!("id-{number}")).await.unwrap().is_some() {
        number += 1;
    }
    drop(desk);
    let mut out = std::io::stdout();
    writeln!(out).unwrap();
    for number in number..10_000 {
        write(&store, number).await;
        writeln!(out, "confirmed id-{number}").unwrap();
    }
}

on_both!(
    a_request_that_is_cut_off_leaves_all_or_nothing,
    what_was_confirmed_outlives_a_killed_server,
);
