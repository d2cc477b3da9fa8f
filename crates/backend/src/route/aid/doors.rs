use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use egude_contract::v1::{FieldCode, query};
use egude_domain::CHINA;

use super::super::{AppState, params, params::Pairs, published, regions};
use crate::problem::Failure;

/// `GET /one-door?region=`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let [region] = params::only(&pairs, [query::REGION])?;
    let region = region.ok_or_else(|| Failure::query(query::REGION, FieldCode::Missing))?;
    let region = params::region(query::REGION, region)?;
    regions::known(&state, &region).await?;
    let today = state.counter.now().date(CHINA);
    published::json(&headers, &state.doors.wire(&region, today))
}
