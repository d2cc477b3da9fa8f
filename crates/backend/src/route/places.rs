//! Service points, for everybody.

use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use egude_contract::v1::{FieldCode, ProblemCode, places::PlaceReport};
use egude_domain::RegionCode;

use super::{
    AppState, params,
    params::Pairs,
    published, regions,
    write::{Write, reply},
};
use crate::problem::Failure;

/// `GET /places`
pub(super) async fn index(
    State(state): State<AppState>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    params::only(&pairs, [])?;
    Ok(published::text(&headers, state.places.index().await?))
}

/// `GET /places/{region}`
pub(super) async fn slice(
    State(state): State<AppState>,
    Path(region): Path<String>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    params::only(&pairs, [])?;
    let region: RegionCode = region
        .parse()
        .map_err(|_| Failure::path("region", FieldCode::NotARegionCode))?;
    if let Some(body) = state.places.slice(&region).await? {
        return Ok(published::text(&headers, body));
    }
    regions::known(&state, &region).await?;
    Err(Failure::of(ProblemCode::NotFound))
}

/// `POST /place-reports`
pub(super) async fn report(
    State(state): State<AppState>,
    Write { idem, body }: Write<PlaceReport>,
) -> Result<Response, Failure> {
    Ok(reply(state.places.report(&idem, body).await?))
}
