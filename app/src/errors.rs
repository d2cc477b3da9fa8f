//! The only place where codes become message ids.

use crate::platform::http::FetchError;
use crate::platform::storage::SaveError;

/// The message for a file or answer that did not arrive.
pub fn fetch_message(error: &FetchError) -> &'static str {
    match error {
        FetchError::Unreachable => "error-unreachable",
        FetchError::Status(404) => "error-not-found",
        FetchError::Status(_) => "error-server",
    }
}

/// The message for something that could not be kept on the device.
pub fn save_message(error: SaveError) -> &'static str {
    match error {
        SaveError::Off => "error-save-off",
        SaveError::Full => "error-save-full",
        SaveError::Unavailable | SaveError::Unwritable => "error-save-unavailable",
    }
}

/// The message of a field error code, by the pattern `error-<code>`.
pub fn field_message_id(code: &str) -> String {
    format!("error-{code}")
}

/// The message of a problem with a back end, by the pattern `problem-<code>`.
pub fn problem_message_id(code: &str) -> String {
    format!("problem-{code}")
}
