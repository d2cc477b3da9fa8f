use super::*;
use crate::import::Region;
use crate::{Beds, Closure, Point, Why};

fn known() -> Known {
    let region = |code: &str, name: &str| Region {
        code: code.parse().unwrap(),
        names: vec![name.to_owned()],
    };
    Known::new([
        region("152500000000", "锡林郭勒盟"),
        region("152502000000", "锡林浩特市"),
        region("152502001000", "希日塔拉街道"),
        region("152530000000", "正蓝旗"),
    ])
}

fn place() -> Place {
    serde_json::from_str(
        r#"{"id":"a-home","kind":"home-public","region":"152502001000","name":{"zh":"示例"},
        "at":{"lat":43.93,"lon":116.08},"phones":["0479-0000000"],"state":"open","source":0}"#,
    )
    .unwrap()
}

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn faults(change: impl FnOnce(&mut Place)) -> Vec<(String, FaultCode, bool)> {
    let mut place = place();
    change(&mut place);
    let all = entry(&place, None, &known(), today());
    all.into_iter()
        .map(|fault| (fault.member, fault.code, fault.stops))
        .collect()
}

fn one(member: &str, code: FaultCode, stops: bool) -> Vec<(String, FaultCode, bool)> {
    vec![(member.to_owned(), code, stops)]
}

#[test]
fn a_good_entry_has_no_fault() {
    assert_eq!(faults(|_| {}), []);
}

#[test]
fn an_exchanged_position_is_named_with_what_would_be_right() {
    let mut place = place();
    place.at = Some(Point {
        lat: 116.08,
        lon: 43.93,
        within: None,
    });
    let found = entry(&place, None, &known(), today());
    assert_eq!(found[0].code, FaultCode::BadPosition);
    assert_eq!(found[0].hint.as_deref(), Some("43.93,116.08"));
}

#[test]
fn a_position_far_from_its_banner_stops_and_one_just_across_does_not() {
    let at = |lat, lon| {
        move |place: &mut Place| {
            place.at = Some(Point {
                lat,
                lon,
                within: None,
            });
        }
    };
    assert_eq!(
        faults(at(42.24, 115.99)),
        one("at/lat", FaultCode::OutsideDistrict, true)
    );
    assert_eq!(
        faults(at(44.95, 116.08)),
        one("at/lat", FaultCode::OutsideDistrict, false)
    );
    assert_eq!(
        faults(at(f64::NAN, 1.0)),
        one("at/lat", FaultCode::BadPosition, true)
    );
}

#[test]
fn regions_are_known_banners_or_townships_and_the_accounts_own() {
    let region = |code: &str| {
        let code = code.parse().unwrap();
        move |place: &mut Place| {
            place.region = code;
            place.at = None;
        }
    };
    assert_eq!(
        faults(region("152502999000")),
        one("region", FaultCode::UnknownRegion, true)
    );
    assert_eq!(
        faults(region("152500000000")),
        one("region", FaultCode::UnknownRegion, true)
    );
    let known = known().within(vec!["152530000000".parse().unwrap()]);
    let found = entry(&place(), None, &known, today());
    assert_eq!(found[0].code, FaultCode::NotYourRegion);
}

#[test]
fn more_free_beds_than_beds_are_no_beds() {
    let beds = |place: &mut Place| {
        place.beds = Some(Beds {
            total: Some(10),
            nursing: None,
            free: Some(11),
            as_of: today(),
        });
    };
    assert_eq!(faults(beds), one("beds/free", FaultCode::Order, true));
}

#[test]
fn what_was_so_in_the_future_is_refused() {
    let tomorrow = today().plus_days(1).unwrap();
    let beds = |place: &mut Place| {
        place.beds = Some(Beds {
            total: Some(10),
            nursing: None,
            free: None,
            as_of: tomorrow,
        });
    };
    assert_eq!(faults(beds), one("beds/asOf", FaultCode::BadDate, true));
}

#[test]
fn closures_end_after_they_begin_and_old_ones_are_only_named() {
    let closed = |from: &str, to: &str| {
        let closure = Closure {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            hours: vec![],
            why: Why::Repair,
        };
        move |place: &mut Place| place.closures.push(closure)
    };
    assert_eq!(
        faults(closed("2026-12-02", "2026-12-01")),
        one("closures", FaultCode::Order, true)
    );
    assert_eq!(
        faults(closed("2026-01-02", "2026-01-03")),
        one("closures", FaultCode::Stale, false)
    );
}

#[test]
fn ids_are_words_that_fit_into_an_address() {
    for id in ["ab", "A-home", "a home", "家", "", &"a".repeat(61)] {
        let id = id.to_owned();
        assert_eq!(
            faults(|place| place.id = id),
            one("id", FaultCode::BadId, true)
        );
    }
}

#[test]
fn hours_need_days_and_times() {
    let table = |json: &str| serde_json::from_str::<Timetable>(json).unwrap();
    let found = |json: &str| {
        let all = entry(&place(), Some(&table(json)), &known(), today());
        all.into_iter()
            .map(|fault| fault.member)
            .collect::<Vec<_>>()
    };
    assert_eq!(found(r#"{"holidays":"ask","byAppointment":true}"#), [""; 0]);
    assert_eq!(found(r#"{"holidays":"ask"}"#), ["timetable/weekly"]);
    assert_eq!(
        found(r#"{"holidays":"own","byAppointment":true}"#),
        ["timetable/holidayHours"]
    );
    let days = r#"{"holidays":"ask","weekly":[{"days":[0,8],"from":"08:00","to":"08:00"}]}"#;
    assert_eq!(
        found(days),
        ["timetable/weekly/0/days", "timetable/weekly/0/to"]
    );
}
