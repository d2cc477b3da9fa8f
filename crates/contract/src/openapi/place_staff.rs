//! What staff do with the directory of service points.

use crate::v1::places;

/// The service points of the account's regions, those first that need somebody.
#[utoipa::path(get, tag = "staff", path = "/staff/places", operation_id = "list_staff_places",
    params(
        ("region" = Option<String>, Query, description = "Only this region of the account's, 12 digits.", pattern = "^[1-9][0-9]{11}$"),
    ),
    responses(
        (status = 200, description = "With open reports first, then by how long nobody checked.", body = places::StaffPlaces),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn list_staff_places() {}

/// A service point with its reports and every change.
///
/// The same answer for one that does not exist and for one of another place.
#[utoipa::path(get, tag = "staff", path = "/staff/places/{place}", operation_id = "get_staff_place",
    params(
        ("place" = String, Path, description = "Its own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The place.", body = places::StaffPlace),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_staff_place() {}

/// Confirms, corrects or closes a service point, or settles a report. It is written down with
/// who and when, and residents read it at once.
#[utoipa::path(post, tag = "staff", path = "/staff/places/{place}/deeds", operation_id = "do_place_deed",
    params(
        ("place" = String, Path, description = "Its own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    request_body(content = places::PlaceDeedRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The place.", body = places::StaffPlace),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn do_place_deed() {}

/// Reads a file of service points and says what it would change. Nothing is published by that.
///
/// What the file is, is told by its content: a table, `GeoJSON`, HSDS, or our own document; 32 MiB
/// at most. Everything that is wrong is named with its line.
#[utoipa::path(post, tag = "staff", path = "/staff/place-imports", operation_id = "preview_import",
    params(
        ("name" = String, Query, description = "The file's name, 1 to 200 signs.", min_length = 1, max_length = 200),
        ("datum" = Option<places::Datum>, Query, description = "The system of its positions; without it, what the file says, else WGS-84."),
        ("scope" = Option<String>, Query, description = "A region that the file stands for as a whole; without it, the banners that it names.", pattern = "^[1-9][0-9]{11}$"),
    ),
    request_body(content = [u8], content_type = "application/octet-stream"),
    responses(
        (status = 200, description = "What it would change, and what is wrong.", body = places::ImportPreview),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn preview_import() {}

/// Publishes a file that was read, whole or not at all.
#[utoipa::path(post, tag = "staff", path = "/staff/place-imports/publish", operation_id = "publish_import",
    request_body(content = places::PublishRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "What changed.", body = places::Published),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn publish_import() {}
