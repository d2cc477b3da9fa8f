//! What a person does with a booking.

use crate::v1::booking;

/// A booking, as the owner of the key sees it.
///
/// The same answer whether the number exists or the key does not fit.
#[utoipa::path(get, tag = "appointments", path = "/bookings/{number}", operation_id = "get_booking",
    params(
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    responses(
        (status = 200, description = "The booking.", body = booking::Booking),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_booking() {}

/// Opens a booking without its link, by telephone and code.
#[utoipa::path(post, tag = "appointments", path = "/bookings/{number}/open", operation_id = "open_booking",
    params(
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    request_body(content = booking::OpenRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The booking, with a key that is good for an hour.", body = booking::Opened),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn open_booking() {}

/// Cancels a booking. Late, it counts against both people.
#[utoipa::path(post, tag = "appointments", path = "/bookings/{number}/cancel", operation_id = "cancel_booking",
    params(
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    responses(
        (status = 200, description = "The booking.", body = booking::Booking),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn cancel_booking() {}

/// Moves a booking to a place that is held.
///
/// Number, keys and people stay; the old place is given back only then.
#[utoipa::path(post, tag = "appointments", path = "/bookings/{number}/reschedule", operation_id = "reschedule_booking",
    params(
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    request_body(content = booking::RescheduleRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The booking.", body = booking::Booking),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn reschedule_booking() {}

/// The second person confirms, with the one-time key and the number of their own document.
#[utoipa::path(post, tag = "appointments", path = "/bookings/{number}/partner", operation_id = "confirm_partner",
    params(
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    request_body(content = booking::PartnerRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The booking, with the key that takes the one-time key's place.", body = booking::Opened),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn confirm_partner() {}

/// Divorce only: this person does not want to go on.
///
/// Only staff see it. Nothing that the other one sees changes.
#[utoipa::path(post, tag = "appointments", path = "/bookings/{number}/in-confidence", operation_id = "tell_in_confidence",
    params(
        ("number" = String, Path, description = "The booking's number, such as A7K4-Q9TX."),
    ),
    responses(
        (status = 204, description = "The office was told."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn tell_in_confidence() {}
