//! Many want the last places at once.

use std::{collections::BTreeMap, sync::Arc};

use egude_backend::store::{Purpose, SlotsOf, Store as _};
use egude_domain::Moment;
use tokio::{sync::Barrier, task::JoinSet};

use crate::{
    database::{Database, on_both},
    sample::{REGISTRY, START, hold, place, slots},
};

const TASKS: usize = 64;
const SLOTS: usize = 5;
const PLACES: u16 = 3;

fn start(slot: usize) -> Moment {
    START.plus(i64::try_from(slot).unwrap() * 1800)
}

/// Takes the first free place of the slot as a use case does: look, take, write, commit.
async fn want(store: &dyn egude_backend::Store, slot: usize, id: &str) -> bool {
    let mut desk = store.desk(Purpose::Write).await.unwrap();
    let of = SlotsOf {
        registry: REGISTRY,
        from: start(slot),
        to: start(slot).plus(1),
        ..slots()
    };
    let taken = desk.taken(&of, START).await.unwrap();
    let free = (1..=PLACES).find(|number| taken.iter().all(|taken| taken.place != *number));
    let Some(free) = free else {
        return false;
    };
    let mut row = place(free, id, None);
    row.start = start(slot);
    assert!(desk.take(&row, START).await.unwrap(), "seen free, so free");
    let mut record = hold(id, START);
    record.start = start(slot);
    desk.put(&record).await.unwrap();
    desk.commit().await.unwrap();
    true
}

/// Half of them come through another process.
async fn exactly_as_many_win_as_there_are_places(db: Database) {
    let other = db.again().await;
    let begin = Arc::new(Barrier::new(TASKS));
    let mut tasks = JoinSet::new();
    for number in 0..TASKS {
        let store = [&db.store, &other][number % 2].clone();
        let begin = Arc::clone(&begin);
        tasks.spawn(async move {
            begin.wait().await;
            let id = format!("task-{number}");
            // Each goes from slot to slot until it has a place, or none is left.
            for step in 0..SLOTS {
                if want(&store, (number + step) % SLOTS, &id).await {
                    return Some(id);
                }
            }
            None
        });
    }
    let won: Vec<String> = tasks.join_all().await.into_iter().flatten().collect();
    assert_eq!(won.len(), SLOTS * usize::from(PLACES));
    let mut desk = db.read().await;
    let taken = desk.taken(&slots(), START).await.unwrap();
    assert_eq!(taken.len(), won.len(), "no place too many");
    let mut holders = BTreeMap::new();
    for one in &taken {
        *holders.entry(one.holder.clone()).or_insert(0) += 1;
    }
    for id in &won {
        assert_eq!(holders.get(id), Some(&1), "{id}");
        assert!(desk.by_id(id).await.unwrap().is_some(), "{id} is not lost");
    }
}

/// The primary key alone: nobody looks before.
async fn of_those_who_take_blindly_one_wins(db: Database) {
    let other = db.again().await;
    let begin = Arc::new(Barrier::new(TASKS));
    let mut tasks = JoinSet::new();
    for number in 0..TASKS {
        let store = [&db.store, &other][number % 2].clone();
        let begin = Arc::clone(&begin);
        tasks.spawn(async move {
            begin.wait().await;
            let mut desk = store.desk(Purpose::Write).await.unwrap();
            let row = place(1, &format!("task-{number}"), None);
            let won = desk.take(&row, START).await.unwrap();
            desk.commit().await.unwrap();
            won
        });
    }
    let won = tasks.join_all().await;
    assert_eq!(won.iter().filter(|won| **won).count(), 1);
}

on_both!(
    exactly_as_many_win_as_there_are_places,
    of_those_who_take_blindly_one_wins,
);
