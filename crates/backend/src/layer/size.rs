//! How long a body may be and how long its answer may take, by what is asked for.
//!
//! Almost everything is a small form and is answered at once. What people send as bytes,
//! and an application with a whole household, may be longer, at their own addresses only.

use std::time::Duration;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use egude_contract::v1::{
    BASE, ProblemCode,
    aid::{HAND_OVER_BYTES, PIECE_BYTES},
    path,
    places::IMPORT_BYTES,
};
use http_body_util::Limited;
use tokio::time::timeout;

use super::Limits;
use crate::problem::Failure;

/// A household of twenty with all its facts, and some more.
const APPLICATION: usize = 256 * 1024;
/// A piece on a line of 64 kbit/s.
const PIECE_TIME: Duration = Duration::from_mins(1);
/// A hand-over on a line of 1 Mbit/s.
const HAND_OVER_TIME: Duration = Duration::from_mins(2);
/// The longest file of service points on a line of 2 Mbit/s, or the writing of what it holds.
const IMPORT_TIME: Duration = Duration::from_mins(3);

/// Bytes of the body and time until the answer begins, at most.
fn most(limits: Limits, method: &Method, asked: &str) -> (usize, Duration) {
    let rest = asked.strip_prefix(BASE).unwrap_or_default();
    match *method {
        Method::PATCH if is_upload(rest) => (PIECE_BYTES, limits.time.max(PIECE_TIME)),
        Method::POST if rest == path::HAND_OVERS => {
            (HAND_OVER_BYTES, limits.time.max(HAND_OVER_TIME))
        }
        Method::POST if rest == path::STAFF_PLACE_IMPORTS => {
            (IMPORT_BYTES, limits.time.max(IMPORT_TIME))
        }
        Method::POST if rest == path::STAFF_PLACE_PUBLISH => {
            (limits.body, limits.time.max(IMPORT_TIME))
        }
        Method::POST if rest == path::APPLICATIONS => (APPLICATION.max(limits.body), limits.time),
        _ => (limits.body, limits.time),
    }
}

/// `/applications/{reference}/uploads/{upload}`
fn is_upload(rest: &str) -> bool {
    let mut parts = rest.split('/');
    let mut pattern = path::UPLOAD.split('/');
    pattern.by_ref().all(|wanted| {
        let part = parts.next();
        part.is_some_and(|part| wanted.starts_with('{') || part == wanted)
    }) && parts.next().is_none()
}

/// Measures a body by what it says and by what comes, and waits so long for an answer.
pub(super) async fn limit(State(limits): State<Limits>, request: Request, next: Next) -> Response {
    let (bytes, time) = most(limits, request.method(), request.uri().path());
    let said = request.headers().get(header::CONTENT_LENGTH);
    let said = said.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if said.is_some_and(|said| said > bytes as u64) {
        return Failure::of(ProblemCode::BodyTooLarge).into_response();
    }
    let request = request.map(|body| Body::new(Limited::new(body, bytes)));
    match timeout(time, next.run(request)).await {
        Ok(response) => response,
        // 408 is how the outermost layer knows that it was this one.
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_sent_as_bytes_may_be_long() {
        let limits = Limits::default();
        let bytes =
            |method: Method, asked: &str| most(limits, &method, &format!("{BASE}{asked}")).0;
        let upload = "/applications/A7K4-Q9TX-M3RW/uploads/abc";
        assert_eq!(bytes(Method::PATCH, upload), PIECE_BYTES);
        assert_eq!(bytes(Method::POST, "/hand-overs"), HAND_OVER_BYTES);
        assert_eq!(bytes(Method::POST, "/applications"), APPLICATION);
        assert_eq!(bytes(Method::POST, "/staff/place-imports"), IMPORT_BYTES);
        for (method, asked) in [
            (Method::POST, upload),
            (Method::PATCH, "/applications/A7K4-Q9TX-M3RW/uploads"),
            (
                Method::PATCH,
                "/applications/A7K4-Q9TX-M3RW/uploads/abc/remove",
            ),
            (Method::PUT, "/hand-overs"),
            (Method::POST, "/staff/place-imports/publish"),
            (Method::POST, "/place-reports"),
            (Method::POST, "/hand-overs/abc/take"),
            (Method::POST, "/applications/A7K4-Q9TX-M3RW/change"),
            (Method::POST, "/holds"),
        ] {
            assert_eq!(bytes(method, asked), limits.body, "{asked}");
        }
        assert_eq!(most(limits, &Method::POST, "/hand-overs").0, limits.body);
    }

    #[test]
    fn only_what_is_sent_as_bytes_may_take_long() {
        let limits = Limits::default();
        let time = |method: Method, asked: &str| most(limits, &method, &format!("{BASE}{asked}")).1;
        let upload = "/applications/A7K4-Q9TX-M3RW/uploads/abc";
        assert_eq!(time(Method::PATCH, upload), PIECE_TIME);
        assert_eq!(time(Method::POST, "/hand-overs"), HAND_OVER_TIME);
        for asked in ["/staff/place-imports", "/staff/place-imports/publish"] {
            assert_eq!(time(Method::POST, asked), IMPORT_TIME, "{asked}");
        }
        for asked in ["/applications", "/hand-overs/abc/take", upload] {
            assert_eq!(time(Method::POST, asked), limits.time, "{asked}");
        }
    }
}
