use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::{
    FieldCode,
    booking::{CloseRequest, MarkRequest, QuotaRequest, WalkInRequest},
};
use egude_domain::Date;

use super::{
    super::{
        AppState,
        write::{Deed, Write, fresh, reply},
    },
    Signed,
};
use crate::problem::Failure;

/// `GET /staff/registries/{registry}/days/{date}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path((registry, date)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let date = day(&date)?;
    let found = state.appointments.staff_day(&who, &registry, date).await?;
    fresh(StatusCode::OK, &found)
}

/// `POST /staff/registries/{registry}/bookings/{number}/mark`
pub(in crate::route) async fn mark(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path((registry, number)): Path<(String, String)>,
    Write { idem, body }: Write<MarkRequest>,
) -> Result<Response, Failure> {
    let marked = state
        .appointments
        .mark(&idem, &who, &registry, &number, body);
    Ok(reply(marked.await?))
}

/// `POST /staff/registries/{registry}/walk-ins`
pub(in crate::route) async fn walk_in(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(registry): Path<String>,
    Write { idem, body }: Write<WalkInRequest>,
) -> Result<Response, Failure> {
    Ok(reply(
        state
            .appointments
            .walk_in(&idem, &who, &registry, body)
            .await?,
    ))
}

/// `POST /staff/registries/{registry}/closures`
pub(in crate::route) async fn close(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(registry): Path<String>,
    Write { idem, body }: Write<CloseRequest>,
) -> Result<Response, Failure> {
    Ok(reply(
        state
            .appointments
            .close(&idem, &who, &registry, body)
            .await?,
    ))
}

/// `POST /staff/registries/{registry}/days/{date}/reopen`
pub(in crate::route) async fn reopen(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path((registry, date)): Path<(String, String)>,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let date = day(&date)?;
    Ok(reply(
        state
            .appointments
            .reopen(&idem, &who, &registry, date)
            .await?,
    ))
}

/// `POST /staff/registries/{registry}/quotas`
pub(in crate::route) async fn quota(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(registry): Path<String>,
    Write { idem, body }: Write<QuotaRequest>,
) -> Result<Response, Failure> {
    Ok(reply(
        state
            .appointments
            .quota(&idem, &who, &registry, body)
            .await?,
    ))
}

fn day(text: &str) -> Result<Date, Failure> {
    text.parse()
        .map_err(|_| Failure::path("date", FieldCode::NotADate))
}
