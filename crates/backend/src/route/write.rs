//! What comes with a write: the key, the intent, the body.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, MatchedPath, Request},
    http::{HeaderMap, StatusCode, header, request::Parts, uri::PathAndQuery},
    response::{IntoResponse, Response},
};
use egude_contract::v1::{
    FieldCode, Problem, ProblemCode,
    booking::{IDEMPOTENCY_HEADER, KEY_HEADER},
};
use serde::Serialize;

use super::{
    AppState,
    body::{FromBody, Nothing},
};
use crate::{
    counter::{Idem, Reply},
    problem::Failure,
};

/// What the sender shows, from the header `egude-key`.
pub(super) struct Key(pub(super) String);

/// A body whose writing is not repeated.
pub(super) struct Once<T>(pub(super) T);

/// A body with the intent that makes the write repeatable.
pub(super) struct Write<T> {
    pub(super) idem: Idem,
    pub(super) body: T,
}

/// A write that says all in its address.
pub(super) type Deed = Write<Nothing>;

impl<S: Sync> FromRequestParts<S> for Key {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        key(&parts.headers)?
            .map(Self)
            .ok_or_else(|| of_header(KEY_HEADER, FieldCode::Missing))
    }
}

/// The key, if one was shown.
pub(super) fn key(headers: &HeaderMap) -> Result<Option<String>, Failure> {
    let fits = |text: &str| {
        (1..=64).contains(&text.len())
            && text
                .bytes()
                .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_'))
    };
    one(headers, KEY_HEADER, fits)
}

impl<T: FromBody> FromRequest<AppState> for Once<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Failure> {
        T::takes(request.headers())?;
        let (parts, body) = request.into_parts();
        let body = bytes(Request::from_parts(parts.clone(), body), state).await?;
        T::read(&parts.headers, &body).map(Self)
    }
}

impl<T: FromBody> FromRequest<AppState> for Write<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Failure> {
        let (parts, body) = request.into_parts();
        let fits = |text: &str| {
            (16..=64).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_alphanumeric())
        };
        let intent = one(&parts.headers, IDEMPOTENCY_HEADER, fits)?
            .ok_or_else(|| of_header(IDEMPOTENCY_HEADER, FieldCode::Missing))?;
        T::takes(&parts.headers)?;
        let shown = key(&parts.headers)?.unwrap_or_default();
        let bytes = bytes(Request::from_parts(parts.clone(), body), state).await?;
        let body = T::read(&parts.headers, &bytes)?;
        let route = parts.extensions.get::<MatchedPath>();
        let address = parts.uri.path_and_query();
        let idem = state.counter.idem(
            intent,
            &[
                route.map_or("", MatchedPath::as_str).as_bytes(),
                address.map_or("", PathAndQuery::as_str).as_bytes(),
                shown.as_bytes(),
                &bytes,
            ],
        );
        Ok(Self { idem, body })
    }
}

pub(super) async fn bytes<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Failure> {
    let read = Bytes::from_request(request, state).await;
    read.map_err(|error| {
        Failure::of(match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::BodyTooLarge,
            _ => ProblemCode::RequestMalformed,
        })
    })
}

/// The one value of a header, if it is there.
pub(super) fn one(
    headers: &HeaderMap,
    name: &str,
    fits: impl Fn(&str) -> bool,
) -> Result<Option<String>, Failure> {
    let mut values = headers.get_all(name).iter();
    let Some(first) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(of_header(name, FieldCode::Repeated));
    }
    let text = first.to_str().ok().filter(|text| fits(text));
    let text = text.ok_or_else(|| of_header(name, FieldCode::Invalid))?;
    Ok(Some(text.to_owned()))
}

/// A wrong header.
pub(super) fn of_header(name: &str, code: FieldCode) -> Failure {
    Failure(Problem::of(ProblemCode::ParameterInvalid).field(format!("/header/{name}"), code))
}

/// An answer that was made for one reader at one moment.
pub(super) fn fresh<T: Serialize>(status: StatusCode, value: &T) -> Result<Response, Failure> {
    let body = serde_json::to_string(value).map_err(|error| {
        tracing::error!(%error, "an answer could not be written");
        Failure::of(ProblemCode::Internal)
    })?;
    Ok(sent(status, body))
}

/// An answer that was written by a use case.
pub(super) fn reply(reply: Reply) -> Response {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    sent(status, reply.body)
}

fn sent(status: StatusCode, body: String) -> Response {
    let kept = [(header::CACHE_CONTROL, "no-store")];
    if body.is_empty() {
        return (status, kept).into_response();
    }
    (
        status,
        kept,
        [(header::CONTENT_TYPE, "application/json")],
        body,
    )
        .into_response()
}

/// Whether it can be the word of a hold or an entry; any other is unknown without asking.
pub(super) fn is_word(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_'))
}
