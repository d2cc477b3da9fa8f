//! The directory of service points, and what residents find wrong in it.

use crate::v1::places;

/// The directory of service points: its slices, one a banner, with what names their content.
///
/// Searching, distances and what is open now are the reader's own: no position is ever asked.
#[utoipa::path(get, tag = "places", path = "/places", operation_id = "get_places",
    params(
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The index.", body = places::Index, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_places() {}

/// All service points of a banner, complete.
///
/// A region of which the index names no slice has none.
#[utoipa::path(get, tag = "places", path = "/places/{region}", operation_id = "get_places_of",
    params(
        ("region" = String, Path, description = "The banner, 12 digits.", pattern = "^[1-9][0-9]{11}$"),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The slice.", body = places::Slice, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_places_of() {}

/// Tells the office that something in the directory is wrong. No name is asked.
#[utoipa::path(post, tag = "places", path = "/place-reports", operation_id = "report_place",
    request_body(content = places::PlaceReport, content_type = "application/json"),
    responses(
        (status = 201, description = "It arrived.", body = places::PlaceReportReceipt),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn report_place() {}
