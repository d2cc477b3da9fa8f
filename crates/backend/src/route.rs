//! The operations of the contract, one file each.

mod assessments;
mod health;
mod offices;
mod openapi;
mod params;
mod published;
mod rates;
mod regions;

use std::sync::Arc;

use axum::{
    Router, middleware,
    routing::{get, post},
};
use egude_contract::v1::{FileState, path};
use tower_http::compression::CompressionLayer;

use crate::{archive::Archive, layer::json_only, store::Store};

/// What operations work with.
#[derive(Clone)]
pub struct AppState {
    /// What is kept.
    pub store: Arc<dyn Store>,
    /// What became of the rates at the start.
    pub rates: FileState,
    /// What became of the offices at the start.
    pub offices: FileState,
    /// What became of the marriage registries at the start.
    pub registries: FileState,
    /// What assessments can be made with.
    pub archive: Arc<Archive>,
}

/// All operations, below the contract's base path.
pub(crate) fn operations<S: Clone + Send + Sync + 'static>(state: AppState) -> Router<S> {
    Router::new()
        .route(path::HEALTH, get(health::get))
        .route(path::REGIONS, get(regions::list))
        .route(path::REGION, get(regions::one))
        .route(path::RATES, get(rates::get))
        .route(path::OFFICES, get(offices::list))
        .route(path::ASSESSMENTS, post(assessments::create))
        .route(path::OPENAPI, get(openapi::get))
        .layer(middleware::from_fn(json_only))
        .layer(CompressionLayer::new())
        .with_state(state)
}
