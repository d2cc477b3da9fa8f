//! Days that people know, by example.

use egude_domain::{Calendar, Moment};
use egude_places::{
    Closure, State, Timetable, Why,
    open::{self, Now, Opening},
};

fn hours(json: &str) -> Timetable {
    serde_json::from_str(json).unwrap()
}

fn canteen(holidays: &str) -> Timetable {
    let weekly = r#"[{"days":[1,2,3,4,5],"from":"11:00","to":"13:00"}]"#;
    let own = r#"[{"from":"12:00","to":"12:30"}]"#;
    hours(&format!(
        r#"{{"weekly":{weekly},"holidays":"{holidays}","holidayHours":{own}}}"#
    ))
}

fn closures(json: &str) -> Vec<Closure> {
    serde_json::from_str(json).unwrap()
}

/// National Day of 2026 as it was arranged: 1 to 7 free, the 10th, a Saturday, worked.
fn october() -> Calendar {
    serde_json::from_str(
        r#"{"from":"2026-01-01","until":"2026-12-31","workdays":["2026-10-10"],
            "holidays":[{"id":"national-day","from":"2026-10-01","to":"2026-10-07"}]}"#,
    )
    .unwrap()
}

fn at(timetable: Option<&Timetable>, closures: &[Closure], now: &str) -> Opening {
    let now: Moment = format!("{now}:00+08:00").parse().unwrap();
    open::state(timetable, closures, State::Open, now, Some(&october()))
}

fn said(opening: &Opening) -> String {
    let next = opening.next.map(|next| format!(" {} {}", next.at, next.to));
    format!("{}{}", opening.now, next.unwrap_or_default())
}

#[test]
fn a_day_has_several_hours_and_those_that_touch_are_one() {
    let kitchen = hours(
        r#"{"weekly":[{"days":[1],"from":"07:00","to":"09:00"},
            {"days":[1],"from":"11:00","to":"12:00"},{"days":[1],"from":"12:00","to":"13:00"}],
            "holidays":"as-usual"}"#,
    );
    let now = |time: &str| said(&at(Some(&kitchen), &[], &format!("2026-11-23T{time}")));
    assert_eq!(now("06:59"), "closed 2026-11-23T07:00:00+08:00 open");
    assert_eq!(now("07:00"), "open 2026-11-23T09:00:00+08:00 closed");
    assert_eq!(now("09:00"), "closed 2026-11-23T11:00:00+08:00 open");
    assert_eq!(now("11:30"), "open 2026-11-23T13:00:00+08:00 closed");
    assert_eq!(now("13:00"), "closed 2026-11-30T07:00:00+08:00 open");
}

