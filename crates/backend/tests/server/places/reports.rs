//! What somebody found wrong.

use std::net::SocketAddr;

use axum::{body::Body, extract::ConnectInfo, http::Request};
use egude_contract::v1::{FieldCode, ProblemCode};
use serde_json::{Value, json};

use super::filled;
use crate::{
    journey::{Asked, intent},
    log::capture,
};

fn report() -> Value {
    json!({"place": "first-152502", "about": ["hours"], "text": "示例密语：十一点没开门",
        "phone": "13800000000", "language": "zh-CN"})
}

#[tokio::test]
async fn a_report_arrives_once_and_staff_of_the_place_read_it() {
    let server = filled().await;
    let asked = |intent: &str| Asked {
        path: "/place-reports".to_owned(),
        key: None,
        intent: Some(intent.to_owned()),
        body: Some(report()),
    };
    let intent = intent();
    let receipt = server.ask(asked(&intent)).await;
    assert_eq!(receipt.status, 201, "{}", receipt.text());
    assert_eq!(receipt.header("cache-control"), "no-store");
    let again = server.ask(asked(&intent)).await;
    assert_eq!(again.json(), receipt.json());

    let desk = server.desk("here").await;
    let list = server.look("/staff/places", &desk).await.json();
    assert_eq!(list["items"][0]["id"], "first-152502");
    assert_eq!(list["items"][0]["reports"], 1);
    let place = server
        .look("/staff/places/first-152502", &desk)
        .await
        .json();
    assert_eq!(place["reports"][0]["number"], receipt.json()["number"]);
    assert_eq!(place["reports"][0]["report"], report());
}

#[tokio::test]
async fn a_report_that_says_nothing_or_is_of_no_place_is_refused() {
    let server = filled().await;
    let mut nothing = report();
    nothing["about"] = json!([]);
    nothing["text"] = json!("  ");
    let mut long = report();
    long["text"] = json!("示".repeat(301));
    let mut phone = report();
    phone["phone"] = json!("secret");
    let mut more = report();
    more["position"] = json!([43.9, 116.1]);
    for (body, pointer, code) in [
        (nothing, "/about", FieldCode::TooFew),
        (long, "/text", FieldCode::TooLong),
        (phone, "/phone", FieldCode::NotAPhone),
        (more, "/*", FieldCode::UnknownParameter),
    ] {
        let problem = server
            .write("/place-reports", None, Some(body))
            .await
            .problem();
        let field = &problem.fields[0];
        assert_eq!((&*field.pointer, field.code), (pointer, code));
    }
    let mut none = report();
    none["place"] = json!("none");
    let none = server.write("/place-reports", None, Some(none)).await;
    assert_eq!(none.problem().code, ProblemCode::NotFound);
}

#[tokio::test]
async fn one_address_reports_so_many_an_hour_and_may_go_on_reading() {
    let server = filled().await;
    let from = |mut request: Request<Body>| {
        let peer: SocketAddr = "192.0.2.1:1".parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    };
    for count in 0..=60 {
        let request = Request::post("/api/v1/place-reports").body(Body::empty());
        let answer = server.send(from(request.unwrap())).await;
        assert_eq!(
            answer.status == 429,
            count == 60,
            "{count}: {}",
            answer.status
        );
    }
    let look = Request::get("/api/v1/places").body(Body::empty()).unwrap();
    assert_eq!(server.send(from(look)).await.status, 200);
}

#[tokio::test]
async fn nothing_of_a_report_is_in_the_log() {
    let server = filled().await;
    let (lines, _guard) = capture();
    let mut wrong = report();
    wrong["language"] = json!("secret");
    for body in [report(), wrong] {
        server.write("/place-reports", None, Some(body)).await;
    }
    let desk = server.desk("here").await;
    server.look("/staff/places/first-152502", &desk).await;
    let text = lines.text();
    for typed in ["示例密语", "13800000000", "secret", "first-152502", &desk] {
        assert!(!text.contains(typed), "{typed} is in the log:\n{text}");
    }
    assert!(text.contains("\"route\":\"/api/v1/place-reports\""));
    assert!(text.contains("\"route\":\"/api/v1/staff/places/{place}\""));
}
