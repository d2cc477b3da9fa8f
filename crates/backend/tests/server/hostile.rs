//! Every operation, asked wrongly in every way that somebody thought of.

use axum::{body::Body, http::Request};
use egude_contract::{
    OPENAPI,
    v1::{BASE, OPERATIONS, Operation},
};
use serde_json::Value;

use crate::{journey::intent, world::Server};

/// What may stand in a part of a path, a header, a member.
const PARTS: [&str; 7] = [
    "secret",
    "%00",
    "..%2f..%2fetc%2fpasswd",
    "'%20OR%201=1--",
    "%E7%A4%BA%E4%BE%8B",
    "-1",
    "0000-00-00",
];
const BODIES: [&str; 9] = [
    "",
    "{",
    "{}",
    "[]",
    "null",
    "\"secret\"",
    r#"{"secret":"secret"}"#,
    r#"{"registry":"\u0000","service":"marry","start":"secret"}"#,
    r#"{"people":[{"name":"secret","document":"secret","number":1}]}"#,
];

fn path(operation: &Operation, part: &str) -> String {
    let mut path = String::from(BASE);
    for segment in operation.path.split('/').skip(1) {
        path.push('/');
        path.push_str(if segment.starts_with('{') {
            part
        } else {
            segment
        });
    }
    path
}

/// The statuses that the document has for an operation.
fn documented(document: &Value, operation: &Operation) -> Vec<u16> {
    let method = operation.method.to_lowercase();
    let responses = &document["paths"][operation.path][&method]["responses"];
    let statuses = responses.as_object().unwrap().keys();
    statuses.map(|status| status.parse().unwrap()).collect()
}

#[tokio::test]
async fn no_request_breaks_the_server_or_gets_a_status_that_is_not_documented() {
    let server = Server::with_sample().await;
    let document: Value = serde_json::from_str(OPENAPI).unwrap();
    for operation in OPERATIONS {
        let known = documented(&document, operation);
        for part in PARTS {
            let mut paths = vec![path(operation, part)];
            if operation.method == "GET" {
                paths.push(format!("{}?secret={part}", paths[0]));
                paths.push(format!("{}?service={part}&from={part}&to={part}", paths[0]));
            }
            for path in paths {
                for body in BODIES {
                    if operation.method == "GET" && !body.is_empty() {
                        continue;
                    }
                    for (key, media) in [
                        (None, Some("application/json")),
                        (Some("secret"), Some("application/json")),
                        (Some("se cret\u{7f}"), None),
                    ] {
                        let mut request = Request::builder().method(operation.method).uri(&path);
                        if let Some(key) = key {
                            request = request.header("egude-key", key.as_bytes());
                            request = request.header("idempotency-key", intent());
                        }
                        if let Some(media) = media {
                            request = request.header("content-type", media);
                        }
                        let Ok(request) = request.body(Body::from(body)) else {
                            continue;
                        };
                        let answer = server.send(request).await;
                        let status = answer.status.as_u16();
                        let what = format!("{} {path} {body}: {status}", operation.id);
                        assert!(status < 500, "{what}");
                        assert!(known.contains(&status), "{what} is not documented");
                        assert!(
                            !answer.text().contains("secret"),
                            "{what}: {}",
                            answer.text()
                        );
                        if status >= 400 {
                            answer.problem();
                        }
                    }
                }
            }
        }
    }
}
