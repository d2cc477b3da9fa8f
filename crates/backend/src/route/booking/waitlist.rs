use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::{ProblemCode, booking::WaitlistRequest};

use super::super::{
    AppState,
    write::{Deed, Key, Write, fresh, is_word, reply},
};
use crate::problem::Failure;

/// `POST /waitlist`
pub(in crate::route) async fn join(
    State(state): State<AppState>,
    Write { idem, body }: Write<WaitlistRequest>,
) -> Result<Response, Failure> {
    Ok(reply(state.appointments.join(&idem, body).await?))
}

/// `GET /waitlist/{entry}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Path(entry): Path<String>,
    Key(key): Key,
) -> Result<Response, Failure> {
    let found = state.appointments.waiting(known(&entry)?, &key).await?;
    fresh(StatusCode::OK, &found)
}

/// `POST /waitlist/{entry}/accept`
pub(in crate::route) async fn accept(
    State(state): State<AppState>,
    Path(entry): Path<String>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let entry = known(&entry)?;
    Ok(reply(state.appointments.accept(&idem, entry, &key).await?))
}

/// `POST /waitlist/{entry}/leave`
pub(in crate::route) async fn leave(
    State(state): State<AppState>,
    Path(entry): Path<String>,
    Key(key): Key,
    Write { idem, .. }: Deed,
) -> Result<Response, Failure> {
    let entry = known(&entry)?;
    Ok(reply(state.appointments.leave(&idem, entry, &key).await?))
}

fn known(entry: &str) -> Result<&str, Failure> {
    let unknown = || Failure::of(ProblemCode::BookingUnknown);
    is_word(entry).then_some(entry).ok_or_else(unknown)
}
