use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    places::{Datum, PlaceDeedRequest, PublishRequest},
    query,
};
use serde::de::{
    Deserialize as _,
    value::{Error, StrDeserializer},
};

use super::{
    super::{
        AppState,
        octets::Octets,
        params::{self, Pairs},
        write::{Write, fresh, is_word, reply},
    },
    Signed,
};
use crate::{places::Uploaded, problem::Failure};

/// Signs of a file's name, at most.
const NAME: usize = 200;

/// `GET /staff/places?region=`
pub(in crate::route) async fn list(
    State(state): State<AppState>,
    Signed(who): Signed,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Failure> {
    let [region] = params::only(&pairs, [query::REGION])?;
    let region = region.map(|text| params::region(query::REGION, text));
    let found = state.places.staff_places(&who, region.transpose()?);
    fresh(StatusCode::OK, &found.await?)
}

/// `GET /staff/places/{place}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(place): Path<String>,
) -> Result<Response, Failure> {
    let found = state.places.staff_place(&who, word(&place)?);
    fresh(StatusCode::OK, &found.await?)
}

/// `POST /staff/places/{place}/deeds`
pub(in crate::route) async fn deed(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path(place): Path<String>,
    Write { idem, body }: Write<PlaceDeedRequest>,
) -> Result<Response, Failure> {
    let done = state.places.deed(&idem, &who, word(&place)?, body);
    Ok(reply(done.await?))
}

/// `POST /staff/place-imports?name=&datum=&scope=`
pub(in crate::route) async fn preview(
    State(state): State<AppState>,
    Signed(who): Signed,
    Query(pairs): Query<Pairs>,
    Write {
        idem,
        body: Octets(bytes),
    }: Write<Octets>,
) -> Result<Response, Failure> {
    let [name, datum, scope] = params::only(&pairs, [query::NAME, query::DATUM, query::SCOPE])?;
    let name = name.ok_or_else(|| Failure::query(query::NAME, FieldCode::Missing))?;
    let fits = (1..=NAME).contains(&name.chars().count()) && !name.contains(char::is_control);
    if !fits {
        return Err(Failure::query(query::NAME, FieldCode::Invalid));
    }
    let file = Uploaded {
        name: name.to_owned(),
        datum: datum.map(system).transpose()?,
        scope: scope
            .map(|text| params::region(query::SCOPE, text))
            .transpose()?,
        bytes,
    };
    Ok(reply(state.places.preview(&idem, &who, file).await?))
}

/// `POST /staff/place-imports/publish`
pub(in crate::route) async fn publish(
    State(state): State<AppState>,
    Signed(who): Signed,
    Write { idem, body }: Write<PublishRequest>,
) -> Result<Response, Failure> {
    Ok(reply(state.places.publish(&idem, &who, body).await?))
}

/// The word of a place; any other text is the word of none.
fn word(text: &str) -> Result<&str, Failure> {
    let none = || Failure::of(ProblemCode::NotFound);
    is_word(text).then_some(text).ok_or_else(none)
}

fn system(text: &str) -> Result<Datum, Failure> {
    Datum::deserialize(StrDeserializer::<Error>::new(text))
        .map_err(|_| Failure::query(query::DATUM, FieldCode::Unknown))
}
