use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::aid::SignRequest;

use super::{
    super::{
        AppState,
        write::{Deed, Key, Write, fresh, reply},
    },
    number,
};
use crate::problem::Failure;

/// `POST /applications/{reference}/authorisations/{n}/link`
pub(in crate::route) async fn link(
    State(state): State<AppState>,
    Path((reference, n)): Path<(String, String)>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let n = number(&n)?;
    Ok(reply(state.aid.link(&idem, &reference, &key, n).await?))
}

/// `GET /applications/{reference}/authorisations/{n}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Path((reference, n)): Path<(String, String)>,
    Key(key): Key,
) -> Result<Response, Failure> {
    let n = number(&n)?;
    let text = state.aid.authorisation(&reference, n, &key).await?;
    fresh(StatusCode::OK, &text)
}

/// `POST /applications/{reference}/authorisations/{n}/sign`
pub(in crate::route) async fn sign(
    State(state): State<AppState>,
    Path((reference, n)): Path<(String, String)>,
    Key(key): Key,
    Write { idem, body }: Write<SignRequest>,
) -> Result<Response, Failure> {
    let n = number(&n)?;
    let signed = state.aid.sign(&idem, &reference, n, &key, body);
    Ok(reply(signed.await?))
}
