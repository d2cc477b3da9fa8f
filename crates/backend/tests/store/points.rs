//! Service points and what residents read of them.

use std::{io::Write as _, time::Instant};

use egude_backend::store::PointRow;
use egude_contract::v1::places::ReportState;
use egude_places::{OnHolidays, Timetable};

use crate::{
    database::{Database, on_both},
    point_sample::{BANNER, deed, point, region, report, slice},
    sample::{START, day},
};

const OTHER: &str = "152922000000";

fn ids(rows: &[(PointRow, u32)]) -> Vec<(&str, u32)> {
    let ids = rows
        .iter()
        .map(|(row, reports)| (row.id.as_str(), *reports));
    ids.collect()
}

fn of(prefixes: &[&str]) -> Vec<String> {
    prefixes.iter().map(|&prefix| prefix.to_owned()).collect()
}

async fn a_point_is_read_as_it_was_written(db: Database) {
    let mut desk = db.write().await;
    let mut row = point("one");
    desk.put_place(&row).await.unwrap();
    assert_eq!(desk.place("one").await.unwrap().as_ref(), Some(&row));
    row.version = u32::MAX;
    row.corrected = true;
    row.checked_on = Some(day("2027-02-28"));
    row.region = region(OTHER);
    row.banner = region(OTHER);
    row.body.timetable = Some(Timetable {
        weekly: Vec::new(),
        holidays: OnHolidays::Ask,
        holiday_hours: Vec::new(),
        by_appointment: true,
    });
    desk.put_place(&row).await.unwrap();
    assert_eq!(desk.place("one").await.unwrap().as_ref(), Some(&row));
    for nobody in ["two", "one\0", ""] {
        assert_eq!(desk.place(nobody).await.unwrap(), None);
    }
    desk.put_place_deed(&deed("one", START)).await.unwrap();
    desk.remove_place("one").await.unwrap();
    assert_eq!(desk.place("one").await.unwrap(), None);
    assert_eq!(desk.place_deeds("one").await.unwrap().len(), 1);
}

async fn a_banner_has_its_own_points_by_id(db: Database) {
    let mut desk = db.write().await;
    let mut rows: Vec<PointRow> = ["b-2", "b-10", "a"].into_iter().map(point).collect();
    let mut elsewhere = point("elsewhere");
    elsewhere.banner = region(OTHER);
    rows.push(elsewhere);
    desk.put_places(&rows).await.unwrap();
    desk.put_places(&[]).await.unwrap();
    let found = desk.places_of(&region(BANNER)).await.unwrap();
    let found: Vec<&str> = found.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(found, ["a", "b-10", "b-2"]);
    assert_eq!(desk.place_ids(&region(BANNER)).await.unwrap(), found);
}

async fn who_needs_somebody_most_is_first(db: Database) {
    let mut desk = db.write().await;
    let mut rows = Vec::new();
    for (id, place, checked) in [
        ("checked-lately", BANNER, Some("2027-05-01")),
        ("never-b", "152921100000", None),
        ("never-a", "152921200000", None),
        ("checked-long-ago", BANNER, Some("2025-12-31")),
        ("told-of-twice", BANNER, Some("2027-05-02")),
        ("told-of-never-checked", "152921100000", None),
        ("told-of-and-settled", BANNER, Some("2027-05-03")),
        ("next-door", OTHER, None),
        ("another-league", "152502000000", None),
    ] {
        let mut row = point(id);
        row.region = region(place);
        row.checked_on = checked.map(day);
        rows.push(row);
    }
    desk.put_places(&rows).await.unwrap();
    for (number, place) in [
        ("1", "told-of-twice"),
        ("2", "told-of-twice"),
        ("3", "told-of-never-checked"),
        ("4", "told-of-and-settled"),
    ] {
        let mut row = report(number, place, START);
        if number == "4" {
            row.state = ReportState::Wrong;
        }
        desk.put_report(&row).await.unwrap();
    }
    let order = [
        ("told-of-never-checked", 1),
        ("told-of-twice", 2),
        ("never-a", 0),
        ("never-b", 0),
        ("checked-long-ago", 0),
        ("checked-lately", 0),
        ("told-of-and-settled", 0),
    ];
    let banner = of(&["152921"]);
    let found = desk.places_to_keep(&banner, 99).await.unwrap();
    assert_eq!(ids(&found), order);
    let found = desk.places_to_keep(&banner, 3).await.unwrap();
    assert_eq!(ids(&found), order[..3]);
    let both = of(&["152922", "152921", "1529211"]);
    let found = desk.places_to_keep(&both, 5).await.unwrap();
    let mut with_next = order[..4].to_vec();
    with_next.push(("next-door", 0));
    assert_eq!(ids(&found), with_next);
    for (prefixes, count) in [
        (of(&[]), 0),
        (of(&["152921"]), 7),
        (of(&["152921", "152921100000"]), 7),
        (of(&["152921100000"]), 2),
        (of(&["1529"]), 8),
        (of(&[""]), 9),
    ] {
        let counted = desk.count_places(&prefixes).await.unwrap();
        assert_eq!(counted, count, "{prefixes:?}");
        let found = desk.places_to_keep(&prefixes, 99).await.unwrap();
        assert_eq!(found.len(), count as usize, "{prefixes:?}");
    }
}