#[test]
fn a_night_that_began_yesterday_is_still_open() {
    let night =
        hours(r#"{"weekly":[{"days":[6],"from":"20:00","to":"02:00"}],"holidays":"as-usual"}"#);
    let now = |time: &str| said(&at(Some(&night), &[], time));
    assert_eq!(
        now("2026-11-22T01:59"),
        "open 2026-11-22T02:00:00+08:00 closed"
    );
    assert_eq!(
        now("2026-11-22T02:00"),
        "closed 2026-11-28T20:00:00+08:00 open"
    );
    assert_eq!(
        now("2026-11-21T01:00"),
        "closed 2026-11-21T20:00:00+08:00 open"
    );
}

#[test]
fn a_house_that_never_closes_has_no_next_change() {
    let always = hours(
        r#"{"weekly":[{"days":[1,2,3,4,5,6,7],"from":"00:00","to":"24:00"}],
            "holidays":"as-usual"}"#,
    );
    assert_eq!(said(&at(Some(&always), &[], "2026-11-22T23:59")), "open");
    let repair = closures(r#"[{"from":"2027-06-01","to":"2027-06-02","why":"repair"}]"#);
    let opening = at(Some(&always), &repair, "2026-11-22T23:59");
    assert_eq!(said(&opening), "open 2027-06-01T00:00:00+08:00 closed");
}

#[test]
fn holidays_are_kept_as_each_place_keeps_them() {
    let holiday = |kept: &str| at(Some(&canteen(kept)), &[], "2026-10-02T11:30");
    assert_eq!(
        said(&holiday("as-usual")),
        "open 2026-10-02T13:00:00+08:00 closed"
    );
    assert_eq!(holiday("as-usual").why, None);
    assert_eq!(
        said(&holiday("closed")),
        "closed 2026-10-08T11:00:00+08:00 open"
    );
    assert_eq!(holiday("closed").why, Some(Why::Holiday));
    assert_eq!(
        said(&holiday("own")),
        "closed 2026-10-02T12:00:00+08:00 open"
    );
    assert!(holiday("own").sure && !holiday("ask").sure);
    assert_eq!(
        said(&holiday("ask")),
        "open 2026-10-02T13:00:00+08:00 closed"
    );
}

#[test]
fn a_worked_saturday_keeps_the_hours_of_saturdays() {
    let opening = at(Some(&canteen("closed")), &[], "2026-10-10T11:30");
    assert_eq!(said(&opening), "closed 2026-10-12T11:00:00+08:00 open");
    assert!(opening.sure);
}

#[test]
fn beyond_the_calendar_nothing_is_sure_but_what_does_not_ask_for_holidays() {
    let opening = |kept| at(Some(&canteen(kept)), &[], "2027-01-04T11:30");
    assert!(!opening("closed").sure && !opening("closed").next.unwrap().sure);
    assert!(opening("as-usual").sure && opening("as-usual").next.unwrap().sure);
    // Known today, open next in a year that nobody has arranged yet.
    let late = at(Some(&canteen("closed")), &[], "2026-12-31T14:00");
    assert_eq!(said(&late), "closed 2027-01-01T11:00:00+08:00 open");
    assert!(late.sure && !late.next.unwrap().sure);
}

#[test]
fn a_night_of_a_holiday_that_nobody_answered_for_is_not_sure_until_it_is_over() {
    let night = hours(
        r#"{"weekly":[{"days":[1,2,3,4,5,6,7],"from":"20:00","to":"06:00"}],"holidays":"ask"}"#,
    );
    let sure = |time: &str| at(Some(&night), &[], time).sure;
    assert!(!sure("2026-10-07T21:00") && !sure("2026-10-08T05:59"));
    assert!(sure("2026-10-08T06:00") && !sure("2026-10-01T06:00"));
}

#[test]
fn a_closure_ends_the_night_before_it_at_midnight() {
    let night = hours(
        r#"{"weekly":[{"days":[1,2,3,4,5,6,7],"from":"20:00","to":"06:00"}],
            "holidays":"as-usual"}"#,
    );
    let snow = closures(r#"[{"from":"2026-11-23","to":"2026-11-23","why":"weather"}]"#);
    let before = at(Some(&night), &snow, "2026-11-22T23:00");
    assert_eq!(said(&before), "open 2026-11-23T00:00:00+08:00 closed");
    let on = at(Some(&night), &snow, "2026-11-23T01:00");
    assert_eq!(said(&on), "closed 2026-11-24T20:00:00+08:00 open");
    assert_eq!((on.why, before.why), (Some(Why::Weather), None));
}

#[test]
fn a_closure_may_have_hours_of_its_own() {
    let short = closures(
        r#"[{"from":"2026-11-23","to":"2026-11-24","hours":[{"from":"12:00","to":"12:30"}],
            "why":"staff"}]"#,
    );
    let now = |time: &str| at(Some(&canteen("closed")), &short, time);
    assert_eq!(
        said(&now("2026-11-23T11:30")),
        "closed 2026-11-23T12:00:00+08:00 open"
    );
    assert_eq!(now("2026-11-23T12:00").why, Some(Why::Staff));
    assert_eq!(
        said(&now("2026-11-24T12:30")),
        "closed 2026-11-25T11:00:00+08:00 open"
    );
    // Without a timetable these days are known and the others are not.
    let unknown = at(None, &short, "2026-11-24T12:30");
    assert_eq!(said(&unknown), "closed 2026-11-25T00:00:00+08:00 unknown");
}

#[test]
fn by_appointment_is_neither_open_nor_closed() {
    let call = hours(r#"{"holidays":"closed","byAppointment":true}"#);
    let opening = at(Some(&call), &[], "2026-09-30T11:30");
    assert_eq!(
        said(&opening),
        "by-appointment 2026-10-01T00:00:00+08:00 closed"
    );
    assert_eq!(at(None, &[], "2026-09-30T11:30").now, Now::Unknown);
    let nothing = hours(r#"{"holidays":"ask"}"#);
    assert_eq!(
        at(Some(&nothing), &[], "2026-09-30T11:30").now,
        Now::Unknown
    );
}

#[test]
fn a_season_opens_and_ends_hours() {
    let summer = hours(
        r#"{"weekly":[{"days":[1,2,3,4,5,6,7],"from":"08:00","to":"18:00",
            "season":{"from":"05-01","to":"09-30"}}],"holidays":"as-usual"}"#,
    );
    let now = |time: &str| said(&at(Some(&summer), &[], time));
    assert_eq!(
        now("2026-11-22T12:00"),
        "closed 2027-05-01T08:00:00+08:00 open"
    );
    assert_eq!(
        now("2026-09-30T18:00"),
        "closed 2027-05-01T08:00:00+08:00 open"
    );
}
