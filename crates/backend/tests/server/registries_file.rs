mod figures;
mod place;
mod start;
mod times;

use std::collections::BTreeSet;

use egude_backend::registries::{Registries, SAMPLE, check};
use serde_json::{Value, json};

use crate::world::known;

fn registry() -> Value {
    json!({"id": "xilinhot", "region": "152502000000", "name": {"zh": "某处"},
        "phones": ["12345"], "zone": "Asia/Shanghai",
        "services": [{"id": "marry", "minutes": 30, "perSlot": 4, "walkIn": 1},
                     {"id": "counselling", "minutes": 60, "perSlot": 1, "walkIn": 0}],
        "hours": [{"days": [1, 2], "from": "08:30", "to": "12:00"},
                  {"days": [1, 2], "from": "14:30", "to": "17:30"}],
        "slotMinutes": 30, "horizonDays": 30, "opensAt": "08:30",
        "cutOff": {"workingDays": 1, "at": "16:00"},
        "cancelUntil": {"workingDays": 1, "at": "16:00"},
        "holdMinutes": 10, "coolingMinutes": 15, "offerMinutes": 30,
        "perPerson": 1, "perPhone": 2, "secondPhone": "no", "remark": "no", "keepDays": 90,
        "publisher": "Bureau", "source": "the door", "asOf": "2026-11-21"})
}

fn file(items: &[Value]) -> Vec<u8> {
    let file = json!({"registriesVersion": 1, "items": items});
    file.to_string().into_bytes()
}

fn faults(bytes: &[u8]) -> Vec<String> {
    let faults = check(bytes, &known()).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

/// A good registry with one member that is wrong: exactly that is told.
fn is_named(member: &str, value: Value, place: &str, says: &str) {
    let mut entry = registry();
    entry[member] = value;
    let found = faults(&file(&[entry]));
    assert_eq!(found.len(), 1, "{member}: {found:#?}");
    let place = format!("/items/0{place}: ");
    assert!(
        found[0].starts_with(&place) && found[0].contains(says),
        "{} ({place} {says})",
        found[0]
    );
}

#[test]
fn a_good_file_is_taken_and_the_sample_is_one() {
    assert_eq!(faults(&file(&[registry()])), [""; 0]);
    assert_eq!(faults(SAMPLE), [""; 0]);
    let sample = check(SAMPLE, &known()).unwrap();
    assert_eq!(sample.len(), 4);
    for listed in &sample {
        let one = &listed.published;
        assert!(one.sample && one.publisher == "sample", "{one:?}");
        assert!(one.name.zh.starts_with("示例：") && one.name.mn.is_some());
        assert_eq!(one.phones, ["12345"], "no number that looks real");
        assert_eq!(one.id, listed.office.id);
        assert_eq!(one.peak_days.len(), listed.office.peak_days.len());
    }
    let all_cases = sample.iter().filter(|one| one.office.accepts.len() == 3);
    assert_eq!(all_cases.count(), 1);
    let registries = Registries::new(sample);
    assert!(registries.get("sample-xilinhot").is_some());
    assert!(registries.get("nowhere").is_none());
}

#[test]
fn every_fault_is_named_at_once() {
    let mut first = registry();
    for (member, value) in [
        ("id", json!("A B")),
        ("zone", json!("UTC")),
        ("holdMinutes", json!(1)),
        ("opensAt", json!("soon")),
        ("remark", json!("perhaps")),
        ("colour", json!("red")),
    ] {
        first[member] = value;
    }
    first["services"][0]["walkIn"] = json!(9);
    first["hours"][1]["days"][0] = json!(9);
    first["peakDays"] = json!([{"date": "2027-05-20"}]);
    first.as_object_mut().unwrap().remove("keepDays");
    let mut bytes = file(&[first, registry(), registry()]);
    bytes = String::from_utf8(bytes)
        .unwrap()
        .replace("\"registriesVersion\":1", "\"registriesVersion\":2")
        .into();
    let found = faults(&bytes);
    let places: BTreeSet<&str> = found
        .iter()
        .filter_map(|one| one.split(": ").next())
        .collect();
    let expected = [
        "/registriesVersion",
        "/items/0/id",
        "/items/0/zone",
        "/items/0/holdMinutes",
        "/items/0/opensAt",
        "/items/0/remark",
        "/items/0/colour",
        "/items/0/services/0/walkIn",
        "/items/0/hours/1/days/0",
        "/items/0/peakDays/0/name",
        "/items/0/peakDays/0/rule",
        "/items/0/keepDays",
        "/items/2/id",
    ];
    assert_eq!(places, BTreeSet::from(expected), "{found:#?}");
    assert_eq!(found.len(), expected.len());
}

#[test]
fn a_file_that_is_no_registries_file_is_refused() {
    for (bytes, says) in [
        (&b"{"[..], "ends in the middle"),
        (&b"[]"[..], "an object in braces"),
        (&b"\xff\xfe"[..], "UTF-8"),
        (&b"{\"registriesVersion\": 1, \"items\": {}}"[..], "a list"),
        (
            &b"{\"registriesVersion\": \"1\", \"items\": []}"[..],
            "the number 1",
        ),
    ] {
        let found = faults(bytes);
        assert!(found.len() == 1 && found[0].contains(says), "{found:?}");
    }
}
