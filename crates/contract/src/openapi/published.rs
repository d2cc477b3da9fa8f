//! What is published, and the assessment for staff.

use crate::v1;

/// How the back end is.
///
/// Answers as soon as the server accepts requests; never from a cache.
#[utoipa::path(get, tag = "published", path = "/health", operation_id = "get_health", responses(
    (status = 200, description = "It answers.", body = v1::Health),
))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_health() {}

/// Regions, from the autonomous region down to townships.
///
/// Sorted by code. Without `parent`, all of them.
#[utoipa::path(get, tag = "published", path = "/regions", operation_id = "list_regions",
    params(
        ("parent" = Option<String>, Query, description = "Only the children of this region.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The regions.", body = v1::List<v1::Region>, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn list_regions() {}

/// One region.
#[utoipa::path(get, tag = "published", path = "/regions/{code}", operation_id = "get_region",
    params(
        ("code" = String, Path, description = "12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The region.", body = v1::Region, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_region() {}

/// Rates and local decisions that apply to a region: its own and those of every
/// region above it.
///
/// Without `on`, of all days. With `on`, of each id, region and class only the
/// latest that is in force on that day. Which of them counts (the nearest
/// region) is for the rules to say. No rate at all is an empty document, not an
/// error.
#[utoipa::path(get, tag = "published", path = "/rates", operation_id = "get_rates",
    params(
        ("region" = String, Query, description = "12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("on" = Option<String>, Query, description = "A day, YYYY-MM-DD.", format = Date),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The rates.", body = v1::Rates, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_rates() {}

/// Offices that serve a region: its own and those of every region above it.
///
/// The nearest level first. No office at all is an empty list, not an error.
#[utoipa::path(get, tag = "published", path = "/offices", operation_id = "list_offices",
    params(
        ("region" = String, Query, description = "12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The offices.", body = v1::Offices, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn list_offices() {}

/// Assesses a household once more, at versions that are named.
///
/// The answer is the assessment exactly as the rules write it, byte for byte
/// what the same versions write in the browser. The request is neither kept nor
/// logged. The app does not use this: a family's answers stay on its device. It
/// is for staff who check a finding that a person brings along.
#[utoipa::path(post, tag = "published", path = "/assessments", operation_id = "create_assessment",
    request_body(content = v1::AssessmentRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The assessment.", body = Object, content_type = "application/json", headers(
            ("egude-pack" = String, description = "The version of the rules."),
            ("egude-rates" = String, description = "The digest of the rates document; absent if there are no rates."),
        )),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn create_assessment() {}

/// This document.
#[utoipa::path(get, tag = "published", path = "/openapi.json", operation_id = "get_openapi", responses(
    (status = 200, description = "OpenAPI 3.1.", content_type = "application/json"),
))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_openapi() {}
