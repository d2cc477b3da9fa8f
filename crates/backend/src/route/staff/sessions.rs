use axum::{extract::State, http::StatusCode, response::Response};
use egude_contract::v1::booking::StaffSignIn;

use super::super::{
    AppState,
    write::{Deed, Key, Once, fresh, reply},
};
use crate::{counter::Reply, problem::Failure};

/// `POST /staff/sessions`
pub(in crate::route) async fn start(
    State(state): State<AppState>,
    Once(body): Once<StaffSignIn>,
) -> Result<Response, Failure> {
    fresh(StatusCode::CREATED, &state.staff.sign_in(body).await?)
}

/// `POST /staff/sessions/end`: the same answer whether it had ended before.
pub(in crate::route) async fn end(
    State(state): State<AppState>,
    Key(key): Key,
    _: Deed,
) -> Result<Response, Failure> {
    state.staff.sign_out(&key).await?;
    Ok(reply(Reply {
        status: 204,
        body: String::new(),
    }))
}
