//! The outermost layer: gives each request a trace id, writes one line about it,
//! and turns every failure into a problem.
//!
//! What it writes is on purpose little: method, route pattern, status, duration.
//! Never the path as typed, a query, a body, an address, or a header.

use std::{any::Any, fmt::Write as _, time::Instant};

use axum::{
    body::Body,
    extract::{MatchedPath, Request},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use egude_contract::v1::{PROBLEM_JSON, Problem, ProblemCode, TRACE_HEADER};
use tracing::Instrument as _;

use crate::problem::Failure;

pub(super) async fn observe(request: Request, next: Next) -> Response {
    let trace_id = trace_id();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let begun = Instant::now();
    let span = tracing::info_span!("request", trace_id);
    let response = next.run(request).instrument(span.clone()).await;
    let response = finished(response, &trace_id);
    span.in_scope(|| {
        tracing::info!(
            method,
            route = route.as_ref().map_or("site", MatchedPath::as_str),
            status = response.status().as_u16(),
            ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            "answered"
        );
    });
    response
}

/// An own method is whatever the sender typed, so it is not written down.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// 128 random bits: finds a request in the log, tells nothing about who made it.
fn trace_id() -> String {
    let mut bytes = [0_u8; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // Without randomness the server still answers; only the log is poorer.
        bytes = [0; 16];
    }
    bytes
        .iter()
        .fold(String::with_capacity(32), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn finished(mut response: Response, trace_id: &str) -> Response {
    if let Some(problem) = problem_in(&mut response) {
        response = written(response, problem, trace_id);
    }
    if let Ok(value) = HeaderValue::from_str(trace_id) {
        response.headers_mut().insert(TRACE_HEADER, value);
    }
    response
}

/// The problem that a handler marked, or the one that a bare error status of a
/// library stands for.
fn problem_in(response: &mut Response) -> Option<Problem> {
    if let Some(Failure(problem)) = response.extensions_mut().remove::<Failure>() {
        return Some(problem);
    }
    let code = match response.status() {
        status if !status.is_client_error() && !status.is_server_error() => return None,
        StatusCode::NOT_FOUND => ProblemCode::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ProblemCode::MethodNotAllowed,
        StatusCode::NOT_ACCEPTABLE => ProblemCode::NotAcceptable,
        // Our own time limit: the server was slow, not the reader.
        StatusCode::REQUEST_TIMEOUT => {
            return Some(Problem::of(ProblemCode::Timeout).retry_after(5));
        }
        StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::BodyTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemCode::MediaTypeUnsupported,
        StatusCode::UNPROCESSABLE_ENTITY => ProblemCode::ParameterInvalid,
        StatusCode::TOO_MANY_REQUESTS => ProblemCode::TooManyRequests,
        StatusCode::SERVICE_UNAVAILABLE => ProblemCode::Unavailable,
        // Static files: a range outside the file is answered as HTTP says.
        StatusCode::RANGE_NOT_SATISFIABLE | StatusCode::PRECONDITION_FAILED => return None,
        status if status.is_client_error() => ProblemCode::RequestMalformed,
        _ => ProblemCode::Internal,
    };
    Some(Problem::of(code))
}

fn written(mut response: Response, mut problem: Problem, trace_id: &str) -> Response {
    trace_id.clone_into(&mut problem.trace_id);
    let status = StatusCode::from_u16(problem.status);
    *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    for gone in [
        header::CONTENT_LENGTH,
        header::CONTENT_ENCODING,
        header::ETAG,
        header::LAST_MODIFIED,
    ] {
        headers.remove(gone);
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    // A problem is text and numbers only: it cannot fail to be written.
    *response.body_mut() = Body::from(serde_json::to_vec(&problem).unwrap_or_default());
    response
}

/// What a panic answers. Its text may quote data, so it is not logged here; the
/// panic hook logs where it happened.
pub(super) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Failure::of(ProblemCode::Internal).into_response()
}
