use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::aid::{DeedRequest, TipStep};

use super::{
    super::{
        AppState,
        aid::word,
        write::{Write, fresh, reply},
    },
    Signed,
};
use crate::problem::Failure;

/// `GET /staff/cases`
pub(in crate::route) async fn list(
    State(state): State<AppState>,
    Signed(who): Signed,
) -> Result<Response, Failure> {
    fresh(StatusCode::OK, &state.aid.work_list(&who).await?)
}

/// `GET /staff/cases/{reference}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(reference): Path<String>,
) -> Result<Response, Failure> {
    let found = state.aid.staff_case(&who, &reference).await?;
    fresh(StatusCode::OK, &found)
}

/// `POST /staff/cases/{reference}/deeds`
pub(in crate::route) async fn deed(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(reference): Path<String>,
    Write { idem, body }: Write<DeedRequest>,
) -> Result<Response, Failure> {
    let done = state.aid.deed(&idem, &who, &reference, body);
    Ok(reply(done.await?))
}

/// `GET /staff/cases/{reference}/export`
pub(in crate::route) async fn export(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(reference): Path<String>,
) -> Result<Response, Failure> {
    fresh(StatusCode::OK, &state.aid.export(&who, &reference).await?)
}

/// `POST /staff/tips/{number}`
pub(in crate::route) async fn tip(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(number): Path<String>,
    Write { idem, body }: Write<TipStep>,
) -> Result<Response, Failure> {
    let number = word(&number)?;
    Ok(reply(state.aid.tip_step(&idem, &who, number, body).await?))
}
