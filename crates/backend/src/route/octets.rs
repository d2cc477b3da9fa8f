//! Bodies of bytes: a hand-over, a file of service points, a piece of a page.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{OFFSET_HEADER, PIECE_MEDIA},
};

use super::{body::FromBody, write};
use crate::problem::Failure;

/// The media type of what has no other.
pub(super) const OCTETS: &str = "application/octet-stream";

/// Bytes, whatever they are.
pub(super) struct Octets(pub(super) Bytes);

/// A piece of a page, and where it begins.
pub(super) struct Piece {
    pub(super) offset: u64,
    pub(super) bytes: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for Octets {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        is(request.headers(), OCTETS)?;
        write::bytes(request, state).await.map(Self)
    }
}

impl FromBody for Octets {
    fn takes(headers: &HeaderMap) -> Result<(), Failure> {
        is(headers, OCTETS)
    }

    fn read(_: &HeaderMap, body: &Bytes) -> Result<Self, Failure> {
        Ok(Self(body.clone()))
    }
}

impl<S: Send + Sync> FromRequest<S> for Piece {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        is(request.headers(), PIECE_MEDIA)?;
        let digits = |text: &str| {
            (1..=19).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit())
        };
        let offset = write::one(request.headers(), OFFSET_HEADER, digits)?
            .ok_or_else(|| write::of_header(OFFSET_HEADER, FieldCode::Missing))?;
        let offset = offset.parse();
        let offset = offset.map_err(|_| write::of_header(OFFSET_HEADER, FieldCode::Invalid))?;
        let bytes = write::bytes(request, state).await?;
        Ok(Self { offset, bytes })
    }
}

/// Looked at before the body is read.
fn is(headers: &HeaderMap, media: &str) -> Result<(), Failure> {
    let given = headers.get(header::CONTENT_TYPE);
    let given = given.and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.split(';').next());
    let same = given.is_some_and(|given| given.trim().eq_ignore_ascii_case(media));
    let other = || Failure::of(ProblemCode::MediaTypeUnsupported);
    same.then_some(()).ok_or_else(other)
}
