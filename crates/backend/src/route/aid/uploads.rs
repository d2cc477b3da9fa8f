use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::aid::UploadRequest;

use super::{
    super::{
        AppState,
        octets::Piece,
        write::{Deed, Key, Write, fresh, reply},
    },
    word,
};
use crate::problem::Failure;

/// `POST /applications/{reference}/uploads`
pub(in crate::route) async fn begin(
    State(state): State<AppState>,
    Path(reference): Path<String>,
    Key(key): Key,
    Write { idem, body }: Write<UploadRequest>,
) -> Result<Response, Failure> {
    let begun = state.aid.upload_begin(&idem, &reference, &key, body);
    Ok(reply(begun.await?))
}

/// `GET /applications/{reference}/uploads/{upload}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Path((reference, upload)): Path<(String, String)>,
    Key(key): Key,
) -> Result<Response, Failure> {
    let upload = word(&upload)?;
    let found = state.aid.upload(&reference, &key, upload).await?;
    fresh(StatusCode::OK, &found)
}

/// `PATCH /applications/{reference}/uploads/{upload}`
pub(in crate::route) async fn piece(
    State(state): State<AppState>,
    Path((reference, upload)): Path<(String, String)>,
    Key(key): Key,
    Piece { offset, bytes }: Piece,
) -> Result<Response, Failure> {
    let upload = word(&upload)?;
    let added = state
        .aid
        .upload_piece(&reference, &key, upload, offset, bytes);
    fresh(StatusCode::OK, &added.await?)
}

/// `POST /applications/{reference}/uploads/{upload}/remove`
pub(in crate::route) async fn remove(
    State(state): State<AppState>,
    Path((reference, upload)): Path<(String, String)>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let upload = word(&upload)?;
    let removed = state.aid.upload_remove(&idem, &reference, &key, upload);
    Ok(reply(removed.await?))
}
