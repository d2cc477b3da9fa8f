//! Finding a time, keeping it, booking it, waiting for one.

use crate::v1::booking;

/// Marriage registries, with everything that decides when a person can come.
///
/// In the order of the bureau's file. None at all is an empty list, not an error.
#[utoipa::path(get, tag = "appointments", path = "/registries", operation_id = "list_registries",
    params(
        ("service" = Option<booking::Service>, Query, description = "Only those that offer this service."),
        ("if-none-match" = Option<String>, Header, description = "The entity tag of the answer that the reader has."),
    ),
    responses(
        (status = 200, description = "The registries.", body = booking::Registries, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn list_registries() {}

/// What is free at a registry, day by day.
///
/// Counted at this moment and never from a cache. 62 days at most.
#[utoipa::path(get, tag = "appointments", path = "/registries/{registry}/availability", operation_id = "get_availability",
    params(
        ("registry" = String, Path, description = "The registry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
        ("service" = booking::Service, Query, description = "For which service."),
        ("from" = String, Query, description = "The first day, YYYY-MM-DD.", format = Date),
        ("to" = String, Query, description = "The last day, YYYY-MM-DD.", format = Date),
    ),
    responses(
        (status = 200, description = "The days.", body = booking::Availability),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_availability() {}

/// Keeps a place for some minutes, for one person.
///
/// The answer has the hold's key, once.
#[utoipa::path(post, tag = "appointments", path = "/holds", operation_id = "create_hold",
    request_body(content = booking::HoldRequest, content_type = "application/json"),
    responses(
        (status = 201, description = "The hold.", body = booking::Hold),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn create_hold() {}

/// How a hold stands.
#[utoipa::path(get, tag = "appointments", path = "/holds/{hold}", operation_id = "get_hold",
    params(
        ("hold" = String, Path, description = "The hold's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The hold.", body = booking::Hold),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_hold() {}

/// Gives a held place back.
#[utoipa::path(post, tag = "appointments", path = "/holds/{hold}/release", operation_id = "release_hold",
    params(
        ("hold" = String, Path, description = "The hold's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The hold.", body = booking::Hold),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn release_hold() {}

/// Turns a hold into a booking.
///
/// Everything that is wrong with what was given is named at once. The numbers of
/// documents are compared and turned into digests; they are not kept. The answer
/// has the keys of the private links, once.
#[utoipa::path(post, tag = "appointments", path = "/holds/{hold}/confirm", operation_id = "confirm_hold",
    params(
        ("hold" = String, Path, description = "The hold's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    request_body(content = booking::ConfirmRequest, content_type = "application/json"),
    responses(
        (status = 201, description = "The booking and its keys.", body = booking::Confirmed),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn confirm_hold() {}

/// Has a code sent to a telephone.
///
/// The same answer whether or not a message goes out: it does not tell whether a
/// number or a telephone is known.
#[utoipa::path(post, tag = "appointments", path = "/sms-codes", operation_id = "send_sms_code",
    request_body(content = booking::SmsRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "Until when the code is good.", body = booking::SmsSent),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn send_sms_code() {}

/// Waits for a place on a day that is full.
///
/// The answer has the entry's key, once. state-changed: there is a free place.
#[utoipa::path(post, tag = "appointments", path = "/waitlist", operation_id = "join_waitlist",
    request_body(content = booking::WaitlistRequest, content_type = "application/json"),
    responses(
        (status = 201, description = "The entry.", body = booking::Waiting),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn join_waitlist() {}

/// How an entry of a waitlist stands.
#[utoipa::path(get, tag = "appointments", path = "/waitlist/{entry}", operation_id = "get_waiting",
    params(
        ("entry" = String, Path, description = "The entry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The entry.", body = booking::Waiting),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_waiting() {}

/// Takes the place that is offered: the hold, with its key.
#[utoipa::path(post, tag = "appointments", path = "/waitlist/{entry}/accept", operation_id = "accept_offer",
    params(
        ("entry" = String, Path, description = "The entry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The hold.", body = booking::Hold),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn accept_offer() {}

/// Leaves the waitlist.
#[utoipa::path(post, tag = "appointments", path = "/waitlist/{entry}/leave", operation_id = "leave_waitlist",
    params(
        ("entry" = String, Path, description = "The entry's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The entry.", body = booking::Waiting),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn leave_waitlist() {}
