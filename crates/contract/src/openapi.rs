//! The document of contract v1, made from the wire types.
//!
//! The operations are written here, apart from any implementation; that a back
//! end answers each of them is the back end's test.

use utoipa::OpenApi;

use crate::v1;

/// The document as it follows from the types, ending in a line feed.
pub fn document() -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&Document::openapi())?;
    text.push('\n');
    Ok(text)
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Egüde contract",
        version = "1.0.0",
        description = "What the app asks of a back end. Money is whole fen; days are YYYY-MM-DD; \
            region codes have 12 digits; published figures carry asOf and source; unknown members \
            are to be ignored.",
        license(name = "MIT OR Apache-2.0")
    ),
    servers((url = "/api/v1")),
    paths(get_health, list_regions, get_region, get_rates, list_offices, create_assessment, get_openapi),
    components(schemas(v1::Problem))
)]
struct Document;

/// How the back end is.
///
/// Answers as soon as the server accepts requests; never from a cache.
#[utoipa::path(get, path = "/health", operation_id = "get_health", responses(
    (status = 200, description = "It answers.", body = v1::Health),
    (status = 503, description = "unavailable, timeout", body = v1::Problem, content_type = "application/problem+json"),
))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn get_health() {}

/// Regions, from the autonomous region down to townships.
///
/// Sorted by code. Without `parent`, all of them.
#[utoipa::path(get, path = "/regions", operation_id = "list_regions",
    params(
        ("parent" = Option<String>, Query, description = "Only the children of this region.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The regions.", body = v1::List<v1::Region>, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
        (status = 404, description = "region-unknown", body = v1::Problem, content_type = "application/problem+json"),
        (status = 422, description = "parameter-invalid", body = v1::Problem, content_type = "application/problem+json"),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn list_regions() {}

/// One region.
#[utoipa::path(get, path = "/regions/{code}", operation_id = "get_region",
    params(
        ("code" = String, Path, description = "12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The region.", body = v1::Region, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
        (status = 404, description = "region-unknown", body = v1::Problem, content_type = "application/problem+json"),
        (status = 422, description = "parameter-invalid", body = v1::Problem, content_type = "application/problem+json"),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn get_region() {}

/// Rates and local decisions that apply to a region: its own and those of every
/// region above it.
///
/// Without `on`, of all days. With `on`, of each id, region and class only the
/// latest that is in force on that day. Which of them counts (the nearest
/// region) is for the rules to say. No rate at all is an empty document, not an
/// error.
#[utoipa::path(get, path = "/rates", operation_id = "get_rates",
    params(
        ("region" = String, Query, description = "12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("on" = Option<String>, Query, description = "A day, YYYY-MM-DD.", format = Date),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The rates.", body = v1::Rates, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
        (status = 404, description = "region-unknown", body = v1::Problem, content_type = "application/problem+json"),
        (status = 422, description = "parameter-invalid", body = v1::Problem, content_type = "application/problem+json"),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn get_rates() {}

/// Offices that serve a region: its own and those of every region above it.
///
/// The nearest level first. No office at all is an empty list, not an error.
#[utoipa::path(get, path = "/offices", operation_id = "list_offices",
    params(
        ("region" = String, Query, description = "12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The offices.", body = v1::Offices, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
        (status = 404, description = "region-unknown", body = v1::Problem, content_type = "application/problem+json"),
        (status = 422, description = "parameter-invalid", body = v1::Problem, content_type = "application/problem+json"),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn list_offices() {}

/// Assesses a household once more, at versions that are named.
///
/// The answer is the assessment exactly as the rules write it, byte for byte
/// what the same versions write in the browser. The request is neither kept nor
/// logged. The app does not use this: a family's answers stay on its device. It
/// is for staff who check a finding that a person brings along.
#[utoipa::path(post, path = "/assessments", operation_id = "create_assessment",
    request_body(content = v1::AssessmentRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The assessment.", body = Object, content_type = "application/json", headers(
            ("egude-pack" = String, description = "The version of the rules."),
            ("egude-rates" = String, description = "The digest of the rates document; absent if there are no rates."),
        )),
        (status = 400, description = "request-malformed", body = v1::Problem, content_type = "application/problem+json"),
        (status = 413, description = "body-too-large", body = v1::Problem, content_type = "application/problem+json"),
        (status = 415, description = "media-type-unsupported", body = v1::Problem, content_type = "application/problem+json"),
        (status = 422, description = "parameter-invalid, version-unknown", body = v1::Problem, content_type = "application/problem+json"),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn create_assessment() {}

/// This document.
#[utoipa::path(get, path = "/openapi.json", operation_id = "get_openapi", responses(
    (status = 200, description = "OpenAPI 3.1.", content_type = "application/json"),
))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
fn get_openapi() {}
