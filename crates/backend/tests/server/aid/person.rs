//! What a person does.

use egude_backend::start;
use egude_contract::v1::ProblemCode;
use egude_domain::CHINA;
use serde_json::json;

use super::{TOWNSHIP, application, spending, tip};
use crate::{
    journey::{Asked, NAMES, NUMBERS, PHONE, intent},
    log::capture,
    world::{Server, folder},
};

#[tokio::test]
async fn the_door_of_a_township_and_of_a_place_without_one_is_told() {
    let server = Server::with_sample().await;
    let first = server.get("/api/v1/one-door?region=152502001000").await;
    let door = first.json();
    assert_eq!(door["holder"]["kind"], "township");
    assert_eq!(door["holder"]["region"], TOWNSHIP);
    assert_eq!(door["figures"]["townshipLimit"], 500_000);
    assert_eq!(door["sample"], true);
    assert_eq!(door["uploads"]["piece"], 256 * 1024);
    // Of one banner the sample has no figures, so that an absent one can be seen.
    let bare = server.get("/api/v1/one-door?region=152522100000").await;
    assert_eq!(bare.json()["figures"], json!({"keepDays": 365}));
    // A farm that does not accept itself belongs to its banner.
    let farm = server.get("/api/v1/one-door?region=152502500000").await;
    assert_eq!(farm.json()["holder"]["kind"], "county");
    let none = server.get("/api/v1/one-door?region=152531000000").await;
    let none = none.json();
    assert_eq!(none.get("holder"), None);
    assert_eq!(
        (&none["publisher"], &none["sample"]),
        (&json!(""), &json!(false))
    );
    let today = start::clock()().date(CHINA).to_string();
    assert_eq!(none["asOf"], today, "a day, so that it can be read");
    let known = [("if-none-match", first.header("etag"))];
    let again = server.with("/api/v1/one-door?region=152502001000", &known);
    assert_eq!(again.await.status, 304);
}

#[tokio::test]
async fn without_a_file_nobody_accepts_and_nothing_is_kept() {
    let server = Server::start(folder(&[]), false).await;
    let health = server.get("/api/v1/health").await.json();
    assert_eq!(health["aid"], "empty");
    let refused = server.write("/applications", None, Some(application()));
    assert_eq!(refused.await.problem().code, ProblemCode::NoDoor);
    let refused = server.write("/tips", None, Some(tip())).await;
    assert_eq!(refused.problem().code, ProblemCode::NoDoor);
}

#[tokio::test]
async fn somebody_sends_looks_signs_corrects_opens_by_code_and_takes_back() {
    let server = Server::with_sample().await;
    let sent = server.send_this(spending()).await;
    let seen = server.look(&sent.path, &sent.key).await;
    assert_eq!(seen.header("cache-control"), "no-store");
    let case = seen.json();
    assert_eq!(case["state"], "submitted", "{}", seen.text());
    assert!(!seen.text().contains(NAMES[0]) && !seen.text().contains(PHONE));

    let first = format!("{}/authorisations/1", sent.path);
    let link = server
        .write(&format!("{first}/link"), Some(&sent.key), None)
        .await
        .json();
    let once = link["key"].as_str().unwrap();
    let text = server.look(&first, once).await.json();
    assert_eq!(text["n"], 1, "{text}");
    let body = json!({"version": text["version"], "language": "zh-CN", "how": "typed",
        "typed": NAMES[0], "numberEnd": &NUMBERS[0][14..], "agreed": true});
    let signed = server
        .write(&format!("{first}/sign"), Some(once), Some(body))
        .await;
    assert!(signed.json()["signedAt"].is_string(), "{}", signed.text());

    let address = json!({"address": "示例地址"});
    let changed = server
        .write(
            &format!("{}/change", sent.path),
            Some(&sent.key),
            Some(address),
        )
        .await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    assert!(changed.json()["sequence"].as_u64() > case["sequence"].as_u64());

    let none = server
        .write(
            &format!("{}/tasks/1", sent.path),
            Some(&sent.key),
            Some(json!({"answer": "later"})),
        )
        .await;
    assert!(none.status.is_client_error(), "nothing was asked for");

    let ask = json!({"phone": PHONE, "purpose": "case", "subject": sent.reference,
        "language": "zh-CN"});
    assert_eq!(server.post("/api/v1/sms-codes", ask).await.status, 200);
    let body = json!({"phone": PHONE, "code": server.code().await});
    let opened = server
        .post(&format!("/api/v1{}/open", sent.path), body)
        .await;
    let hour = opened.json();
    let hour = hour["key"].as_str().expect("opened by code");
    assert_ne!(hour, sent.key);
    assert_eq!(server.look(&sent.path, hour).await.status, 200);

    let withdraw = format!("{}/withdraw", sent.path);
    let gone = server.write(&withdraw, Some(hour), Some(json!({}))).await;
    assert_eq!(gone.json()["state"], "withdrawn", "{}", gone.text());
    let told = server.write("/tips", None, Some(tip())).await;
    assert_eq!(told.status, 201, "{}", told.text());
    assert_eq!(told.json()["holder"]["region"], TOWNSHIP);
}

#[tokio::test]
async fn a_repeat_of_sending_gets_the_same_receipt() {
    let server = Server::with_sample().await;
    let same = intent();
    let asked = |intent: &str| Asked {
        path: "/applications".to_owned(),
        key: None,
        intent: Some(intent.to_owned()),
        body: Some(application()),
    };
    let first = server.ask(asked(&same)).await;
    let again = server.ask(asked(&same)).await;
    assert_eq!(first.status, 201);
    assert_eq!((first.status, first.body), (again.status, again.body));
}

#[tokio::test]
async fn a_long_application_is_taken_where_a_long_form_is_not() {
    let server = Server::with_sample().await;
    let mut long = application();
    // Read as a household only where there is one to assess; 100 KB of it.
    long["household"] = json!({"filler": "示".repeat(33_000)});
    let taken = server.write("/applications", None, Some(long)).await;
    assert_ne!(taken.status, 413, "{}", taken.text());
    let sent = server.sent().await;
    let body = json!({"text": "示".repeat(33_000)});
    let path = format!("{}/change", sent.path);
    let refused = server.write(&path, Some(&sent.key), Some(body)).await;
    assert_eq!(refused.problem().code, ProblemCode::BodyTooLarge);
}

#[tokio::test]
async fn nothing_of_a_case_is_in_the_log() {
    let server = Server::with_sample().await;
    let (lines, _guard) = capture();
    let sent = server.sent().await;
    server.look(&sent.path, &sent.key).await;
    server.look(&sent.path, "secretkey").await;
    let path = format!("{}/change", sent.path);
    let body = json!({"address": "示例地址", "secret": 1});
    server.write(&path, Some(&sent.key), Some(body)).await;
    let text = lines.text();
    let plain = sent.reference.replace('-', "");
    let typed = [&sent.reference, &plain, &sent.key];
    let typed = typed.into_iter().map(String::as_str);
    for typed in typed.chain([NAMES[0], PHONE, "示例地址", "secret"]) {
        assert!(!text.contains(typed), "{typed} is in the log:\n{text}");
    }
    assert!(
        text.contains("\"route\":\"/api/v1/applications/{reference}/change\""),
        "{text}"
    );
}
