use std::collections::BTreeSet;

use egude_backend::registries::{Registries, SAMPLE, calendar, check};
use egude_contract::v1::FileState;
use serde_json::{Value, json};

use crate::world::{Server, folder, known};

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
fn who_and_where_is_named_when_it_is_wrong() {
    for (member, value, place, says) in [
        ("id", json!("Civil Affairs"), "/id", "small letters"),
        ("region", json!("152502"), "/region", "12 digits"),
        (
            "region",
            json!("152599000000"),
            "/region",
            "no region has the code",
        ),
        ("name", json!("某处"), "/name", "an object"),
        ("name", json!({"mn": "x"}), "/name/zh", "is missing"),
        ("address", json!({"zh": ""}), "/address/zh", "is empty"),
        ("phones", json!([]), "/phones", "must have an address"),
        (
            "phones",
            json!(["call us"]),
            "/phones/0",
            "as it is dialled",
        ),
        (
            "position",
            json!({"lat": "43.9"}),
            "/position/lon",
            "is missing",
        ),
        (
            "position",
            json!({"lat": 43.9, "lon": "116.1"}),
            "/position/lat",
            "quotation marks",
        ),
        (
            "position",
            json!({"lat": "116.1", "lon": "116.1"}),
            "/position/lat",
            "exchanged",
        ),
        (
            "position",
            json!({"lat": "43.9", "lon": "-116"}),
            "/position/lon",
            "degrees",
        ),
        (
            "position",
            json!({"lat": "43.", "lon": "116"}),
            "/position/lat",
            "degrees",
        ),
        ("zone", json!("UTC"), "/zone", "Asia/Shanghai"),
        (
            "accepts",
            json!(["martian"]),
            "/accepts/0",
            "hk-macao-taiwan",
        ),
        (
            "accepts",
            json!(["foreigner", "foreigner"]),
            "/accepts/1",
            "there once",
        ),
        ("asOf", json!("soon"), "/asOf", "not a day"),
        ("publisher", json!("sample"), "/sample", "mark it as sample"),
        ("opening", json!("08:30"), "/opening", "typing mistake"),
    ] {
        is_named(member, value, place, says);
    }
}

#[test]
fn services_are_named_when_they_are_wrong() {
    let one = |id: &str, minutes: u16, per_slot: u16, walk_in: u16| json!({"id": id, "minutes": minutes, "perSlot": per_slot, "walkIn": walk_in});
    for (services, place, says) in [
        (json!([]), "", "at least one service"),
        (json!([one("wed", 30, 4, 1)]), "/0/id", "one of marry"),
        (
            json!([one("marry", 30, 4, 1), one("marry", 30, 4, 1)]),
            "/1/id",
            "there once",
        ),
        (
            json!([one("marry", 30, 4, 5)]),
            "/0/walkIn",
            "at most perSlot, which is 4",
        ),
        (
            json!([one("marry", 30, 0, 0)]),
            "/0/perSlot",
            "from 1 to 100",
        ),
        (
            json!([one("marry", 3, 1, 0)]),
            "/0/minutes",
            "from 5 to 480",
        ),
        (
            json!([one("marry", 211, 4, 1)]),
            "/0/minutes",
            "none of 211 minutes",
        ),
        (
            json!([one("divorce-apply", 30, 4, 1)]),
            "",
            "with divorce-issue",
        ),
        (json!(["marry"]), "/0", "an object"),
    ] {
        is_named("services", services, &format!("/services{place}"), says);
    }
}

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

#[tokio::test]
async fn a_refused_file_leaves_the_registries_of_before_and_health_says_so() {
    let good = Server::start(folder(&[("registries.json", &file(&[registry()]))]), false).await;
    assert_eq!(good.registries, FileState::Loaded);
    std::fs::write(good.folder.path().join("registries.json"), b"broken").unwrap();
    let after = Server::start(good.folder, false).await;
    assert_eq!(after.registries, FileState::Refused);
    assert!(after.listed.get("xilinhot").is_some());
    let health = after.get("/api/v1/health").await.json();
    assert_eq!(
        (&health["status"], &health["registries"]),
        (&json!("degraded"), &json!("refused"))
    );
    std::fs::remove_file(after.folder.path().join("registries.json")).unwrap();
    let none = Server::start(after.folder, false).await;
    assert_eq!(none.registries, FileState::Empty);
    std::fs::write(none.folder.path().join("registries.json"), b"broken").unwrap();
    let broken = Server::start(none.folder, false).await;
    assert!(
        broken.listed.all().is_empty(),
        "a file taken away says nothing any more"
    );
}

#[tokio::test]
async fn samples_never_stand_beside_a_file() {
    let sample = Server::with_sample().await;
    assert_eq!(sample.registries, FileState::Sample);
    assert_eq!(sample.listed.all().len(), 4);
    let path = sample.folder.path().join("registries.json");
    std::fs::write(&path, file(&[registry()])).unwrap();
    let own = Server::start(sample.folder, true).await;
    assert_eq!(own.registries, FileState::Loaded);
    assert_eq!(own.listed.all().len(), 1);
}

#[tokio::test]
async fn the_calendar_of_the_rates_tells_which_days_are_worked() {
    let sample = Server::with_sample().await;
    let working =
        |calendar: &egude_domain::Calendar, day: &str| calendar.is_working(day.parse().unwrap());
    let known = calendar(&sample.store).await.unwrap();
    assert_eq!(working(&known, "2026-10-10"), Some(true));
    assert_eq!(working(&known, "2026-10-01"), Some(false));
    assert_eq!(working(&known, "2030-01-02"), None);
    assert_eq!(sample.listed.calendar(), &known);
    let without = Server::start(folder(&[]), false).await;
    assert_eq!(working(without.listed.calendar(), "2026-10-10"), None);
}
