//! Answers that change seldom: with an entity tag, so that a reader who has the
//! answer gets 304 and no body.

use std::fmt::Write as _;

use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use egude_contract::v1::ProblemCode;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::problem::Failure;

/// The value as JSON.
pub(super) fn json<T: Serialize>(headers: &HeaderMap, value: &T) -> Result<Response, Failure> {
    let body = serde_json::to_vec(value).map_err(|error| {
        tracing::error!(%error, "an answer could not be written");
        Failure::of(ProblemCode::Internal)
    })?;
    Ok(text(headers, body.into()))
}

/// Text that is JSON already.
pub(super) fn text(headers: &HeaderMap, body: Bytes) -> Response {
    let tag = tag(&body);
    tagged(headers, &tag, None, body)
}

/// The same where its tag is known, in this coding if it is compressed already.
pub(super) fn tagged(
    headers: &HeaderMap,
    tag: &str,
    coding: Option<&'static str>,
    body: Bytes,
) -> Response {
    let kept = [
        (header::CACHE_CONTROL, "no-cache".to_owned()),
        (header::ETAG, tag.to_owned()),
    ];
    if has(headers, tag) {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    let answer = (kept, [(header::CONTENT_TYPE, "application/json")], body);
    match coding {
        None => answer.into_response(),
        Some(coding) => {
            let packed = [
                (header::CONTENT_ENCODING, coding),
                (header::VARY, "accept-encoding"),
            ];
            (packed, answer).into_response()
        }
    }
}

/// Weak: the same tag stands for the compressed and the plain answer.
pub(super) fn tag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let mut tag = "W/\"".to_owned();
    for byte in digest.iter().take(12) {
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

fn has(headers: &HeaderMap, tag: &str) -> bool {
    let weak = |text: &str| text.trim().trim_start_matches("W/").to_owned();
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| one.trim() == "*" || weak(one) == weak(tag))
}
