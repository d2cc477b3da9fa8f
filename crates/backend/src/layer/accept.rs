use axum::{
    extract::Request,
    http::header::ACCEPT,
    middleware::Next,
    response::{IntoResponse, Response},
};
use egude_contract::v1::ProblemCode;

use crate::problem::Failure;

/// Refuses a request that does not take JSON: every answer of the API is JSON.
pub(crate) async fn json_only(request: Request, next: Next) -> Response {
    let mut wanted = request.headers().get_all(ACCEPT).iter().peekable();
    let takes = wanted.peek().is_none()
        || wanted
            .filter_map(|value| value.to_str().ok())
            .any(|value| value.split(',').any(takes));
    if takes {
        next.run(request).await
    } else {
        Failure::of(ProblemCode::NotAcceptable).into_response()
    }
}

fn takes(range: &str) -> bool {
    let mut parts = range.split(';').map(str::trim);
    let media = parts.next().unwrap_or_default();
    let refused = parts.any(|p| matches!(p, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
    !refused && matches!(media, "*/*" | "application/*" | "application/json")
}
