use axum::{
    Json,
    extract::State,
    http::header::CACHE_CONTROL,
    response::{IntoResponse, Response},
};
use egude_contract::v1::{Health, HealthStatus, RatesState};

use super::AppState;
use crate::problem::Failure;

/// `GET /health`
pub(super) async fn get(State(state): State<AppState>) -> Result<Response, Failure> {
    state.store.ping().await?;
    let status = match state.rates {
        RatesState::Refused => HealthStatus::Degraded,
        _ => HealthStatus::Ok,
    };
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let health = Health {
        status,
        version,
        rates: state.rates,
    };
    Ok(([(CACHE_CONTROL, "no-store")], Json(health)).into_response())
}
