//! Places: one to each, until its time.

use egude_backend::store::Taken;
use egude_booking::Service;

use crate::{
    database::{Database, on_both},
    sample::{REGISTRY, START, place, slots},
};

async fn a_place_that_is_taken_is_refused(db: Database) {
    let now = START.plus(-3600);
    let mut desk = db.write().await;
    let until = Some(now.plus(600));
    assert!(desk.take(&place(1, "first", until), now).await.unwrap());
    assert!(!desk.take(&place(1, "second", until), now).await.unwrap());
    assert!(!desk.take(&place(1, "first", None), now).await.unwrap());
    assert!(desk.take(&place(2, "second", None), now).await.unwrap());
    let mut other = place(1, "third", None);
    other.service = Service::Ceremony;
    assert!(desk.take(&other, now).await.unwrap(), "of another service");
    let expected = |place, holder: &str| Taken {
        start: START,
        place,
        holder: holder.into(),
    };
    let both = [expected(1, "first"), expected(2, "second")];
    assert_eq!(desk.taken(&slots(), now).await.unwrap(), both);
    desk.commit().await.unwrap();
    let mut desk = db.write().await;
    assert_eq!(desk.taken(&slots(), now).await.unwrap(), both);
    assert!(!desk.take(&place(2, "third", until), now).await.unwrap());
}

async fn only_slots_that_begin_in_the_span_are_told(db: Database) {
    let mut desk = db.write().await;
    for (number, start) in [
        (1, START.plus(-1)),
        (2, START),
        (3, START.plus(86_399)),
        (4, START.plus(86_400)),
    ] {
        let mut row = place(number, "holder", None);
        row.start = start;
        assert!(desk.take(&row, START).await.unwrap());
    }
    let mut row = place(5, "holder", None);
    row.registry = format!("{REGISTRY}-2");
    assert!(desk.take(&row, START).await.unwrap());
    let told = desk.taken(&slots(), START).await.unwrap();
    let told: Vec<u16> = told.iter().map(|taken| taken.place).collect();
    assert_eq!(told, [2, 3]);
}

async fn a_place_is_free_at_the_moment_its_time_ends(db: Database) {
    let now = START.plus(-3600);
    let until = now.plus(600);
    let mut desk = db.write().await;
    assert!(
        desk.take(&place(1, "first", Some(until)), now)
            .await
            .unwrap()
    );
    let before = until.plus(-1);
    assert_eq!(desk.taken(&slots(), before).await.unwrap().len(), 1);
    assert!(!desk.take(&place(1, "second", None), before).await.unwrap());
    assert_eq!(desk.taken(&slots(), until).await.unwrap(), []);
    assert!(desk.take(&place(1, "second", None), until).await.unwrap());
    let late = until.plus(1_000_000);
    assert_eq!(
        desk.taken(&slots(), late).await.unwrap()[0].holder,
        "second"
    );
    assert!(!desk.take(&place(1, "third", None), late).await.unwrap());
}

async fn a_place_can_be_kept_and_handed_over(db: Database) {
    let now = START.plus(-3600);
    let until = now.plus(600);
    let mut desk = db.write().await;
    for (number, holder) in [(1, "first"), (2, "second")] {
        let row = place(number, holder, Some(until));
        assert!(desk.take(&row, now).await.unwrap());
    }
    desk.keep("first", Some(until.plus(60))).await.unwrap();
    desk.keep("second", None).await.unwrap();
    desk.hand_over("second", "third").await.unwrap();
    let told = desk.taken(&slots(), until.plus(59)).await.unwrap();
    let told: Vec<&str> = told.iter().map(|taken| taken.holder.as_str()).collect();
    assert_eq!(told, ["first", "third"]);
    let told = desk.taken(&slots(), until.plus(60)).await.unwrap();
    assert_eq!((told.len(), told[0].place), (1, 2));
}

async fn a_place_given_back_is_free_or_rests(db: Database) {
    let now = START.plus(-3600);
    let rests = now.plus(300);
    let mut desk = db.write().await;
    for (number, holder) in [(1, "first"), (2, "second")] {
        assert!(desk.take(&place(number, holder, None), now).await.unwrap());
    }
    desk.free("first", None).await.unwrap();
    desk.free("second", Some(rests)).await.unwrap();
    let told = desk.taken(&slots(), now).await.unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].place, told[0].holder.as_str()), (2, ""));
    assert!(desk.take(&place(1, "third", None), now).await.unwrap());
    let early = rests.plus(-1);
    assert!(!desk.take(&place(2, "third", None), early).await.unwrap());
    assert!(desk.take(&place(2, "third", None), rests).await.unwrap());
}

on_both!(
    a_place_that_is_taken_is_refused,
    only_slots_that_begin_in_the_span_are_told,
    a_place_is_free_at_the_moment_its_time_ends,
    a_place_can_be_kept_and_handed_over,
    a_place_given_back_is_free_or_rests,
);
