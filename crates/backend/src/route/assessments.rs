use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use egude_contract::v1::{FieldCode, PACK_HEADER, Problem, ProblemCode, RATES_HEADER};
use egude_domain::Date;
use egude_rules::{
    Pack, Rates, assess,
    facts::{self, HouseholdError},
};
use serde_json::{Map, Value as Json};

use super::AppState;
use crate::problem::Failure;

const MEMBERS: [&str; 4] = ["pack", "rates", "on", "household"];

/// What was asked for, of the right form.
struct Asked {
    pack: String,
    rates: Option<String>,
    on: Date,
    household: Json,
}

/// `POST /assessments`: the assessment of a household at named versions, byte
/// for byte as the rules write it. Nothing of it is kept or logged.
pub(super) async fn create(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    if !is_json(&headers) {
        return Err(Failure::of(ProblemCode::MediaTypeUnsupported));
    }
    // The reader's message may quote the body, so nobody sees it.
    let json = serde_json::from_slice(&body);
    let asked = read(json.map_err(|_| Failure::of(ProblemCode::RequestMalformed))?)?;
    let archive = state.archive.clone();
    // Other requests are answered meanwhile.
    let made = tokio::task::spawn_blocking(move || {
        let unknown =
            |at| Failure(Problem::of(ProblemCode::VersionUnknown).field(at, FieldCode::Unknown));
        let pack = archive.pack(&asked.pack).ok_or_else(|| unknown("/pack"))?;
        let rates = archive.rates(asked.rates.as_deref());
        let rates = rates.ok_or_else(|| unknown("/rates"))?;
        made(&pack, &rates, &asked)
    });
    made.await.map_err(|_| Failure::of(ProblemCode::Internal))?
}

fn made(pack: &Pack, rates: &Rates, asked: &Asked) -> Result<Response, Failure> {
    let household = facts::household(pack, &asked.household.to_string());
    let household = household.map_err(|error| wrong(pack, &error))?;
    let assessment = assess(pack, rates, &household, asked.on);
    let text =
        serde_json::to_string(&assessment).map_err(|_| Failure::of(ProblemCode::Internal))?;
    let plain = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_TYPE, "application/json"),
    ];
    let mut response = (plain, text).into_response();
    let versions = [
        (PACK_HEADER, Some(&pack.version)),
        (RATES_HEADER, rates.digest.as_ref()),
    ];
    for (name, value) in versions {
        let value = value.and_then(|value| HeaderValue::from_str(value).ok());
        if let Some(value) = value {
            let name = HeaderName::from_static(name);
            response.headers_mut().insert(name, value);
        }
    }
    Ok(response)
}

fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE);
    let media = media
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default();
    media.trim().eq_ignore_ascii_case("application/json")
}

/// The request's members, or everything that is wrong with them at once.
fn read(json: Json) -> Result<Asked, Failure> {
    let mut problem = Problem::of(ProblemCode::ParameterInvalid);
    let Json::Object(mut members) = json else {
        return Err(Failure(problem.field("", FieldCode::Invalid)));
    };
    if members.keys().any(|name| !MEMBERS.contains(&name.as_str())) {
        // The name is not repeated: it is whatever the sender typed.
        problem = problem.field("/*", FieldCode::UnknownParameter);
    }
    let text = |name: &str, members: &mut Map<String, Json>| match members.remove(name) {
        Some(Json::String(text)) => Ok(Some(text)),
        None => Ok(None),
        Some(_) => Err((format!("/{name}"), FieldCode::Invalid)),
    };
    let missing = |name: &str| (format!("/{name}"), FieldCode::Missing);
    let pack = text("pack", &mut members).and_then(|pack| pack.ok_or_else(|| missing("pack")));
    let rates = text("rates", &mut members);
    let on = text("on", &mut members).and_then(|on| {
        let on = on.ok_or_else(|| missing("on"))?;
        on.parse()
            .map_err(|_| ("/on".to_owned(), FieldCode::NotADate))
    });
    let household = members
        .remove("household")
        .ok_or_else(|| missing("household"));
    for (at, code) in [
        pack.as_ref().err(),
        rates.as_ref().err(),
        on.as_ref().err(),
        household.as_ref().err(),
    ]
    .into_iter()
    .flatten()
    {
        problem = problem.field(at.clone(), *code);
    }
    match (pack, rates, on, household) {
        (Ok(pack), Ok(rates), Ok(on), Ok(household)) if problem.fields.is_empty() => Ok(Asked {
            pack,
            rates,
            on,
            household,
        }),
        _ => Err(Failure(problem)),
    }
}

/// Where the household is wrong. A name that the rules do not know is whatever
/// the sender typed, so a star stands for it.
fn wrong(pack: &Pack, error: &HouseholdError) -> Failure {
    let known = |segment: &str| {
        segment == "members"
            || segment.bytes().all(|b| b.is_ascii_digit())
            || pack.facts.contains_key(segment)
    };
    let segments = error.at.split('/').filter(|segment| !segment.is_empty());
    let pointer = segments.fold("/household".to_owned(), |pointer, segment| {
        pointer + "/" + if known(segment) { segment } else { "*" }
    });
    Failure(Problem::of(ProblemCode::ParameterInvalid).field(pointer, FieldCode::Invalid))
}
