//! What is sent as bytes: pages of papers, and drafts on their way.

use crate::v1::aid;

/// Announces a page. Its bytes follow in pieces.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/uploads", operation_id = "begin_upload",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    request_body(content = aid::UploadRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "It was announced before and goes on.", body = aid::Upload),
        (status = 201, description = "Its first piece is awaited.", body = aid::Upload),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn begin_upload() {}

/// How far a page is: where the next piece begins.
#[utoipa::path(get, tag = "applications", path = "/applications/{reference}/uploads/{upload}", operation_id = "get_upload",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("upload" = String, Path, description = "The page's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "How it stands.", body = aid::Upload),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_upload() {}

/// Adds a piece of a page.
///
/// The last piece has the page looked at: by content, not by its name, and by the scanner if
/// there is one. A page that is refused stays as refused, with why.
#[utoipa::path(patch, tag = "applications", path = "/applications/{reference}/uploads/{upload}", operation_id = "add_piece",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("upload" = String, Path, description = "The page's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
        ("upload-offset" = u64, Header, description = "Where the piece begins, in bytes: where the last one ended."),
    ),
    request_body(content = [u8], content_type = "application/offset+octet-stream"),
    responses(
        (status = 200, description = "How it stands.", body = aid::Upload),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn add_piece() {}

/// Takes a page away, before staff have looked at it.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/uploads/{upload}/remove", operation_id = "remove_upload",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("upload" = String, Path, description = "The page's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "How it stands.", body = aid::Upload),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn remove_upload() {}

/// Leaves a draft for another device: ciphertext, whose key only the QR code has.
#[utoipa::path(post, tag = "applications", path = "/hand-overs", operation_id = "leave_hand_over",
    request_body(content = [u8], content_type = "application/octet-stream"),
    responses(
        (status = 201, description = "The word to take it by.", body = aid::HandOver),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn leave_hand_over() {}

/// Takes a hand-over, once. Then it is gone.
#[utoipa::path(post, tag = "applications", path = "/hand-overs/{hand_over}/take", operation_id = "take_hand_over",
    params(
        ("hand_over" = String, Path, description = "Its own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "The bytes that were left.", body = [u8], content_type = "application/octet-stream"),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn take_hand_over() {}
