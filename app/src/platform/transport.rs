//! Carries requests to a back end, with a time limit, and the pauses between tries.

use super::clock;
use egude_client::{Pause, Request, Response, Transport, TransportError};
use futures::future::{Either, select};
use std::pin::pin;
use std::time::Duration;

/// Long enough for a weak signal, short enough that a person still waits.
const PATIENCE: Duration = Duration::from_secs(15);

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
        match select(answer, pin!(clock::sleep(PATIENCE))).await {
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

async fn fetch(
    request: &Request,
    abort: &web_sys::AbortController,
) -> Result<Response, TransportError> {
    let offline = |_| TransportError::Offline;
    let answer = gloo_net::http::Request::get(&request.url)
        .header("Accept", request.accept)
        .abort_signal(Some(&abort.signal()))
        .send()
        .await
        .map_err(offline)?;
    let headers = answer.headers();
    Ok(Response {
        status: answer.status(),
        content_type: headers.get("content-type"),
        retry_after: headers
            .get("retry-after")
            .and_then(|text| text.parse().ok()),
        body: answer.text().await.map_err(offline)?,
    })
}
