//! What staff do with cases.

use crate::v1::aid;

/// What waits at the townships of the account.
#[utoipa::path(get, tag = "staff", path = "/staff/cases", operation_id = "list_staff_cases",
    responses(
        (status = 200, description = "The most pressing first.", body = aid::WorkList),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn list_staff_cases() {}

/// A case, for staff. Looking is written down.
///
/// The same answer for a reference that does not exist and for one of another place.
#[utoipa::path(get, tag = "staff", path = "/staff/cases/{reference}", operation_id = "get_staff_case",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    responses(
        (status = 200, description = "The case.", body = aid::StaffCase),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_staff_case() {}

/// Does something with a case. It is written down with who and when, and stays.
#[utoipa::path(post, tag = "staff", path = "/staff/cases/{reference}/deeds", operation_id = "do_deed",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    request_body(content = aid::DeedRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "The case.", body = aid::StaffCase),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn do_deed() {}

/// A page of a case, as it was sent: to be saved or drawn, never opened as a document.
///
/// Looking is written down.
#[utoipa::path(get, tag = "staff", path = "/staff/cases/{reference}/pages/{upload}", operation_id = "get_page",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("upload" = String, Path, description = "The page's own word.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    responses(
        (status = 200, description = "Its bytes.", headers(("content-disposition" = String, description = "An attachment, with a name made here.")), content(
            ([u8] = "image/jpeg"),
            ([u8] = "image/png"),
            ([u8] = "application/pdf"),
            ([u8] = "application/octet-stream"),
        )),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_page() {}

/// Everything of a case, for the bureau's own file. Nothing is masked; it is written down.
#[utoipa::path(get, tag = "staff", path = "/staff/cases/{reference}/export", operation_id = "export_case",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
    ),
    responses(
        (status = 200, description = "The case.", body = aid::CaseExport),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn export_case() {}

/// Says how a tip stands.
#[utoipa::path(post, tag = "staff", path = "/staff/tips/{number}", operation_id = "step_tip",
    params(
        ("number" = String, Path, description = "The number of the tip.", pattern = "^[A-Za-z0-9_-]{1,64}$"),
    ),
    request_body(content = aid::TipStep, content_type = "application/json"),
    responses(
        (status = 200, description = "The tip.", body = aid::StaffTip),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn step_tip() {}
