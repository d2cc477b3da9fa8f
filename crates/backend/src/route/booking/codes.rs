use axum::{extract::State, http::StatusCode, response::Response};
use egude_contract::v1::booking::SmsRequest;

use super::super::{
    AppState,
    write::{Once, fresh},
};
use crate::problem::Failure;

/// `POST /sms-codes`
pub(in crate::route) async fn create(
    State(state): State<AppState>,
    Once(body): Once<SmsRequest>,
) -> Result<Response, Failure> {
    fresh(StatusCode::OK, &state.counter.send_code(body).await?)
}
