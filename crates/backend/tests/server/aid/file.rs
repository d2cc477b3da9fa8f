//! The bureau's `aid.json`.

use std::fs;

use egude_backend::door::{DeliverTo, SAMPLE, check};
use serde_json::{Value, json};

use crate::world::{Server, folder, known};

fn faults(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut file: Value = serde_json::from_slice(SAMPLE).unwrap();
    change(&mut file);
    match check(file.to_string().as_bytes(), &known()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

fn one(change: impl FnOnce(&mut Value), place: &str, remedy: &str) {
    let found = faults(change);
    assert_eq!(found.len(), 1, "{place}: {found:?}");
    assert!(
        found[0].starts_with(&format!("{place}: ")) && found[0].contains(remedy),
        "{found:?}"
    );
}

#[test]
fn the_sample_is_good_and_all_of_it_is_marked() {
    let doors = check(SAMPLE, &known()).unwrap();
    assert!(doors.places().iter().all(|place| place.sample));
    let all = doors.accepting().count();
    let townships: usize = doors.places().iter().map(|one| one.townships.len()).sum();
    assert_eq!(all, doors.places().len() + townships);
}

#[test]
fn each_mistake_is_named_with_its_place_and_its_remedy() {
    one(
        |file| file["aidVersion"] = json!(2),
        "/aidVersion",
        "write 1",
    );
    one(|file| file["more"] = json!(1), "/more", "typing mistake");
    one(
        |file| file["handOverMinutes"] = json!(16),
        "/handOverMinutes",
        "from 1 to 15",
    );
    one(
        |file| file["uploads"]["bytes"] = json!("10 MB"),
        "/uploads/bytes",
        "without quotation marks",
    );
    one(
        |file| file["places"][0]["region"] = json!("152599000000"),
        "/places/0/region",
        "152599000000",
    );
    one(
        |file| file["places"][1]["region"] = json!("15"),
        "/places/1/region",
        "12 digits",
    );
    one(
        |file| file["places"][0]["county"]["phones"] = json!([]),
        "/places/0/county/phones",
        "at least one number",
    );
    one(
        |file| file["places"][0]["townships"][0]["region"] = json!("152522100000"),
        "/places/0/townships/0/region",
        "a township of 152502000000",
    );
    one(
        |file| file["places"][0]["townships"][1]["region"] = json!("152502001000"),
        "/places/0/townships/1/region",
        "/places/0/townships/0 has the same",
    );
    one(
        |file| file["places"][0]["townships"][0]["delegated"] = json!("yes"),
        "/places/0/townships/0/delegated",
        "true or false",
    );
    one(
        |file| file["places"][0]["townships"][0]["townshipLimitFen"] = json!(5000),
        "/places/0/townships/0/townshipLimitFen",
        "yuan",
    );
    one(
        |file| {
            drop(
                file["places"][0]["figures"]
                    .as_object_mut()
                    .unwrap()
                    .remove("keepDays"),
            );
        },
        "/places/0/figures/keepDays",
        "missing",
    );
    one(
        |file| file["places"][0]["figures"]["noticeDays"] = json!(0),
        "/places/0/figures/noticeDays",
        "from 1 to 90",
    );
    one(
        |file| file["places"][0]["receivers"][0]["kind"] = json!("bank"),
        "/places/0/receivers/0/kind",
        "medical-insurance",
    );
    one(
        |file| file["places"][0]["receivers"][1]["kind"] = json!("medical-insurance"),
        "/places/0/receivers/1/kind",
        "there once",
    );
    one(
        |file| file["places"][0]["sample"] = json!(false),
        "/places/0/sample",
        "sample",
    );
}

#[test]
fn a_delivery_has_one_address_that_nobody_listens_at() {
    let with = |delivery: Value| move |file: &mut Value| file["deliveries"] = json!([delivery]);
    let at = "/deliveries/0";
    let good = json!({"name": "own", "kind": "http", "url": "https://cases.example/in",
        "events": ["application", "decided"], "regions": ["152502000000"]});
    one(
        with(good.clone()),
        "/deliveries/0/events/1",
        "one of application",
    );
    for url in [
        "http://cases.example/in",
        "https://user:password@cases.example/in",
        "cases",
        "ftp://cases.example",
    ] {
        let wrong = json!({"name": "own", "kind": "http", "url": url});
        one(with(wrong), &format!("{at}/url"), "https://");
    }
    let both =
        json!({"name": "own", "kind": "folder", "folder": "out", "url": "https://a.example"});
    one(with(both), &format!("{at}/url"), "left out");
    let none = json!({"name": "own", "kind": "folder"});
    one(with(none), &format!("{at}/folder"), "there");
    let odd = json!({"name": "own", "kind": "post", "url": "https://a.example"});
    one(with(odd), &format!("{at}/kind"), "http, folder");

    let mut file: Value = serde_json::from_slice(SAMPLE).unwrap();
    file["deliveries"] = json!([{"name": "own", "kind": "http",
        "url": "http://127.0.0.1:9000/in", "events": ["approved"], "regions": ["152502000000"]}]);
    let doors = check(file.to_string().as_bytes(), &known()).unwrap();
    let own = &doors.deliveries()[0];
    assert_eq!(
        own.to,
        DeliverTo::Http("http://127.0.0.1:9000/in".to_owned())
    );
    let wants = |event: &str, region: &str| own.wants(event, &region.parse().unwrap());
    assert!(wants("approved", "152502001000"));
    assert!(!wants("refused", "152502001000") && !wants("approved", "150627100000"));
}

#[tokio::test]
async fn a_refused_file_leaves_the_doors_of_before_and_health_says_so() {
    let folder = folder(&[("aid.json", SAMPLE)]);
    let path = folder.path().join("aid.json");
    let server = Server::start(folder, false).await;
    let of = async |server: &Server| {
        let health = server.get("/api/v1/health").await.json();
        let door = server.get("/api/v1/one-door?region=152502001000").await;
        (
            health["status"].clone(),
            health["aid"].clone(),
            door.json()["holder"].is_object(),
        )
    };
    assert_eq!(of(&server).await, (json!("ok"), json!("sample"), true));
    fs::write(&path, b"{").unwrap();
    let server = Server::start(server.folder, false).await;
    let refused = (json!("degraded"), json!("refused"), true);
    assert_eq!(of(&server).await, refused);
    fs::remove_file(&path).unwrap();
    let server = Server::start(server.folder, false).await;
    assert_eq!(of(&server).await, (json!("ok"), json!("empty"), false));
}
