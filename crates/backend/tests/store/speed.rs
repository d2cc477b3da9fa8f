//! How many bookings a second can be written. Not a promise: a figure for
//! docs/bench.md, to be measured in a release build on a quiet machine.

use std::{
    io::Write as _,
    sync::Arc,
    time::{Duration, Instant},
};

use egude_backend::store::{Answered, Purpose, Store as _};
use tokio::{sync::Barrier, task::JoinSet};

use crate::{
    database::{Database, on_both},
    sample::{START, hold, place, slots},
};

/// Clients at once, each with one request after the other.
const CLIENTS: u32 = 32;
const SPAN: Duration = Duration::from_secs(5);

/// What a hold writes: the answer's key is looked up, the day is read, a place is
/// taken, the record and the answer are written, all of it committed.
async fn one_hold(store: &egude_backend::SqlStore, client: u32, number: u32) {
    let id = format!("{client}-{number}");
    let mut desk = store.desk(Purpose::Write).await.unwrap();
    assert_eq!(desk.answered(&id).await.unwrap(), None);
    let mut of = slots();
    let mut row = place(1, &id, None);
    // A slot for each, so that the day does not fill up.
    row.start = START.plus(i64::from(client * 1_000_000 + number) * 60);
    (of.from, of.to) = (row.start, row.start.plus(60));
    assert!(desk.taken(&of, START).await.unwrap().is_empty());
    assert!(desk.take(&row, START).await.unwrap());
    desk.put(&hold(&id, START)).await.unwrap();
    let answer = Answered {
        request: "digest".repeat(6),
        status: 201,
        body: "x".repeat(400),
        at: START,
    };
    desk.answer(&id, &answer).await.unwrap();
    desk.commit().await.unwrap();
}

async fn holds_a_second(db: Database) {
    let begin = Arc::new(Barrier::new(CLIENTS as usize));
    let mut clients = JoinSet::new();
    for client in 0..CLIENTS {
        let (store, begin) = (db.store.clone(), Arc::clone(&begin));
        clients.spawn(async move {
            begin.wait().await;
            let (start, mut waits) = (Instant::now(), Vec::new());
            while start.elapsed() < SPAN {
                let asked = Instant::now();
                let number = u32::try_from(waits.len()).unwrap();
                one_hold(&store, client, number).await;
                waits.push(asked.elapsed());
            }
            waits
        });
    }
    let mut waits = clients.join_all().await.concat();
    waits.sort_unstable();
    let count = waits.len();
    let at = |percent: usize| waits[(count - 1) * percent / 100].as_millis();
    let line = format!(
        "{}: {} holds a second, {CLIENTS} clients, p50 {} ms, p99 {} ms",
        db.kind(),
        count as u64 / SPAN.as_secs(),
        at(50),
        at(99)
    );
    let mut out = std::io::stdout();
    writeln!(out, "{line}").unwrap();
}

on_both!(
    #[ignore = "a measurement"]
    holds_a_second
);
