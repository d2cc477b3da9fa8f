//! Appointments over HTTP: the way of a couple, repeats, what the log has.

use egude_contract::v1::{FieldCode, ProblemCode};
use serde_json::json;

use crate::{
    journey::{Asked, NAMES, NUMBERS, PHONE, details, intent},
    log::capture,
    world::Server,
};

#[tokio::test]
async fn a_couple_books_opens_moves_confirms_and_cancels() {
    let server = Server::with_sample().await;
    let confirmed = server.booked().await;
    let number = confirmed["booking"]["number"].as_str().unwrap();
    let key = confirmed["key"].as_str().unwrap();
    let path = format!("/bookings/{number}");
    let seen = server.look(&path, key).await;
    assert_eq!(seen.header("cache-control"), "no-store");
    assert_eq!(seen.json(), confirmed["booking"]);
    for full in NAMES.iter().chain(&NUMBERS).chain(&[PHONE]) {
        assert!(!seen.text().contains(full), "{full} is not masked");
    }

    let once = confirmed["partnerKey"].as_str().unwrap();
    let partner = format!("{path}/partner");
    let wrong = json!({"number": NUMBERS[0]});
    let answer = server.write(&partner, Some(once), Some(wrong)).await;
    assert_eq!(answer.problem().fields[0].code, FieldCode::NoMatch);
    let right = json!({"number": NUMBERS[1]});
    let answer = server
        .write(&partner, Some(once), Some(right.clone()))
        .await;
    assert_eq!(answer.json()["booking"]["partner"], "confirmed");
    let answer = server.write(&partner, Some(once), Some(right)).await;
    assert_eq!(answer.problem().code, ProblemCode::BookingUnknown, "once");

    let (hold, hold_key) = server.held().await;
    let body = json!({"hold": hold, "holdKey": hold_key});
    let moved = format!("{path}/reschedule");
    let moved = server.write(&moved, Some(key), Some(body)).await.json();
    assert_eq!(
        (&moved["number"], &moved["sequence"]),
        (&json!(number), &json!(1))
    );

    let cancel = format!("{path}/cancel");
    let cancelled = server.write(&cancel, Some(key), None).await.json();
    assert_eq!(cancelled["state"], "cancelled");
    let again = server.write(&cancel, Some(key), None).await;
    assert_eq!(again.problem().code, ProblemCode::StateChanged);
}

#[tokio::test]
async fn a_repeat_gets_the_first_answer_and_another_request_under_its_name_is_refused() {
    let server = Server::with_sample().await;
    let (hold, key) = server.held().await;
    let path = format!("/holds/{hold}/release");
    let asked = |intent: &str, path: &str| Asked {
        path: path.to_owned(),
        key: Some(&key),
        intent: Some(intent.to_owned()),
        body: None,
    };
    let same = intent();
    let first = server.ask(asked(&same, &path)).await;
    assert_eq!(first.json()["state"], "released");
    let again = server.ask(asked(&same, &path)).await;
    assert_eq!((first.status, first.body), (again.status, again.body));
    let other = server.ask(asked(&same, "/holds/other/release")).await;
    assert_eq!(other.problem().code, ProblemCode::IdempotencyMismatch);
    let fresh = server.ask(asked(&intent(), &path)).await;
    assert_eq!(fresh.problem().code, ProblemCode::StateChanged);
}

#[tokio::test]
async fn everything_that_is_wrong_with_two_people_is_told_at_once() {
    let server = Server::with_sample().await;
    let (hold, key) = server.held().await;
    let mut body = details("000000");
    body["people"][0]["number"] = json!("152502189901010018");
    body["people"][1]["name"] = json!("");
    body["phone"] = json!("123");
    body["consent"] = json!(false);
    let path = format!("/holds/{hold}/confirm");
    let problem = server.write(&path, Some(&key), Some(body)).await.problem();
    let found: Vec<_> = problem
        .fields
        .iter()
        .map(|field| (field.pointer.as_str(), field.code))
        .collect();
    for one in [
        ("/people/0/number", FieldCode::IdNumberCheck),
        ("/people/1/name", FieldCode::Missing),
        ("/phone", FieldCode::NotAPhone),
        ("/consent", FieldCode::NotAgreed),
    ] {
        assert!(found.contains(&one), "{one:?} is not in {found:?}");
    }
}

#[tokio::test]
async fn nothing_of_a_couple_is_in_the_log() {
    let server = Server::with_sample().await;
    let (lines, _guard) = capture();
    let confirmed = server.booked().await;
    let number = confirmed["booking"]["number"].as_str().unwrap();
    let keys = [&confirmed["key"], &confirmed["partnerKey"]].map(|key| key.as_str().unwrap());
    for key in keys {
        server.look(&format!("/bookings/{number}"), key).await;
    }
    let path = format!("/bookings/{number}/cancel");
    server.write(&path, Some(keys[0]), None).await;
    server
        .write(&path, Some("secretkey"), Some(json!({"secret": 1})))
        .await;
    let text = lines.text();
    let plain = number.replace('-', "");
    let typed = NAMES.iter().chain(&NUMBERS).chain(&keys);
    for typed in typed.chain(&[PHONE, number, plain.as_str(), "secret"]) {
        assert!(!text.contains(typed), "{typed} is in the log:\n{text}");
    }
    assert!(
        text.contains("\"route\":\"/api/v1/bookings/{number}/cancel\""),
        "{text}"
    );
}

#[tokio::test]
async fn registries_are_known_again_and_availability_never_is() {
    let server = Server::with_sample().await;
    let first = server.get("/api/v1/registries?service=marry").await;
    let tag = first.header("etag").to_owned();
    let known = [("if-none-match", tag.as_str())];
    let again = server.with("/api/v1/registries?service=marry", &known);
    assert_eq!(again.await.status, 304);
    for (query, pointer, code) in [
        ("?service=secret", "/query/service", FieldCode::Unknown),
        ("?secret=1", "/query/*", FieldCode::UnknownParameter),
    ] {
        let problem = server
            .get(&format!("/api/v1/registries{query}"))
            .await
            .problem();
        assert_eq!(problem.fields[0].pointer, pointer);
        assert_eq!(problem.fields[0].code, code);
    }
}
