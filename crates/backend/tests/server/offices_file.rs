use egude_backend::offices::{SAMPLE, check};
use egude_contract::v1::FileState;
use serde_json::{Value, json};

use crate::world::{Server, folder, known};

fn office() -> Value {
    json!({"id": "xilinhot-civil-affairs", "region": "152502000000",
        "kind": "civil-affairs-bureau", "name": {"zh": "某局"}, "phones": ["12345"],
        "hours": [{"days": [1, 2], "from": "08:30", "to": "12:00"},
                  {"days": [1, 2], "from": "14:30", "to": "17:30"}],
        "publisher": "Bureau", "source": "the door", "asOf": "2026-11-21"})
}

fn file(items: &[Value]) -> Vec<u8> {
    let file = json!({"officesVersion": 1, "items": items});
    file.to_string().into_bytes()
}

fn faults(bytes: &[u8]) -> Vec<String> {
    let faults = check(bytes, &known()).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_good_file_is_taken_and_the_sample_is_one() {
    assert_eq!(faults(&file(&[office()])), [""; 0]);
    let sample = check(SAMPLE, &known()).unwrap();
    for office in &sample {
        assert!(office.sample && office.publisher == "sample", "{office:?}");
        assert!(office.name.zh.starts_with("示例："), "{office:?}");
        assert_eq!(office.phones, ["12345"], "no number that looks real");
    }
}

#[test]
fn each_mistake_is_named_with_its_place_and_its_remedy() {
    let hours = |from: &str, to: &str| json!([{"days": [1], "from": from, "to": to}]);
    for (member, value, place, says) in [
        ("id", json!("Civil Affairs"), "/id", "small letters"),
        ("region", json!("152502"), "/region", "12 digits"),
        (
            "region",
            json!("152599000000"),
            "/region",
            "no region has the code",
        ),
        (
            "kind",
            json!("post-office"),
            "/kind",
            "civil-affairs-bureau",
        ),
        (
            "kind",
            json!("unrecognised"),
            "/kind",
            "civil-affairs-bureau",
        ),
        ("name", json!("某局"), "/name", "an object"),
        ("name", json!({"mn": "x"}), "/name/zh", "is missing"),
        ("name", json!({"zh": " "}), "/name/zh", "is empty"),
        ("phones", json!("12345"), "/phones", "a list"),
        (
            "phones",
            json!(["call us"]),
            "/phones/0",
            "as it is dialled",
        ),
        ("phones", json!([12345]), "/phones/0", "in quotation marks"),
        (
            "phones",
            json!([]),
            "/phones",
            "or the office must have an address",
        ),
        ("hours", hours("8:30", "12:00"), "/hours/0/from", "08:30"),
        (
            "hours",
            hours("12:00", "08:30"),
            "/hours/0/to",
            "later than",
        ),
        (
            "hours",
            json!([{"days": [8], "from": "08:30", "to": "12:00"}]),
            "/hours/0/days/0",
            "7 for Sunday",
        ),
        (
            "hours",
            json!([{"days": [], "from": "08:30", "to": "12:00"}]),
            "/hours/0/days",
            "at least one day",
        ),
        ("asOf", json!("soon"), "/asOf", "not a day"),
        ("publisher", json!("sample"), "/sample", "mark it as sample"),
        ("phone", json!("12345"), "/phone", "typing mistake"),
    ] {
        let mut entry = office();
        entry[member] = value;
        let found = faults(&file(&[entry]));
        assert_eq!(found.len(), 1, "{member}: {found:?}");
        let place = format!("/items/0{place}: ");
        assert!(
            found[0].starts_with(&place) && found[0].contains(says),
            "{}",
            found[0]
        );
    }
    let mut twice = office();
    twice["hours"][1]["from"] = "11:30".into();
    let found = faults(&file(&[twice, office()]));
    assert!(found[0].starts_with("/items/0/hours/1: "), "{found:?}");
    assert!(found[1].starts_with("/items/1/id: ") && found[1].contains("/items/0 has the same"));
}

#[test]
fn an_address_will_do_where_there_is_no_phone() {
    let mut entry = office();
    entry["phones"] = json!([]);
    entry["address"] = json!({"zh": "某街"});
    assert_eq!(faults(&file(&[entry])), [""; 0]);
}

#[test]
fn a_file_that_is_no_offices_file_is_refused() {
    for (bytes, says) in [
        (&b"{"[..], "ends in the middle"),
        (&b"[]"[..], "an object in braces"),
        (&b"{\"officesVersion\": 2, \"items\": []}"[..], "write 1"),
        (&b"{\"officesVersion\": 1, \"items\": {}}"[..], "a list"),
    ] {
        let found = faults(bytes);
        assert!(found.len() == 1 && found[0].contains(says), "{found:?}");
    }
}

#[tokio::test]
async fn a_refused_file_leaves_the_old_offices_and_health_says_so() {
    let good = Server::start(folder(&[("offices.json", &file(&[office()]))]), false).await;
    assert_eq!(good.offices, FileState::Loaded);
    std::fs::write(good.folder.path().join("offices.json"), b"broken").unwrap();
    let after = Server::start(good.folder, false).await;
    assert_eq!(after.offices, FileState::Refused);
    let health = after.get("/api/v1/health").await.json();
    assert_eq!(
        (&health["status"], &health["offices"]),
        (&json!("degraded"), &json!("refused"))
    );
    let offices = after
        .get("/api/v1/offices?region=152502001000")
        .await
        .json();
    assert_eq!(offices["items"][0]["id"], "xilinhot-civil-affairs");
    assert_eq!(offices["asOf"], "2026-11-21");
}

#[tokio::test]
async fn samples_never_stand_beside_a_file_nor_outlive_their_option() {
    let sample = Server::with_sample().await;
    assert_eq!(sample.offices, FileState::Sample);
    let path = sample.folder.path().join("offices.json");
    std::fs::write(&path, file(&[office()])).unwrap();
    let own = Server::start(sample.folder, true).await;
    assert_eq!(own.offices, FileState::Loaded);
    let all = own.get("/api/v1/offices?region=152502001000").await.json();
    assert_eq!(all["total"], 1);
    std::fs::remove_file(&path).unwrap();
    let again = Server::start(own.folder, true).await;
    assert_eq!(again.offices, FileState::Sample);
    std::fs::write(&path, b"broken").unwrap();
    let after = Server::start(again.folder, false).await;
    let none = after
        .get("/api/v1/offices?region=152502001000")
        .await
        .json();
    assert_eq!(none, json!({"items": [], "total": 0, "asOf": null}));
}
