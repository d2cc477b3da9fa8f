use serde_json::{Value, json};

use super::{faults, file, is_named, registry};

#[test]
fn every_number_has_its_bounds_and_they_are_told() {
    for (member, least, most) in [
        ("slotMinutes", 5, 240),
        ("horizonDays", 1, 180),
        ("holdMinutes", 3, 60),
        ("coolingMinutes", 0, 1440),
        ("offerMinutes", 5, 1440),
        ("perPerson", 1, 20),
        ("perPhone", 1, 20),
        ("keepDays", 1, 730),
    ] {
        let says = format!("from {least} to {most}");
        for wrong in [
            json!(least - 1),
            json!(most + 1),
            json!("10"),
            json!(7.5),
            json!(null),
        ] {
            is_named(member, wrong, &format!("/{member}"), &says);
        }
        let mut good = registry();
        good[member] = json!(most);
        assert_eq!(faults(&file(&[good])), [""; 0], "{member}");
    }
    for (member, value, place, says) in [
        ("opensAt", json!("24:00"), "/opensAt", "before 24:00"),
        ("opensAt", json!("8.30"), "/opensAt", "08:30"),
        (
            "cutOff",
            json!({"workingDays": 31, "at": "16:00"}),
            "/cutOff/workingDays",
            "to 30",
        ),
        (
            "cutOff",
            json!({"workingDays": 22, "at": "16:00"}),
            "/cutOff/workingDays",
            "fewer",
        ),
        (
            "cancelUntil",
            json!({"workingDays": 1, "at": "16"}),
            "/cancelUntil/at",
            "08:30",
        ),
        ("cancelUntil", json!(1), "/cancelUntil", "an object"),
        (
            "secondPhone",
            json!("maybe"),
            "/secondPhone",
            "no, optional, required",
        ),
        ("remark", json!(true), "/remark", "quotation marks"),
    ] {
        is_named(member, value, place, says);
    }
}

#[test]
fn ledger_rules_are_named_when_they_are_wrong() {
    let rule = |days: u16, no_shows: u16, cancels: u16, block: u16| json!({"days": days, "noShows": no_shows, "cancels": cancels, "blockDays": block});
    for (rules, place, says) in [
        (json!([rule(0, 2, 0, 15)]), "/0/days", "from 1 to 730"),
        (json!([rule(30, 0, 0, 15)]), "/0", "to everybody"),
        (json!([rule(30, 2, 0, 0)]), "/0/blockDays", "from 1 to 730"),
        (
            json!([rule(30, 2, 0, 15), rule(30, 2, 0, 60)]),
            "/1",
            "there once",
        ),
    ] {
        is_named("ledgerRules", rules, &format!("/ledgerRules{place}"), says);
    }
}

#[test]
fn peak_days_are_named_when_they_are_wrong() {
    let band = |from: &str, to: &str, per_slot: u16, walk_in: u16| json!({"from": from, "to": to, "perSlot": per_slot, "walkIn": walk_in});
    // Thursday; the registry is open on Mondays and Tuesdays.
    let peak = |date: &str, bands: Value| json!({"date": date, "name": {"zh": "某日"}, "rule": {"zh": "先约先得"}, "bands": bands});
    let with = |name: &str, value: Value| {
        let mut peak = peak("2027-05-18", json!([]));
        peak[name] = value;
        peak
    };
    let good = band("08:30", "17:30", 8, 2);
    for (days, place, says) in [
        (json!([with("rule", json!(null))]), "/0/rule", "an object"),
        (
            json!([with("opensOn", json!("2027-05-19"))]),
            "/0/opensOn",
            "not later",
        ),
        (
            json!([with("services", json!(["wed"]))]),
            "/0/services/0",
            "one of marry",
        ),
        (
            json!([
                with("services", json!(["marry"])),
                peak("2027-05-18", json!([]))
            ]),
            "/1/date",
            "has the same",
        ),
        (
            json!([peak("2027-05-18", json!([good, good]))]),
            "/0/bands/1",
            "no other band",
        ),
        (
            json!([peak("2027-05-18", json!([band("08:00", "12:00", 8, 2)]))]),
            "/0/bands/0",
            "which are 08:30 to 17:30",
        ),
        (
            json!([peak("2027-05-18", json!([band("08:30", "12:00", 1, 2)]))]),
            "/0/bands/0/walkIn",
            "at most",
        ),
        (
            json!([peak("2027-05-20", json!([good]))]),
            "/0/bands/0",
            "into openDays",
        ),
    ] {
        is_named("peakDays", days, &format!("/peakDays{place}"), says);
    }
    let mut closed = registry();
    closed["peakDays"] = json!([peak("2027-05-18", json!([good]))]);
    closed["closedDays"] = json!([{"from": "2027-05-18", "to": "2027-05-18"}]);
    let found = faults(&file(&[closed]));
    assert!(
        found.len() == 1 && found[0].contains("closedDays/0 closes it"),
        "{found:?}"
    );
}
