use axum::{http::HeaderMap, response::Response};

use super::published;

/// `GET /openapi.json`: the committed document, as it is.
pub(super) async fn get(headers: HeaderMap) -> Response {
    published::text(&headers, egude_contract::OPENAPI.into())
}
