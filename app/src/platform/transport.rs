//! Carries requests to a back end, with a time limit, and the pauses between tries.

use super::clock;
use egude_client::{Body, Method, Pause, Request, Response, Transport, TransportError};
use futures::future::{Either, select};
use gloo_net::http;
use std::pin::pin;
use std::time::Duration;

/// Long enough for a weak signal, short enough that a person still waits.
const PATIENCE: Duration = Duration::from_secs(15);
/// For a file: a page is some megabytes.
const PATIENCE_WITH_A_FILE: Duration = Duration::from_mins(2);
/// Bytes that the weakest signal carries in a second.
const BYTES_A_SECOND: usize = 4 * 1024;

/// The browser's fetch.
#[derive(Debug, Clone, Copy)]
pub struct Fetch;

/// The browser's timer.
#[derive(Debug, Clone, Copy)]
pub struct Timer;

impl Transport for Fetch {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let abort = web_sys::AbortController::new().map_err(|_| TransportError::Offline)?;
        let answer = pin!(fetch(&request, &abort));
        match select(answer, pin!(clock::sleep(patience(&request)))).await {
            Either::Left((answer, _)) => answer,
            Either::Right(((), _)) => {
                abort.abort();
                Err(TransportError::Timeout)
            }
        }
    }
}

impl Pause for Timer {
    async fn pause(&self, ms: u32) {
        clock::sleep(Duration::from_millis(ms.into())).await;
    }
}

/// How long an answer is waited for.
fn patience(request: &Request) -> Duration {
    let base = if request.is_for_bytes() {
        PATIENCE_WITH_A_FILE
    } else {
        PATIENCE
    };
    let bytes = request
        .body
        .as_ref()
        .map_or(0, |body| body.as_bytes().len());
    base + Duration::from_secs((bytes / BYTES_A_SECOND) as u64)
}

async fn fetch(
    request: &Request,
    abort: &web_sys::AbortController,
) -> Result<Response, TransportError> {
    let offline = |_| TransportError::Offline;
    let start = match request.method {
        Method::Get => http::Request::get(&request.url),
        Method::Post => http::Request::post(&request.url),
        Method::Patch => http::Request::patch(&request.url),
    };
    let start = request
        .headers()
        .fold(start, |start, (name, value)| start.header(name, value))
        .abort_signal(Some(&abort.signal()));
    let ready = match &request.body {
        None => start.build(),
        Some(Body::Json(text)) => start.body(text),
        Some(Body::Bytes(_, bytes)) => start.body(js_sys::Uint8Array::from(bytes.as_slice())),
    };
    let answer = ready.map_err(offline)?.send().await.map_err(offline)?;
    let headers = answer.headers();
    Ok(Response {
        status: answer.status(),
        content_type: headers.get("content-type"),
        retry_after: headers
            .get("retry-after")
            .and_then(|text| text.parse().ok()),
        body: answer.binary().await.map_err(offline)?,
    })
}
