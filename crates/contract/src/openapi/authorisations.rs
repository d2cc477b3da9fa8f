//! What every adult of a household signs.

use crate::v1::aid;

/// A new one-time link for one adult. It ends the one before.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/authorisations/{n}/link", operation_id = "new_authorisation_link",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("n" = u16, Path, description = "The number of the authorisation, from 1."),
    ),
    responses(
        (status = 200, description = "The key of the link.", body = aid::AuthorisationLink),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn new_authorisation_link() {}

/// What is signed, for whoever has the one-time link.
#[utoipa::path(get, tag = "applications", path = "/applications/{reference}/authorisations/{n}", operation_id = "get_authorisation",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("n" = u16, Path, description = "The number of the authorisation, from 1."),
    ),
    responses(
        (status = 200, description = "Whom and what it is for.", body = aid::AuthorisationText),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn get_authorisation() {}

/// Signs, with the key of the one-time link. Wrong ends of the number are counted.
#[utoipa::path(post, tag = "applications", path = "/applications/{reference}/authorisations/{n}/sign", operation_id = "sign_authorisation",
    params(
        ("reference" = String, Path, description = "The case's reference, such as A7K4-Q9TX-M3RW."),
        ("n" = u16, Path, description = "The number of the authorisation, from 1."),
    ),
    request_body(content = aid::SignRequest, content_type = "application/json"),
    responses(
        (status = 200, description = "It is signed.", body = aid::AuthorisationText),
    ))]
#[expect(dead_code, reason = "carries the documentation of an operation")]
pub(super) fn sign_authorisation() {}
