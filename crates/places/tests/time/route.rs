//! A van, by example.

use egude_domain::Moment;
use egude_places::{
    Place, Why,
    open::{self, Now},
    stops,
};

/// Tuesdays at the well from 9 to 11, Tuesdays at the school from 11, every second Friday at night.
fn van() -> Place {
    serde_json::from_str(
        r#"{"id":"van","kind":"mobile","region":"152524000000","name":{"zh":"流动服务车"},
        "state":"open","source":0,"stops":[
          {"id":"well","name":{"zh":"井"},"region":"152524000000","from":"09:00","to":"11:00",
           "first":"2026-11-03","repeat":{"every":"week","interval":1,"days":[2]},
           "cancelled":[{"day":"2026-11-24","why":"weather"}]},
          {"id":"school","name":{"zh":"学校"},"region":"152524000000","from":"11:00","to":"12:00",
           "first":"2026-11-03","repeat":{"every":"week","interval":1,"days":[2]}},
          {"id":"hall","name":{"zh":"会堂"},"region":"152524000000","from":"22:00","to":"01:00",
           "first":"2026-11-06","repeat":{"every":"week","interval":2,"days":[5]},
           "extra":["2026-11-25"]}]}"#,
    )
    .unwrap()
}

fn at(text: &str) -> Moment {
    format!("{text}:00+08:00").parse().unwrap()
}

fn said(place: &Place, now: &str, n: usize) -> Vec<String> {
    let visits = stops::of_place(place, at(now), n);
    let said = |visit: &stops::Visit| {
        let why = visit.cancelled.map(|why| format!(" {why}"));
        let stop = &place.stops[visit.stop].id;
        format!("{stop} {}{}", visit.from, why.unwrap_or_default())
    };
    visits.iter().map(said).collect()
}

#[test]
fn a_van_that_is_cancelled_is_told_and_is_not_the_next_stop() {
    assert_eq!(
        said(&van(), "2026-11-22T12:00", 2),
        [
            "well 2026-11-24T09:00:00+08:00 weather",
            "school 2026-11-24T11:00:00+08:00",
            "hall 2026-11-25T22:00:00+08:00",
        ]
    );
}

#[test]
fn a_visit_going_on_is_the_next_one_also_after_midnight() {
    let late = said(&van(), "2026-11-26T00:59", 1);
    assert_eq!(late, ["hall 2026-11-25T22:00:00+08:00"]);
    let over = said(&van(), "2026-11-26T01:00", 1);
    assert_eq!(over, ["well 2026-12-01T09:00:00+08:00"]);
}

#[test]
fn a_van_is_open_where_it_stands_and_two_stops_without_a_gap_are_one() {
    let opening = |now| open::of_place(&van(), None, at(now), None);
    let next = |now| opening(now).next.map(|next| (next.at, next.to));
    assert_eq!(opening("2026-12-01T10:00").now, Now::Open);
    let noon = Some((at("2026-12-01T12:00"), Now::Closed));
    assert_eq!(next("2026-12-01T10:00"), noon);
    assert_eq!(opening("2026-11-24T10:00").now, Now::Closed);
    assert_eq!(
        next("2026-11-24T10:00"),
        Some((at("2026-11-24T11:00"), Now::Open))
    );
}

#[test]
fn a_closure_of_the_van_cancels_all_stops_of_its_days_and_a_paused_van_has_none() {
    let mut van = van();
    let closed = r#"[{"from":"2026-11-24","to":"2026-11-25","why":"repair"}]"#;
    van.closures = serde_json::from_str(closed).unwrap();
    let visits = stops::of_place(&van, at("2026-11-22T12:00"), 3);
    let why: Vec<_> = visits.iter().map(|visit| visit.cancelled).collect();
    let repair = Some(Why::Repair);
    assert_eq!(why, [Some(Why::Weather), repair, repair, None, None, None]);
    assert_eq!(
        open::of_place(&van, None, at("2026-11-24T11:30"), None).why,
        repair
    );
    van.state = egude_places::State::Paused;
    assert_eq!(stops::of_place(&van, at("2026-11-22T12:00"), 3), []);
    assert_eq!(
        open::of_place(&van, None, at("2026-11-24T11:30"), None).now,
        Now::Paused
    );
}

#[test]
fn a_van_without_an_end_of_the_day_does_not_loop_forever() {
    let mut van = van();
    let always = r#"[{"id":"a","name":{"zh":"站"},"region":"152524000000","from":"00:00",
        "to":"24:00","first":"2026-11-03",
        "repeat":{"every":"week","interval":1,"days":[1,2,3,4,5,6,7]}}]"#;
    van.stops = serde_json::from_str(always).unwrap();
    let opening = open::of_place(&van, None, at("2026-11-22T12:00"), None);
    assert_eq!(opening.now, Now::Open);
    assert!(opening.next.unwrap().at > at("2027-11-22T12:00"));
}
