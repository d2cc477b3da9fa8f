use axum::{
    Json,
    extract::State,
    http::header::CACHE_CONTROL,
    response::{IntoResponse, Response},
};
use egude_contract::v1::{Deliveries, FileState, Health, HealthStatus, ScannerState};

use super::AppState;
use crate::{problem::Failure, store::Purpose};

/// `GET /health`
pub(super) async fn get(State(state): State<AppState>) -> Result<Response, Failure> {
    state.store.ping().await?;
    let (places, place_count) = places(&state).await?;
    let files = [
        state.rates,
        state.offices,
        state.registries,
        state.door,
        state.accounts,
    ];
    let deliveries = state.couriers.state();
    let stuck = matches!(deliveries, Deliveries::HeldUp | Deliveries::GivenUp);
    let status = if stuck || files.contains(&FileState::Refused) {
        HealthStatus::Degraded
    } else {
        HealthStatus::Ok
    };
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let health = Health {
        status,
        version,
        rates: state.rates,
        offices: state.offices,
        registries: state.registries,
        aid: state.door,
        places,
        place_count,
        staff: state.accounts,
        messages: state.messages,
        deliveries,
        scanner: if state.aid.has_scanner() {
            ScannerState::Asked
        } else {
            ScannerState::None
        },
    };
    Ok(([(CACHE_CONTROL, "no-store")], Json(health)).into_response())
}

/// Whether service points are published, and how many. Staff publish them while the server runs,
/// so that this is how it is now and not at the start.
async fn places(state: &AppState) -> Result<(FileState, u32), Failure> {
    let slices = state.store.desk(Purpose::Read).await?.slices().await?;
    let count = slices.iter().map(|slice| slice.total).sum();
    let what = match count {
        0 => FileState::Empty,
        _ if slices.iter().any(|slice| slice.sample) => FileState::Sample,
        _ => FileState::Loaded,
    };
    Ok((what, count))
}
