//! Fetching texts and data files of this site.

use gloo_net::http::Request;
use thiserror::Error;

/// Why a file did not arrive.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// No answer: no network, a blocked request, or a server that is down.
    #[error("no answer")]
    Unreachable,
    /// An answer with this HTTP status instead of the file.
    #[error("HTTP status {0}")]
    Status(u16),
}

/// Fetches a text file, with the browser's own caching.
pub async fn text(url: &str) -> Result<String, FetchError> {
    let answer = Request::get(url)
        .send()
        .await
        .map_err(|_| FetchError::Unreachable)?;
    if !answer.ok() {
        return Err(FetchError::Status(answer.status()));
    }
    answer.text().await.map_err(|_| FetchError::Unreachable)
}
