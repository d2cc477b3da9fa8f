use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};

use super::{
    super::{AppState, aid::word, octets::OCTETS},
    Signed,
};
use crate::problem::Failure;

/// What a page of a case may do if somebody opens it as a document: nothing.
const INERT: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");

/// `GET /staff/cases/{reference}/pages/{upload}`: the bytes as they were sent, so they
/// are never shown by themselves.
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Signed(who): Signed,
    Path((reference, upload)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let upload = word(&upload)?;
    let page = state.aid.page(&who, &reference, upload).await?;
    let (media, end) = match page.media.as_str() {
        "image/jpeg" => ("image/jpeg", "jpg"),
        "image/png" => ("image/png", "png"),
        "application/pdf" => ("application/pdf", "pdf"),
        _ => (OCTETS, "bin"),
    };
    // Nobody typed this name: the word of the upload was made here.
    let start: String = upload.chars().take(8).collect();
    let name = format!("attachment; filename=\"page-{start}.{end}\"");
    let mut response = (page.bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, INERT);
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}
