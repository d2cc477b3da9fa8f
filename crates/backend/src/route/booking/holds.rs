use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::{
    ProblemCode,
    booking::{ConfirmRequest, HoldRequest},
};

use super::super::{
    AppState,
    write::{Deed, Key, Write, fresh, is_word, reply},
};
use crate::problem::Failure;

/// `POST /holds`
pub(in crate::route) async fn create(
    State(state): State<AppState>,
    Write { idem, body }: Write<HoldRequest>,
) -> Result<Response, Failure> {
    Ok(reply(state.appointments.hold(&idem, body).await?))
}

/// `GET /holds/{hold}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Path(hold): Path<String>,
    Key(key): Key,
) -> Result<Response, Failure> {
    let found = state.appointments.hold_of(known(&hold)?, &key).await?;
    fresh(StatusCode::OK, &found)
}

/// `POST /holds/{hold}/release`
pub(in crate::route) async fn release(
    State(state): State<AppState>,
    Path(hold): Path<String>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let hold = known(&hold)?;
    Ok(reply(state.appointments.release(&idem, hold, &key).await?))
}

/// `POST /holds/{hold}/confirm`
pub(in crate::route) async fn confirm(
    State(state): State<AppState>,
    Path(hold): Path<String>,
    Key(key): Key,
    Write { idem, body }: Write<ConfirmRequest>,
) -> Result<Response, Failure> {
    let hold = known(&hold)?;
    Ok(reply(
        state.appointments.confirm(&idem, hold, &key, body).await?,
    ))
}

fn known(hold: &str) -> Result<&str, Failure> {
    let unknown = || Failure::of(ProblemCode::HoldLapsed);
    is_word(hold).then_some(hold).ok_or_else(unknown)
}