async fn a_slice_is_replaced_whole_and_only_with_its_point(db: Database) {
    let mut desk = db.write().await;
    let first = slice(BANNER, 1, "{\"a\":1}");
    let mut other = slice(OTHER, 2, "[]");
    (other.bounds, other.sample) = (None, false);
    desk.put_slice(&other).await.unwrap();
    desk.put_slice(&first).await.unwrap();
    desk.put_place(&point("one")).await.unwrap();
    desk.commit().await.unwrap();

    let mut reader = db.read().await;
    let before = reader.slice(&region(BANNER)).await.unwrap();
    let stamp = reader.slice_stamp(&region(BANNER)).await.unwrap();
    assert!(stamp.is_some());
    assert_eq!(before.as_ref(), Some(&first));
    let mut desk = db.write().await;
    let mut changed = point("one");
    changed.version = 2;
    desk.put_place(&changed).await.unwrap();
    let second = slice(BANNER, 7, "{\"a\":2}");
    desk.put_slice(&second).await.unwrap();
    assert_eq!(
        db.read().await.slice(&region(BANNER)).await.unwrap(),
        before
    );
    desk.commit().await.unwrap();
    let old = (
        reader.slice(&region(BANNER)).await.unwrap(),
        reader.place("one").await.unwrap(),
    );
    assert_eq!(
        old,
        (before, Some(point("one"))),
        "a reader sees one moment"
    );
    drop(reader);

    let mut desk = db.write().await;
    let found = desk.slice(&region(BANNER)).await.unwrap();
    assert_eq!(found.as_ref(), Some(&second));
    let now = desk.slice_stamp(&region(BANNER)).await.unwrap();
    assert_ne!(now, stamp);
    let mut later = second.clone();
    later.as_of = START.plus(1);
    desk.put_slice(&later).await.unwrap();
    assert_ne!(desk.slice_stamp(&region(BANNER)).await.unwrap(), now);
    desk.put_slice(&second).await.unwrap();
    let mut bare = [second.clone(), other.clone()];
    for row in &mut bare {
        row.body.clear();
    }
    assert_eq!(desk.slices().await.unwrap(), bare);
    desk.put_slice(&slice(BANNER, 0, "{}")).await.unwrap();
    assert_eq!(desk.slice(&region(BANNER)).await.unwrap(), None);
    desk.remove_slice(&region(OTHER)).await.unwrap();
    assert_eq!(desk.slices().await.unwrap(), []);
}

/// So many points, spread over three banners.
fn many(count: u32) -> Vec<PointRow> {
    let rows = (0..count).map(|number| {
        let mut row = point(&format!("p-{number:06}"));
        let banner = format!("1529{:02}", 21 + number % 3);
        row.banner = region(&format!("{banner}000000"));
        row.region = region(&format!("{banner}{:03}000", 100 + number % 50));
        row.checked_on = (number % 7 > 0).then(|| day("2027-01-01"));
        row
    });
    rows.collect()
}

async fn write(db: &Database, rows: &[PointRow]) {
    let mut desk = db.write().await;
    desk.put_places(rows).await.unwrap();
    let deeds: Vec<_> = rows.iter().map(|row| deed(&row.id, START)).collect();
    desk.put_place_deeds(&deeds).await.unwrap();
    let seen = db.read().await.count_places(&of(&[""])).await.unwrap();
    assert_eq!(seen, 0, "nobody sees half an import");
    desk.commit().await.unwrap();
}

async fn many_points_are_there_at_once_or_not_at_all(db: Database) {
    let mut rows = many(1001);
    write(&db, &rows).await;
    let mut desk = db.write().await;
    for row in &mut rows {
        row.version = 2;
    }
    desk.put_places(&rows).await.unwrap();
    drop(desk);
    let mut desk = db.read().await;
    let banner = desk.places_of(&region("152921000000")).await.unwrap();
    assert_eq!(banner.len(), 334);
    assert!(banner.iter().all(|row| row.version == 1));
    assert_eq!(desk.place_deeds("p-001000").await.unwrap().len(), 1);
}

async fn a_hundred_thousand_points(db: Database) {
    let rows = many(100_000);
    let begun = Instant::now();
    write(&db, &rows).await;
    let written = begun.elapsed();
    let mut desk = db.read().await;
    let begun = Instant::now();
    let first = desk.places_to_keep(&of(&["1529"]), 500).await.unwrap();
    let listed = begun.elapsed();
    assert_eq!((first[0].0.id.as_str(), first.len()), ("p-000000", 500));
    let begun = Instant::now();
    let banner = desk.places_of(&region("152921000000")).await.unwrap();
    let line = format!(
        "{}: 100,000 points written in {written:?}, the first 500 of them in {listed:?}, \
         a banner of {} read in {:?}",
        db.kind(),
        banner.len(),
        begun.elapsed()
    );
    let mut out = std::io::stdout();
    writeln!(out, "{line}").unwrap();
}

on_both!(
    a_point_is_read_as_it_was_written,
    a_banner_has_its_own_points_by_id,
    who_needs_somebody_most_is_first,
    a_slice_is_replaced_whole_and_only_with_its_point,
    many_points_are_there_at_once_or_not_at_all,
    #[ignore = "a measurement"]
    a_hundred_thousand_points,
);
