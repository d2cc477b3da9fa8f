//! What staff of a registry do.

use crate::v1::booking;

/// Signs in.
///
/// The same answer, after the same time, for an unknown name and a wrong password.
#[utoipa::path(post, tag = "staff", path = "/staff/sessions", operation_id = "start_staff_session",
    request_body(content = booking::StaffSignIn, content_type = "application/json"),
    responses(
        (status = 201, description = "The session and its key.", body = booking::StaffSession),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn start_staff_session() {}

/// Signs out. A session that has ended stays ended.
#[utoipa::path(post, tag = "staff", path = "/staff/sessions/end", operation_id = "end_staff_session",
    responses(
        (status = 204, description = "It has ended."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn end_staff_session() {}

/// One day of a registry, with who comes. Looking is written down.
#[utoipa::path(get, tag = "staff", path = "/staff/registries/{registry}/days/{date}", operation_id = "get_staff_day",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
        ("date" = String, Path, description = "A day, YYYY-MM-DD.", format = Date),
    ),
    responses(
        (status = 200, description = "The day.", body = booking::StaffDay),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_staff_day() {}

/// Says whether they came.
#[utoipa::path(post, tag = "staff", path = "/staff/registries/{registry}/bookings/{number}/mark", operation_id = "mark_booking",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    request_body(content = booking::MarkRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The booking.", body = booking::StaffBooking),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn mark_booking() {}

/// Counts people who came without an appointment, today.
#[utoipa::path(post, tag = "staff", path = "/staff/registries/{registry}/walk-ins", operation_id = "add_walk_ins",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    request_body(content = booking::WalkInRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "Today.", body = booking::StaffDay),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn add_walk_ins() {}

/// Closes a day or a part of it, and tells those who booked.
#[utoipa::path(post, tag = "staff", path = "/staff/registries/{registry}/closures", operation_id = "close_day",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    request_body(content = booking::CloseRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "How many were told.", body = booking::Closed),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn close_day() {}

/// Opens again what staff closed on a day; those who were told stay told.
#[utoipa::path(post, tag = "staff", path = "/staff/registries/{registry}/days/{date}/reopen", operation_id = "reopen_day",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
        ("date" = String, Path, description = "A day, YYYY-MM-DD.", format = Date),
    ),
    responses(
        (status = 204, description = "It is open."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn reopen_day() {}

/// Changes how many places the slots of a service have on one day.
#[utoipa::path(post, tag = "staff", path = "/staff/registries/{registry}/quotas", operation_id = "change_quota",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    request_body(content = booking::QuotaRequest, content_type = "application/json"),
    responses(
        (status = 204, description = "It is changed."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn change_quota() {}
