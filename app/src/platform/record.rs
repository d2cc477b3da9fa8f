//! The shape of everything that is kept on this device: JSON with a version, and the day where it
//! matters.

use egude_domain::Date;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use thiserror::Error;

/// Why a record was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SaveError {
    /// A shared device: nothing is kept on purpose.
    #[error("nothing is kept on this device")]
    Off,
    /// The browser gives no storage (private mode, blocked).
    #[error("the browser gives no storage")]
    Unavailable,
    /// The browser's storage is full.
    #[error("the storage is full")]
    Full,
    /// The value has no JSON form.
    #[error("the value cannot be written")]
    Unwritable,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record<T> {
    v: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved_at: Option<Date>,
    data: T,
}

/// The text of a record; none for something that has no JSON form. `version` changes when the
/// shape of `T` does.
pub fn write<T: Serialize>(version: u32, saved_at: Option<Date>, data: &T) -> Option<String> {
    let v = version;
    serde_json::to_string(&Record { v, saved_at, data }).ok()
}

/// What a record holds and when it was saved; none for one that is damaged or of another version.
pub fn read<T: DeserializeOwned>(text: &str, version: u32) -> Option<(T, Option<Date>)> {
    let record = serde_json::from_str::<Record<T>>(text).ok()?;
    (record.v == version).then_some((record.data, record.saved_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_corrupted_record_is_unreadable_and_nothing_worse() {
        for text in [
            "",
            "{",
            "null",
            "[]",
            "{\"v\":1}",
            "{\"v\":\"1\",\"data\":2}",
            "{\"v\":1,\"savedAt\":\"2026-13-01\",\"data\":2}",
            "\u{0}",
        ] {
            assert_eq!(read::<u32>(text, 1), None, "{text:?}");
        }
    }

    #[test]
    fn a_record_of_another_version_is_not_guessed_at() {
        assert_eq!(read::<u32>("{\"v\":2,\"data\":7}", 1), None);
        assert_eq!(read::<u32>("{\"v\":1,\"data\":7}", 1), Some((7, None)));
    }
}
