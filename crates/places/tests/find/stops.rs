use crate::{ask, made};
use egude_domain::Date;
use egude_places::{
    Cancelled, Kind, Place, Stop, Why,
    find::{Filter, Query},
    open::Now,
};

/// Comes every week on that day, 9 to 12, so many kilometres to the north.
fn stop(day: u8, kilometres: f64, town: usize) -> Stop {
    let text = format!(
        r#"{{"id":"s{day}","name":{{"zh":"站{day}"}},"region":"{}","from":"09:00","to":"12:00",
        "first":"2026-01-05","repeat":{{"every":"week","interval":1,"days":[{day}]}}}}"#,
        made::region(0, town)
    );
    let mut stop: Stop = serde_json::from_str(&text).unwrap();
    let here = made::here();
    stop.at = Some(made::point(here.lat + kilometres / 111.1, here.lon));
    stop
}

fn van(stops: Vec<Stop>) -> Place {
    let mut van = ask::place("van", Kind::Mobile, "流动餐车");
    van.at = None;
    van.stops = stops;
    van
}

#[test]
fn a_van_is_as_far_as_the_nearest_stop_it_will_come_to() {
    let directory = ask::directory(vec![van(vec![stop(2, 9.0, 1), stop(5, 1.0, 2)])]);
    let hit = directory.search(&ask::near(), &ask::around()).hits[0];
    assert_eq!(hit.stop, Some(1));
    assert!((999.0..1001.0).contains(&hit.metres.unwrap()));
    // It is Tuesday, eleven.
    assert_eq!(hit.open, Now::Open);
    let nowhere = directory.search(&Query::default(), &ask::around()).hits[0];
    assert_eq!((nowhere.stop, nowhere.metres), (Some(0), None), "the next");
    let town = Query {
        region: Some(made::region(0, 1)),
        ..ask::near()
    };
    let there = directory.search(&town, &ask::around()).hits[0];
    assert_eq!(there.stop, Some(0), "where somebody looks");
}

#[test]
fn a_stop_that_is_over_or_cancelled_is_not_a_way() {
    let mut over = stop(1, 0.1, 1);
    over.last = Some("2026-10-01".parse().unwrap());
    let mut cancelled = stop(2, 0.2, 1);
    let days = (0..70).map(|week| Date::constant(2026, 11, 24).plus_days(week * 7).unwrap());
    let days = days.map(|day| Cancelled {
        day,
        why: Why::Weather,
    });
    cancelled.cancelled = days.collect();
    let directory = ask::directory(vec![van(vec![over, cancelled, stop(3, 5.0, 1)])]);
    let hit = directory.search(&ask::near(), &ask::around()).hits[0];
    assert_eq!((hit.stop, hit.open), (Some(2), Now::Closed));
    let today = Query {
        filters: [Filter::OpenToday].into(),
        ..ask::near()
    };
    assert_eq!(directory.search(&today, &ask::around()).total(), 0);
}

#[test]
fn a_van_is_found_where_it_stops_and_by_the_name_of_the_stop() {
    let directory = ask::directory(vec![van(vec![stop(3, 5.0, 2)])]);
    let found = |query: &Query| directory.search(query, &ask::around()).total();
    let town = |town| Query {
        region: Some(made::region(0, town)),
        ..Query::default()
    };
    assert_eq!(
        (found(&town(1)), found(&town(2)), found(&town(3))),
        (1, 1, 0)
    );
    assert_eq!(found(&ask::text("站3")), 1);
}

#[test]
fn as_time_goes_on_the_van_comes_and_goes() {
    let directory = ask::directory(vec![van(vec![stop(2, 9.0, 1), stop(5, 1.0, 2)])]);
    let at = |hours: i64| {
        let around = egude_places::find::Around {
            now: made::now().plus(hours * 3600),
            ..ask::around()
        };
        directory.search(&Query::default(), &around).hits[0]
    };
    let said: Vec<_> = [0, 1, 2, 71, 72, 73]
        .map(|hours| (at(hours).open, at(hours).stop))
        .into();
    let (open, closed) = (Now::Open, Now::Closed);
    let (first, second) = (Some(0), Some(1));
    assert_eq!(
        said,
        [
            (open, first),
            (closed, second),
            (closed, second),
            (open, second),
            (open, second),
            (closed, first),
        ]
    );
}
