//! Calendars as clerks really write them, inside a rates file.

use egude_domain::Date;
use egude_rules::Rates;
use serde_json::{Value, json};

use crate::support::pack;

fn good() -> Value {
    json!({"ratesVersion": 1, "items": [], "calendar": {
        "from": "2026-09-01", "until": "2026-10-31",
        "holidays": [
            {"id": "mid-autumn", "from": "2026-09-25", "to": "2026-09-27"},
            {"id": "national-day", "from": "2026-10-01", "to": "2026-10-07"},
        ],
        "workdays": ["2026-09-20", "2026-10-10"],
        "publisher": "sample", "source": "sample", "asOf": "2026-11-21", "sample": true,
    }})
}

fn faults(file: &Value) -> Vec<String> {
    let found = Rates::read(file.to_string().as_bytes(), &pack(), |_| true);
    let found = found.map_or_else(|faults| faults, |checked| checked.notes);
    found.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Value), place: &str, remedy: &str) {
    let mut file = good();
    change(&mut file["calendar"]);
    let found = faults(&file);
    assert_eq!(found.len(), 1, "{found:#?}");
    let place = format!("/calendar{place}: ");
    assert!(
        found[0].starts_with(&place) && found[0].contains(remedy),
        "{}",
        found[0]
    );
}

#[test]
fn a_good_calendar_counts_days_and_is_written_as_it_was_read() {
    let text = good().to_string();
    let rates = Rates::read(text.as_bytes(), &pack(), |_| true)
        .unwrap()
        .rates;
    let calendar = rates.calendar.as_ref().unwrap();
    let before = Date::constant(2026, 9, 30);
    let after = calendar.days.after(before, 3);
    assert_eq!(after, Some(Date::constant(2026, 10, 10)));
    assert!(calendar.source.sample && rates.has_samples());
    let written = serde_json::to_value(&rates).unwrap();
    assert_eq!(written["calendar"], good()["calendar"]);
    assert_eq!(rates.check(&pack()), []);
}

#[test]
fn a_file_without_a_calendar_is_good_and_has_none() {
    let rates = Rates::read(br#"{"ratesVersion":1,"items":[]}"#, &pack(), |_| true);
    let rates = rates.unwrap().rates;
    assert_eq!(rates.calendar, None);
    let written = serde_json::to_string(&rates).unwrap();
    assert!(!written.contains("calendar") && !written.contains("digest"));
}

#[test]
fn what_ends_before_it_begins_is_named() {
    let mut file = good();
    file["calendar"]["until"] = "2026-08-31".into();
    let found = faults(&file);
    assert!(
        found[0].starts_with("/calendar/until: ") && found[0].contains("before `from`"),
        "{found:?}"
    );
    refused(
        |c| c["holidays"][1]["to"] = "2026-09-30".into(),
        "/holidays/1/to",
        "before `from`",
    );
}

#[test]
fn a_holiday_outside_the_span_is_named() {
    let late = json!({"id": "new-year", "from": "2026-10-31", "to": "2026-11-01"});
    refused(
        |c| c["holidays"][1] = late,
        "/holidays/1/to",
        "outside the days that the calendar covers",
    );
    refused(
        |c| c["workdays"][1] = "2026-11-01".into(),
        "/workdays/1",
        "outside",
    );
}

#[test]
fn a_moved_day_that_is_no_weekend_is_named() {
    refused(
        |c| c["workdays"][0] = "2026-09-21".into(),
        "/workdays/0",
        "only the Saturdays and Sundays",
    );
}

#[test]
fn days_that_stand_twice_are_named_with_the_first() {
    refused(
        |c| c["holidays"][1]["from"] = "2026-09-27".into(),
        "/holidays/1",
        "stands at /calendar/holidays/0 already",
    );
    refused(
        |c| c["workdays"][1] = "2026-09-26".into(),
        "/workdays/1",
        "stands at /calendar/holidays/0 already",
    );
    refused(
        |c| c["workdays"][1] = "2026-09-20".into(),
        "/workdays/1",
        "stands at /calendar/workdays/0 already",
    );
}

#[test]
fn a_holiday_of_a_month_is_a_typing_mistake() {
    let month = |calendar: &mut Value| {
        calendar["holidays"][1]["to"] = "2026-10-31".into();
        calendar["workdays"] = json!([]);
    };
    refused(month, "/holidays/1/to", "within 15 days");
}

#[test]
fn fields_are_looked_at() {
    for (change, place, remedy) in [
        (("until", Value::Null), "/until", "in quotation marks"),
        (("from", json!("2026-9-1")), "/from", "2026-01-31"),
        (("workdays", json!({})), "/workdays", "a list"),
        (
            ("workdays", json!([5])),
            "/workdays/0",
            "in quotation marks",
        ),
        (
            ("holidays", json!(["2026-10-01"])),
            "/holidays/0",
            "an object",
        ),
        (("sample", json!(false)), "/sample", "mark it as sample"),
        (("holiday", json!([])), "/holiday", "typing mistake"),
    ] {
        let (name, value) = change;
        refused(|c| c[name] = value, place, remedy);
    }
    refused(
        |c| drop(c.as_object_mut().unwrap().remove("workdays")),
        "/workdays",
        "missing",
    );
    refused(
        |c| c["holidays"][0]["id"] = "Mid Autumn".into(),
        "/holidays/0/id",
        "spring-festival",
    );
    let mut file = good();
    file["calendar"] = json!([]);
    assert!(faults(&file)[0].starts_with("/calendar: must be an object"));
}

#[test]
fn a_digest_is_taken_if_it_can_be_one() {
    let mut file = good();
    file["digest"] = "a1".repeat(32).into();
    assert_eq!(faults(&file), [""; 0]);
    file["digest"] = "latest".into();
    assert!(faults(&file)[0].starts_with("digest: is not a digest"));
}
