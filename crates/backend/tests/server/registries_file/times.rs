use serde_json::{Value, json};

use super::{faults, file, is_named, registry};

#[test]
fn hours_are_named_when_they_are_wrong() {
    let hours = |days: &[u8], from: &str, to: &str| json!({"days": days, "from": from, "to": to});
    let good = hours(&[1], "08:30", "12:00");
    let with = |mut hours: Value, services: Value| {
        hours["services"] = services;
        hours
    };
    for (hours, place, says) in [
        (json!([]), "", "at least one entry"),
        (json!([hours(&[1], "8:30", "12:00")]), "/0/from", "08:30"),
        (json!([hours(&[1], "08:30", "24:30")]), "/0/to", "08:30"),
        (
            json!([hours(&[1], "12:00", "12:00")]),
            "/0/to",
            "later than",
        ),
        (
            json!([hours(&[0], "08:30", "12:00")]),
            "/0/days/0",
            "7 for Sunday",
        ),
        (
            json!([hours(&[1, 1], "08:30", "12:00")]),
            "/0/days/1",
            "there once",
        ),
        (
            json!([hours(&[], "08:30", "12:00")]),
            "/0/days",
            "at least one day",
        ),
        (
            json!([good, hours(&[1, 2], "11:00", "13:00")]),
            "/1",
            "no other entry",
        ),
        (
            json!([good, with(good.clone(), json!(["marry"]))]),
            "/1",
            "no other entry",
        ),
        (
            json!([with(good.clone(), json!(["ceremony"]))]),
            "/0/services",
            "does not offer ceremony",
        ),
    ] {
        is_named("hours", hours, &format!("/hours{place}"), says);
    }
    let mut beside = registry();
    beside["hours"] = json!([
        with(good.clone(), json!(["marry"])),
        with(good, json!(["counselling"]))
    ]);
    assert_eq!(
        faults(&file(&[beside])),
        [""; 0],
        "two services at one time"
    );
}

#[test]
fn single_days_are_named_when_they_are_wrong() {
    let open = |date: &str, hours: Value| json!({"date": date, "hours": hours});
    let span = json!({"from": "09:00", "to": "12:00"});
    let day = open("2027-02-14", json!([span]));
    for (days, place, says) in [
        (
            json!([open("2027-02-30", json!([span]))]),
            "/0/date",
            "not a day",
        ),
        (
            json!([open("2027-02-14", json!([]))]),
            "/0/hours",
            "closedDays",
        ),
        (
            json!([open("2027-02-14", json!([span, span]))]),
            "/0/hours/1",
            "no other entry",
        ),
        (json!([day, day]), "/1/hours", "no other entry of that day"),
        (json!([{"hours": [span]}]), "/0/date", "is missing"),
    ] {
        is_named("openDays", days, &format!("/openDays{place}"), says);
    }
    let closed = |from: &str, to: &str| json!({"from": from, "to": to});
    for (days, place, says) in [
        (
            json!([closed("2027-01-02", "2027-01-01")]),
            "/0/to",
            "before `from`",
        ),
        (
            json!([
                closed("2027-01-01", "2027-01-05"),
                closed("2027-01-05", "2027-01-06")
            ]),
            "/1",
            "stands at /items/0/closedDays/0 already",
        ),
    ] {
        is_named("closedDays", days, &format!("/closedDays{place}"), says);
    }
    let mut both = registry();
    both["openDays"] = json!([day]);
    both["closedDays"] = json!([closed("2027-02-13", "2027-02-14")]);
    let found = faults(&file(&[both]));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("/items/0/openDays/0/date: ") && found[0].contains("closedDays/0")
    );
}
