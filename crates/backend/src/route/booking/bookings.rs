use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::booking::{OpenRequest, PartnerRequest, RescheduleRequest};

use super::super::{
    AppState,
    write::{Deed, Key, Once, Write, fresh, reply},
};
use crate::problem::Failure;

/// `GET /bookings/{number}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Path(number): Path<String>,
    Key(key): Key,
) -> Result<Response, Failure> {
    let found = state.appointments.booking(&number, &key).await?;
    fresh(StatusCode::OK, &found)
}

/// `POST /bookings/{number}/open`
pub(in crate::route) async fn open(
    State(state): State<AppState>,
    Path(number): Path<String>,
    Once(body): Once<OpenRequest>,
) -> Result<Response, Failure> {
    let opened = state.appointments.open(&number, body).await?;
    fresh(StatusCode::OK, &opened)
}

/// `POST /bookings/{number}/cancel`
pub(in crate::route) async fn cancel(
    State(state): State<AppState>,
    Path(number): Path<String>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    Ok(reply(
        state.appointments.cancel(&idem, &number, &key).await?,
    ))
}

/// `POST /bookings/{number}/reschedule`
pub(in crate::route) async fn reschedule(
    State(state): State<AppState>,
    Path(number): Path<String>,
    Key(key): Key,
    Write { idem, body }: Write<RescheduleRequest>,
) -> Result<Response, Failure> {
    let moved = state.appointments.reschedule(&idem, &number, &key, body);
    Ok(reply(moved.await?))
}

/// `POST /bookings/{number}/partner`
pub(in crate::route) async fn partner(
    State(state): State<AppState>,
    Path(number): Path<String>,
    Key(key): Key,
    Write { idem, body }: Write<PartnerRequest>,
) -> Result<Response, Failure> {
    Ok(reply(
        state
            .appointments
            .partner(&idem, &number, &key, body)
            .await?,
    ))
}

/// `POST /bookings/{number}/in-confidence`
pub(in crate::route) async fn in_confidence(
    State(state): State<AppState>,
    Path(number): Path<String>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let told = state.appointments.in_confidence(&idem, &number, &key);
    Ok(reply(told.await?))
}
