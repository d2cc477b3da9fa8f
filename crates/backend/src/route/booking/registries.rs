use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use egude_contract::v1::{FieldCode, booking::Service, query};
use egude_domain::Date;

use super::super::{AppState, params, params::Pairs, published, write};
use crate::problem::Failure;

/// `GET /registries?service=`
pub(in crate::route) async fn list(
    State(state): State<AppState>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let [service] = params::only(&pairs, [query::SERVICE])?;
    let service = service.map(read).transpose()?;
    published::json(&headers, &state.appointments.registries(service))
}

/// `GET /registries/{registry}/availability?service=&from=&to=`
pub(in crate::route) async fn availability(
    State(state): State<AppState>,
    Path(registry): Path<String>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Failure> {
    let [service, from, to] = params::only(&pairs, [query::SERVICE, query::FROM, query::TO])?;
    let service = read(service.ok_or_else(|| missing(query::SERVICE))?)?;
    let (from, to) = (day(query::FROM, from)?, day(query::TO, to)?);
    let found = state
        .appointments
        .availability(&registry, service, from, to);
    write::fresh(StatusCode::OK, &found.await?)
}

fn day(name: &str, text: Option<&str>) -> Result<Date, Failure> {
    params::day(name, text.ok_or_else(|| missing(name))?)
}

fn missing(name: &str) -> Failure {
    Failure::query(name, FieldCode::Missing)
}

fn read(text: &str) -> Result<Service, Failure> {
    let mut all = Service::ALL.into_iter();
    let found = all.find(|service| service.as_str() == text);
    found.ok_or_else(|| Failure::query(query::SERVICE, FieldCode::Unknown))
}
