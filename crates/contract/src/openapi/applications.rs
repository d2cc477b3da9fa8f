//! What a person does with an application and its case.

use crate::v1::{aid, booking};

/// The one door of a region: who accepts, and the figures of the place.
///
/// Without anybody who was put in there is no holder and no figure.
#[utoipa::path(get, tag = "applications", path = "/one-door", operation_id = "get_one_door",
    params(
        ("region" = String, Query, description = "The region that is asked about, 12 digits.", pattern = "^[1-9][0-9]{11}$"),
    ),
    responses(
        (status = 200, description = "The door.", body = aid::OneDoor, headers(("etag" = String, description = "Weak entity tag."))),
        (status = 304, description = "The reader's answer still holds."),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_one_door() {}

/// Sends an application, once.
///
/// Everything that is wrong is named at once. A repeat under the same idempotency key gets
/// the same receipt. Pages follow, one by one, with the key of the receipt.
#[utoipa::path(post, tag = "applications", path = "/applications", operation_id = "submit_application",
    request_body(content = aid::Application, content_type = "application/json"),
    responses(
        (status = 201, description = "The receipt and its key.", body = aid::Receipt),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn submit_application() {}

/// A case, as the owner of the key sees it.
///
/// The same answer whether the reference exists or the key does not fit.
#[utoipa::path(get, tag = "applications", path = "/applications/{reference}", operation_id = "get_case",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    responses(
        (status = 200, description = "The case.", body = aid::Case),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_case() {}

/// Opens a case without its link, by telephone and code.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/open", operation_id = "open_case",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    request_body(content = booking::OpenRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The case, with a key that is good for an hour.", body = aid::CaseOpened),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn open_case() {}

/// Takes the application back, or one program of it.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/withdraw", operation_id = "withdraw_application",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    request_body(content = aid::WithdrawRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The case.", body = aid::Case),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn withdraw_application() {}

/// Corrects something. What was sent stays; the correction stands beside it.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/change", operation_id = "change_application",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    request_body(content = aid::ChangeRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The case.", body = aid::Case),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn change_application() {}

/// Answers an item of the list of what is missing.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/tasks/{task}", operation_id = "answer_task",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("task" = u16, Path, description = "The number of the item, from 1."),
    ),
    request_body(content = aid::TaskRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The case.", body = aid::Case),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn answer_task() {}

/// Tells the office about somebody who may need help.
#[utoipa::path(post, tag = "applications", path = "/tips", operation_id = "send_tip",
    request_body(content = aid::Tip, content_type = "application/json"),
    responses(
        (status = 201, description = "It arrived.", body = aid::TipReceipt),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn send_tip() {}
