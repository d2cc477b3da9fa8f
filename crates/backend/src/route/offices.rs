use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use egude_contract::v1::{FieldCode, Offices, query};
use egude_domain::RegionCode;

use super::{AppState, params, params::Pairs, published, regions};
use crate::problem::Failure;

/// `GET /offices?region=`
pub(super) async fn list(
    State(state): State<AppState>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let [region] = params::only(&pairs, [query::REGION])?;
    let region = region.ok_or_else(|| Failure::query(query::REGION, FieldCode::Missing))?;
    let region = params::region(query::REGION, region)?;
    regions::known(&state, &region).await?;
    let upwards: Vec<RegionCode> = region.upwards().collect();
    let offices = state.store.offices(&upwards).await?;
    published::json(&headers, &Offices::of(offices))
}
