use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use egude_contract::v1::ProblemCode;

use super::super::{
    AppState,
    body::Nothing,
    octets::{OCTETS, Octets},
    write::{Once, fresh, is_word},
};
use crate::problem::Failure;

/// `POST /hand-overs`
pub(in crate::route) async fn leave(
    State(state): State<AppState>,
    Octets(bytes): Octets,
) -> Result<Response, Failure> {
    fresh(StatusCode::CREATED, &state.aid.hand_over(bytes).await?)
}

/// `POST /hand-overs/{hand_over}/take`: a POST, so that nothing fetches it ahead.
pub(in crate::route) async fn take(
    State(state): State<AppState>,
    Path(hand_over): Path<String>,
    _: Once<Nothing>,
) -> Result<Response, Failure> {
    if !is_word(&hand_over) {
        return Err(Failure::of(ProblemCode::HandOverGone));
    }
    let bytes = state.aid.take(&hand_over).await?;
    let kept = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_TYPE, OCTETS),
    ];
    Ok((kept, bytes).into_response())
}
