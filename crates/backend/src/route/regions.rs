use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use egude_contract::v1::{FieldCode, List, ProblemCode, query};
use egude_domain::RegionCode;

use super::{AppState, params, params::Pairs, published};
use crate::problem::Failure;

/// `GET /regions?parent=`
pub(super) async fn list(
    State(state): State<AppState>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let [parent] = params::only(&pairs, [query::PARENT])?;
    let parent = parent
        .map(|text| params::region(query::PARENT, text))
        .transpose()?;
    if let Some(parent) = &parent {
        known(&state, parent).await?;
    }
    let regions = state.store.regions(parent.as_ref()).await?;
    published::json(&headers, &List::whole(regions))
}

/// `GET /regions/{code}`
pub(super) async fn one(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let code = code
        .parse()
        .map_err(|_| Failure::path("code", FieldCode::NotARegionCode))?;
    let region = state.store.region(&code).await?;
    let region = region.ok_or_else(|| Failure::of(ProblemCode::RegionUnknown))?;
    published::json(&headers, &region)
}

/// An unknown region is an error, not an empty answer.
pub(super) async fn known(state: &AppState, code: &RegionCode) -> Result<(), Failure> {
    match state.store.region(code).await? {
        Some(_) => Ok(()),
        None => Err(Failure::of(ProblemCode::RegionUnknown)),
    }
}
