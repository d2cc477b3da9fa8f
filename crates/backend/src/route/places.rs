//! Service points, for everybody.

use axum::{
    Extension,
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
    shelf::Shelf,
    write::{Write, reply},
};
use crate::{problem::Failure, store::Purpose};

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
    Extension(shelf): Extension<Shelf>,
    Path(region): Path<String>,
    Query(pairs): Query<Pairs>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    params::only(&pairs, [])?;
    let region: RegionCode = region
        .parse()
        .map_err(|_| Failure::path("region", FieldCode::NotARegionCode))?;
    let mut desk = state.store.desk(Purpose::Read).await?;
    let stamp = desk.slice_stamp(&region).await?;
    drop(desk);
    let Some(stamp) = stamp else {
        return Err(none(&state, &region).await);
    };
    let found = shelf.find(&region, &stamp);
    let coding = found.as_ref().and_then(|packed| packed.taken(&headers));
    if let (Some(packed), Some((coding, body))) = (&found, coding) {
        return Ok(published::tagged(&headers, &packed.tag, Some(coding), body));
    }
    let Some(body) = state.places.slice(&region).await? else {
        return Err(none(&state, &region).await);
    };
    let packed = match found {
        Some(packed) => packed,
        None => shelf.put(&region, stamp, body.clone()).await?,
    };
    let (coding, body) = packed
        .taken(&headers)
        .map_or((None, body), |(coding, body)| (Some(coding), body));
    Ok(published::tagged(&headers, &packed.tag, coding, body))
}

/// A region without points is told from one that nobody knows.
async fn none(state: &AppState, region: &RegionCode) -> Failure {
    let known = regions::known(state, region).await;
    known
        .err()
        .unwrap_or_else(|| Failure::of(ProblemCode::NotFound))
}

/// `POST /place-reports`
pub(super) async fn report(
    State(state): State<AppState>,
    Write { idem, body }: Write<PlaceReport>,
) -> Result<Response, Failure> {
    Ok(reply(state.places.report(&idem, body).await?))
}
