use crate::{ask, made};
use egude_domain::Date;
use egude_places::{
    Checked, Kind, Place, Point,
    find::{Directory, Order, Origin, Query, Tier},
};
use geographiclib_rs::{Geodesic, InverseGeodesic};

fn exact(a: &Point, b: &Point) -> f64 {
    Geodesic::wgs84().inverse(a.lat, a.lon, b.lat, b.lon)
}

/// So many kilometres to the north.
fn at(mut place: Place, kilometres: f64) -> Place {
    let here = made::here();
    place.at = Some(made::point(here.lat + kilometres / 111.1, here.lon));
    place
}

fn checked(mut place: Place, day: &str) -> Place {
    place.checked = Some(Checked {
        on: day.parse::<Date>().unwrap(),
        by: "示例".to_owned(),
    });
    place
}

#[test]
fn the_nearest_is_first_and_its_distance_is_right() {
    let directory = Directory::new(made::slices(7, 1000), &made::index(), &made::names());
    let found = directory.search(&ask::near(), &ask::around());
    let ways = found.hits.iter().filter_map(|hit| {
        let place = directory.places()[hit.entry].place();
        let at = match hit.stop {
            Some(stop) => place.stops[stop].at.as_ref(),
            None => place.at.as_ref(),
        };
        Some((hit.metres?, exact(&made::here(), at?)))
    });
    let ways: Vec<(f64, f64)> = ways.collect();
    assert!(ways.len() > 900);
    for (ours, theirs) in &ways {
        assert!((ours - theirs).abs() < theirs * 1e-5, "{ours} {theirs}");
    }
    for pair in ways.windows(2) {
        assert!(pair[0].1 <= pair[1].1 * (1.0 + 1e-5), "{pair:?}");
    }
    let unknown = found.hits.iter().position(|hit| hit.metres.is_none());
    assert_eq!(unknown, Some(ways.len()), "who has no position comes last");
}

#[test]
fn a_name_goes_before_its_beginning_a_part_letters_and_the_address() {
    let mut named = ask::place("e", Kind::Rental, "别的");
    named.address = Some(egude_places::LocalText {
        zh: "阳光街5号".to_owned(),
        mn: None,
    });
    let mut alias = at(ask::place("a", Kind::Rental, "大院"), 9.0);
    alias.aliases = vec!["阳光街".to_owned()];
    let directory = ask::directory(vec![
        alias,
        at(ask::place("b", Kind::Rental, "阳光街服务站"), 8.0),
        at(ask::place("c", Kind::Rental, "新阳光街服务站"), 7.0),
        named,
    ]);
    let found = directory.search(&ask::text("阳光街"), &ask::around());
    assert_eq!(ask::ids(&directory, &found), ["a", "b", "c", "e"]);
    let tiers: Vec<Tier> = found.hits.iter().map(|hit| hit.tier).collect();
    assert_eq!(
        tiers,
        [Tier::Exact, Tier::Prefix, Tier::Contains, Tier::Where]
    );
}

#[test]
fn of_a_word_for_a_kind_only_the_way_counts() {
    let directory = ask::directory(vec![
        at(ask::place("begins", Kind::Meals, "食堂东街"), 3.0),
        at(ask::place("within", Kind::Meals, "如意食堂"), 2.0),
        at(ask::place("neither", Kind::Meals, "助餐点"), 1.0),
        at(ask::place("another", Kind::Rental, "轮椅"), 0.5),
    ]);
    let found = directory.search(&ask::text("食堂"), &ask::around());
    assert_eq!(
        ask::ids(&directory, &found),
        ["neither", "within", "begins"]
    );
}

#[test]
fn within_the_uncertainty_what_is_open_and_checked_goes_first() {
    let mut open = at(ask::place("open", Kind::Meals, "甲"), 1.9);
    open.hours = Some(4);
    let directory = ask::directory(vec![
        at(ask::place("near", Kind::Meals, "乙"), 0.1),
        checked(
            at(ask::place("checked", Kind::Meals, "丙"), 0.9),
            "2026-11-01",
        ),
        open,
        at(ask::place("far", Kind::Meals, "丁"), 2.5),
    ]);
    let roughly = |within_m: f64| Query {
        origin: Some(Origin {
            at: made::here(),
            within_m,
        }),
        ..Query::default()
    };
    let ids = |query: &Query| ask::ids(&directory, &directory.search(query, &ask::around()));
    assert_eq!(ids(&roughly(0.0)), ["near", "checked", "open", "far"]);
    assert_eq!(ids(&roughly(2_000.0)), ["open", "checked", "near", "far"]);
    assert_eq!(ids(&roughly(f64::NAN)), ids(&roughly(0.0)));
    assert_eq!(ids(&roughly(-5.0)), ids(&roughly(0.0)));
}

#[test]
fn open_or_checked_goes_first_if_that_is_asked_for() {
    let mut open = at(ask::place("open", Kind::Meals, "甲"), 3.0);
    open.hours = Some(4);
    let directory = ask::directory(vec![
        at(ask::place("near", Kind::Meals, "乙"), 1.0),
        checked(at(ask::place("old", Kind::Meals, "丙"), 2.0), "2020-11-01"),
        checked(at(ask::place("new", Kind::Meals, "丁"), 4.0), "2026-11-01"),
        open,
    ]);
    let ids = |order: Order| {
        let query = Query {
            order,
            ..ask::near()
        };
        ask::ids(&directory, &directory.search(&query, &ask::around()))
    };
    assert_eq!(ids(Order::Near), ["near", "old", "open", "new"]);
    assert_eq!(ids(Order::Open), ["open", "near", "old", "new"]);
    assert_eq!(ids(Order::Checked), ["new", "old", "near", "open"]);
}

#[test]
fn without_an_origin_what_is_open_is_first_and_then_the_id_decides() {
    let mut open = ask::place("z", Kind::Meals, "甲");
    open.hours = Some(4);
    let directory = ask::directory(vec![
        ask::place("b", Kind::Meals, "乙"),
        ask::place("a", Kind::Meals, "丙"),
        open,
    ]);
    let found = directory.search(&Query::default(), &ask::around());
    assert_eq!(ask::ids(&directory, &found), ["z", "a", "b"]);
    assert!(found.hits.iter().all(|hit| hit.metres.is_none()));
}
