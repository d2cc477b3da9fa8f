//! What does not tell whether a case exists, and what one address may do.

use std::net::SocketAddr;

use axum::{body::Body, extract::ConnectInfo, http::Request};
use egude_contract::v1::{Problem, ProblemCode};
use serde_json::json;

use super::{application, nobodys, tip};
use crate::{
    journey::{PHONE, intent},
    world::Server,
};

/// Everything but the trace id.
fn told(problem: Problem) -> Problem {
    Problem {
        trace_id: String::new(),
        ..problem
    }
}

#[tokio::test]
async fn a_wrong_key_a_wrong_reference_and_a_wrong_form_get_the_same_answer() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let wrong = "a".repeat(sent.key.len());
    let nobodys = nobodys();
    let references = [
        (sent.reference.as_str(), wrong.as_str()),
        (nobodys.as_str(), sent.key.as_str()),
        ("A7K4-Q9TX-M3RW", sent.key.as_str()),
        ("secret", sent.key.as_str()),
        ("%00", sent.key.as_str()),
        ("..%2f..%2fetc%2fpasswd", sent.key.as_str()),
    ];
    let looks = [
        "",
        "/authorisations/1",
        "/authorisations/x",
        "/uploads/none",
    ];
    let code = json!({"answer": "later"});
    let writes = [
        ("/withdraw", json!({})),
        ("/change", json!({"text": "示例"})),
        ("/tasks/1", code.clone()),
        ("/tasks/65536", code),
    ];
    let expected = told(server.look("/applications/none", &wrong).await.problem());
    assert_eq!(expected.code, ProblemCode::CaseUnknown);
    for (reference, key) in references {
        let base = format!("/applications/{reference}");
        for look in looks {
            let problem = server.look(&format!("{base}{look}"), key).await.problem();
            assert_eq!(told(problem), expected, "{reference} {look}");
        }
        for (path, body) in &writes {
            let path = format!("{base}{path}");
            let answer = server.write(&path, Some(key), Some(body.clone())).await;
            assert_eq!(told(answer.problem()), expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_code_is_promised_alike_for_every_reference_and_opens_none_that_is_not_there() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let nobodys = nobodys();
    for (phone, reference) in [("13900000000", &sent.reference), ("13900000001", &nobodys)] {
        let ask = json!({"phone": phone, "purpose": "case", "subject": reference,
            "language": "zh-CN"});
        let answer = server.post("/api/v1/sms-codes", ask).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
    let body = json!({"phone": PHONE, "code": "000000"});
    let open = |reference: &str| format!("/api/v1/applications/{reference}/open");
    let known = server.post(&open(&sent.reference), body.clone()).await;
    let other = server.post(&open(&nobodys), body).await;
    assert_eq!(told(known.problem()), told(other.problem()));
}

#[tokio::test]
async fn a_write_without_an_intent_or_of_another_kind_is_refused() {
    let server = Server::with_sample().await;
    for (path, body) in [("/applications", application()), ("/tips", tip())] {
        let path = format!("/api/v1{path}");
        let problem = server.post(&path, &body).await.problem();
        assert_eq!(problem.fields[0].pointer, "/header/idempotency-key");
        let request = Request::post(&path)
            .header("idempotency-key", intent())
            .header("content-type", "text/plain");
        let request = request.body(Body::from(body.to_string())).unwrap();
        let problem = server.send(request).await.problem();
        assert_eq!(problem.code, ProblemCode::MediaTypeUnsupported);
    }
}

#[tokio::test]
async fn one_address_sends_so_many_an_hour_and_another_is_not_kept_waiting() {
    let server = Server::with_sample().await;
    let send = async |peer: &str| {
        let mut request = Request::post("/api/v1/tips").body(Body::empty()).unwrap();
        let peer: SocketAddr = peer.parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        server.send(request).await
    };
    for _ in 0..60 {
        assert_ne!(send("192.0.2.1:1").await.status, 429);
    }
    let waits = send("192.0.2.1:2").await.problem();
    assert_eq!(waits.code, ProblemCode::TooManyRequests);
    assert!(
        waits
            .retry_after
            .is_some_and(|wait| (1..=61).contains(&wait))
    );
    assert_ne!(send("192.0.2.2:1").await.status, 429);
    let mut look = Request::get("/api/v1/one-door?region=152502001000")
        .body(Body::empty())
        .unwrap();
    let peer: SocketAddr = "192.0.2.1:1".parse().unwrap();
    look.extensions_mut().insert(ConnectInfo(peer));
    assert_eq!(
        server.send(look).await.status,
        200,
        "looking is not sending"
    );
}
