use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use egude_contract::v1::{FieldCode, query};
use egude_domain::RegionCode;

use super::{AppState, params, params::Pairs, published, regions};
use crate::problem::Failure;

/// `GET /rates?region=&on=`
pub(super) async fn get(
    State(state): State<AppState>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let [region, on] = params::only(&pairs, [query::REGION, query::ON])?;
    let region = region.ok_or_else(|| Failure::query(query::REGION, FieldCode::Missing))?;
    let region = params::region(query::REGION, region)?;
    let on = on.map(|text| params::day(query::ON, text)).transpose()?;
    regions::known(&state, &region).await?;
    let upwards: Vec<RegionCode> = region.upwards().collect();
    let mut rates = state.store.rates(&upwards).await?;
    if let Some(day) = on {
        rates = rates.in_force(&day.to_string());
    }
    published::json(&headers, &rates)
}
