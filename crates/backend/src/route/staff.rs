//! Appointments, cases and service points, for staff.

pub(super) mod cases;
pub(super) mod days;
pub(super) mod pages;
pub(super) mod places;
pub(super) mod sessions;

use axum::{extract::FromRequestParts, http::request::Parts};
use egude_contract::v1::ProblemCode;

use super::{AppState, write};
use crate::{booking::Who, problem::Failure};

/// Whoever is signed in.
pub(super) struct Signed(Who);

impl FromRequestParts<AppState> for Signed {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Failure> {
        let key = write::key(&parts.headers)?;
        let key = key.ok_or_else(|| Failure::of(ProblemCode::SignInNeeded))?;
        state.staff.who(&key).await.map(Self)
    }
}
