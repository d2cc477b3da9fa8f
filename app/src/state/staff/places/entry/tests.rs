use super::{Typed, field_of, fill, read};
use crate::state::staff::reading::{Fault, Given as _};
use egude_domain::Date;
use egude_places::{Place, Timetable};

const TODAY: Date = Date::constant(2026, 11, 22);

/// A place with every member, of a van that does everything.
fn whole() -> (Place, Vec<Timetable>) {
    let place = r#"{
        "id": "sample-van", "kind": "mobile", "region": "152502200000",
        "name": { "zh": "A", "mn": "B" }, "aliases": ["C", "D"],
        "address": { "zh": "E" }, "at": { "lat": 43.9312, "lon": 116.0854, "within": 50 },
        "phones": ["0479-8220000", "12349"],
        "operator": { "form": "village", "name": "F" },
        "filing": { "number": "G", "date": "2024-05-06" },
        "grade": { "level": 3, "until": "2027-01-01" },
        "beds": { "total": 80, "nursing": 30, "free": 4, "asOf": "2026-11-01" },
        "takes": ["dementia", "self-care"],
        "prices": [
            { "of": "lunch", "from": 850, "per": "time", "asOf": "2026-01-01" },
            { "of": "bed", "care": "fully", "from": 120000, "to": 180000, "per": "month", "asOf": "2026-01-01" }
        ],
        "subsidies": [{ "of": "lunch", "who": ["age-80", "dibao"], "fen": 300, "per": "time", "source": "H", "asOf": "2026-01-01" }],
        "medical": { "form": "partner", "partner": { "zh": "I" } },
        "meals": ["delivery"], "languages": ["mn", "zh"],
        "access": { "entrance": "ramp", "toilet": false }, "ride": true, "radiusKm": 30, "hours": 0,
        "stops": [{
            "id": "north", "name": { "zh": "J" }, "region": "152502200000", "from": "11:00", "to": "12:30",
            "first": "2026-03-03", "last": "2027-03-03",
            "repeat": { "every": "month", "interval": 1, "days": [2], "weeks": [1, 3] },
            "season": { "from": "05-01", "to": "09-30" },
            "cancelled": [{ "day": "2026-12-01", "why": "weather" }], "extra": ["2026-12-24"]
        }],
        "state": "open", "notice": { "zh": "K" },
        "closures": [{ "from": "2026-12-30", "to": "2027-01-02", "why": "holiday" }],
        "checked": { "on": "2026-10-01", "by": "L" }, "source": 0
    }"#;
    let hours = r#"[{
        "weekly": [
            { "days": [1, 2, 3, 4, 5], "from": "08:00", "to": "24:00" },
            { "days": [6], "from": "22:00", "to": "02:00", "season": { "from": "11-01", "to": "03-31" } }
        ],
        "holidays": "own", "holidayHours": [{ "from": "10:00", "to": "12:00" }], "byAppointment": true
    }]"#;
    (
        serde_json::from_str(place).unwrap(),
        serde_json::from_str(hours).unwrap(),
    )
}

fn wrong(typed: &Typed, was: &Place) -> Vec<String> {
    let faults: Vec<Fault> = read(typed, was, TODAY).unwrap_err();
    faults.into_iter().map(|fault| fault.field).collect()
}

#[test]
fn a_form_that_nobody_touched_changes_nothing() {
    let (place, hours) = whole();
    let read = read(&fill(&place, &hours), &place, TODAY).unwrap();
    assert_eq!(read.place, place);
    assert_eq!(read.timetables, hours);
}

#[test]
fn a_place_of_which_little_is_known_stays_so() {
    let (whole, _) = whole();
    let bare = serde_json::json!({
        "id": whole.id, "kind": whole.kind, "region": whole.region, "name": whole.name,
        "state": "open", "source": 0,
    });
    let bare: Place = serde_json::from_value(bare).unwrap();
    let read = read(&fill(&bare, &[]), &bare, TODAY).unwrap();
    assert_eq!((read.place, read.timetables), (bare, Vec::new()));
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_at_its_field() {
    let (place, hours) = whole();
    let mut typed = fill(&place, &hours);
    for (field, text) in [
        ("name-zh", ""),
        ("phones", "call us"),
        ("at-lat", "116.08"),
        ("beds-free", "81"),
        ("prices-r1-to", "1000"),
        ("timetable-weekly-r0-to", "25:00"),
        ("timetable-weekly-r1-season-to", ""),
        ("stops-r0-last", "2025-01-01"),
    ] {
        assert!(typed.texts.contains_key(field), "{field}");
        typed.put_text(field, text);
    }
    typed.put_list::<String>("stops-r0-repeat-weeks", &[]);
    let found = wrong(&typed, &place);
    for field in [
        "name-zh",
        "phones",
        "at-lat",
        "beds-free",
        "prices-r1-to",
        "timetable-weekly-r0-to",
        "timetable-weekly-r1-season-to",
        "stops-r0-last",
        "stops-r0-repeat-weeks",
    ] {
        assert!(found.iter().any(|own| own == field), "{field} of {found:?}");
    }
}

#[test]
fn a_row_that_was_taken_away_is_gone_and_a_new_stop_gets_a_word_of_its_own() {
    let (place, hours) = whole();
    let mut typed = fill(&place, &hours);
    typed.put_list("prices", &["r1"]);
    typed.put_list("stops", &["r0", "r9"]);
    for (field, text) in [
        ("name-zh", "M"),
        ("from", "9:00"),
        ("to", "10:00"),
        ("repeat-every", "week"),
    ] {
        typed.put_text(format!("stops-r9-{field}"), text);
    }
    typed.put_list("stops-r9-repeat-days", &["4"]);
    let read = read(&typed, &place, TODAY).unwrap();
    assert_eq!(read.place.prices, place.prices[1..]);
    let new = &read.place.stops[1];
    assert_eq!((new.id.as_str(), new.first), ("stop-1", TODAY));
    assert_eq!(new.region, place.region);
}

#[test]
fn what_the_back_end_finds_wrong_stands_at_the_field_that_was_typed() {
    let (place, hours) = whole();
    let mut typed = fill(&place, &hours);
    typed.put_list("prices", &["r1"]);
    let is_field = |field: &str| typed.texts.contains_key(field) || typed.lists.contains_key(field);
    for (pointer, field) in [
        ("/deed/place/name/zh", "name-zh"),
        ("/deed/place/phones/1", "phones"),
        ("/deed/place/prices/0/from", "prices-r1-from"),
        ("/deed/place/beds/asOf", "beds-asOf"),
        ("/deed/timetables/0/weekly/1/to", "timetable-weekly-r1-to"),
        ("/deed/place/stops/0/repeat/days", "stops-r0-repeat-days"),
        ("/deed/place/stops/0", "stops"),
    ] {
        let found = field_of(pointer, &typed, is_field);
        assert_eq!(found.as_deref(), Some(field), "{pointer}");
    }
    assert_eq!(field_of("/version", &typed, is_field), None);
    assert_eq!(typed.list("prices"), ["r1"]);
}
