use super::*;
use egude_domain::Holiday;

/// Sample hours: weekdays 09:00–12:00 and 14:30–17:30, counselling on Wednesdays only.
const REGISTRY: &str = r#"{
  "id": "sample", "region": "152502000000", "name": { "zh": "示例" }, "phones": [],
  "services": [{ "id": "marry", "minutes": 30, "perSlot": 3, "walkIn": 1 }],
  "hours": [
    { "days": [1, 2, 3, 4, 5], "from": "14:30", "to": "17:30" },
    { "days": [1, 2, 3, 4, 5], "from": "09:00", "to": "12:00" },
    { "days": [3], "from": "18:00", "to": "19:00", "services": ["counselling"] }
  ],
  "openDays": [{ "date": "2026-10-03", "hours": [{ "from": "10:00", "to": "11:00" }], "services": ["marry"] }],
  "closedDays": [{ "from": "2026-10-12", "to": "2026-10-13" }],
  "slotMinutes": 30, "horizonDays": 30, "opensAt": "08:00",
  "cutOff": { "workingDays": 1, "at": "17:00" }, "cancelUntil": { "workingDays": 1, "at": "17:00" },
  "holdMinutes": 10, "coolingMinutes": 10, "offerMinutes": 30, "perPerson": 1, "perPhone": 2,
  "secondPhone": "no", "remark": "no", "keepDays": 30,
  "publisher": "示例", "source": "示例", "asOf": "2026-09-01", "sample": true
}"#;

fn registry() -> Registry {
    serde_json::from_str(REGISTRY).expect("a registry")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// October 2026: 1 to 7 free, 10 (a Saturday) worked.
fn calendar() -> Calendar {
    Calendar {
        from: day("2026-09-28"),
        until: day("2026-10-16"),
        holidays: vec![Holiday {
            id: "national-day".into(),
            from: day("2026-10-01"),
            to: day("2026-10-07"),
        }],
        workdays: vec![day("2026-10-10")],
    }
}

fn starts(service: Service, on: &str) -> Option<Vec<String>> {
    let spans = hours_on(&registry(), service, day(on), Some(&calendar()))?;
    Some(spans.iter().map(|span| span.from.to_string()).collect())
}

fn at(moment: &str) -> Option<Doors> {
    let moment = moment.parse().expect("a moment");
    doors(&registry(), Service::Marry, moment, Some(&calendar()))
}

#[test]
fn a_day_has_the_hours_that_were_published_for_it() {
    let usual = Some(vec!["09:00".to_owned(), "14:30".to_owned()]);
    assert_eq!(starts(Service::Marry, "2026-09-28"), usual);
    assert_eq!(
        starts(Service::Marry, "2026-10-10"),
        usual,
        "worked Saturday"
    );
    assert_eq!(starts(Service::Marry, "2026-10-02"), Some(Vec::new()));
    assert_eq!(
        starts(Service::Marry, "2026-10-03"),
        Some(vec!["10:00".to_owned()]),
        "opened on a holiday"
    );
    assert_eq!(starts(Service::Counselling, "2026-10-03"), Some(Vec::new()));
    assert_eq!(
        starts(Service::Marry, "2026-10-12"),
        Some(Vec::new()),
        "closed"
    );
    let wednesday = starts(Service::Counselling, "2026-10-14").expect("known");
    assert_eq!(wednesday, ["09:00", "14:30", "18:00"]);
}

#[test]
fn of_a_day_outside_the_calendar_nothing_is_said() {
    assert_eq!(starts(Service::Marry, "2027-01-04"), None);
    assert_eq!(
        hours_on(&registry(), Service::Marry, day("2026-10-14"), None),
        None
    );
}

#[test]
fn open_now_means_open_to_the_minute() {
    let time = |text: &str| text.parse::<TimeOfDay>().expect("a time");
    assert_eq!(
        at("2026-09-28T09:00:00+08:00"),
        Some(Doors::Open(time("12:00")))
    );
    let after_lunch = Some(Doors::Opens(day("2026-09-28"), time("14:30")));
    assert_eq!(at("2026-09-28T12:00:00+08:00"), after_lunch);
    let after_the_closed_days = Some(Doors::Opens(day("2026-10-14"), time("09:00")));
    assert_eq!(at("2026-10-10T17:30:00+08:00"), after_the_closed_days);
    assert_eq!(at("2026-10-16T18:00:00+08:00"), Some(Doors::Closed));
}
