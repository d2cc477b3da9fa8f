//! Records kept on this device: each with a version, none ever able to break the app.
//!
//! On a kiosk nothing is kept at all.

use super::window;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::cell::Cell;
use thiserror::Error;

const PREFIX: &str = "egude.";

thread_local! {
    static OFF: Cell<bool> = const { Cell::new(false) };
}

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

/// What was found under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loaded<T> {
    /// Nothing is kept.
    Nothing,
    /// The record.
    Kept(T),
    /// Something is there that this version cannot read: offer to delete it.
    Unreadable,
}

impl<T> Loaded<T> {
    /// The record, if there is one that can be read.
    pub fn kept(self) -> Option<T> {
        match self {
            Self::Kept(value) => Some(value),
            Self::Nothing | Self::Unreadable => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Record<T> {
    v: u32,
    data: T,
}

/// Turns keeping off for this visit and wipes what an earlier setting may have left.
pub fn turn_off() {
    for name in names() {
        remove(&name);
    }
    OFF.set(true);
}

/// Whether records are kept on this device.
pub fn is_on() -> bool {
    !OFF.get()
}

/// Keeps `value` under `name`. `version` changes when the shape of `T` does.
pub fn save<T: Serialize>(name: &str, version: u32, value: &T) -> Result<(), SaveError> {
    if !is_on() {
        return Err(SaveError::Off);
    }
    let text = serde_json::to_string(&Record {
        v: version,
        data: value,
    })
    .map_err(|_| SaveError::Unwritable)?;
    let storage = local().ok_or(SaveError::Unavailable)?;
    storage
        .set_item(&key(name), &text)
        .map_err(|_| SaveError::Full)
}

/// Reads what is kept under `name`, if it has this `version`.
pub fn load<T: DeserializeOwned>(name: &str, version: u32) -> Loaded<T> {
    if !is_on() {
        return Loaded::Nothing;
    }
    match local().and_then(|storage| storage.get_item(&key(name)).ok().flatten()) {
        None => Loaded::Nothing,
        Some(text) => read(&text, version),
    }
}

/// Deletes what is kept under `name`.
pub fn remove(name: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(&key(name));
    }
}

fn read<T: DeserializeOwned>(text: &str, version: u32) -> Loaded<T> {
    match serde_json::from_str::<Record<T>>(text) {
        Ok(record) if record.v == version => Loaded::Kept(record.data),
        Ok(_) | Err(_) => Loaded::Unreadable,
    }
}

fn names() -> Vec<String> {
    let Some(storage) = local() else {
        return Vec::new();
    };
    (0..storage.length().unwrap_or(0))
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter_map(|key| key.strip_prefix(PREFIX).map(ToOwned::to_owned))
        .collect()
}

fn key(name: &str) -> String {
    format!("{PREFIX}{name}")
}

// The browser throws where storage is blocked, so even asking for it can fail.
fn local() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
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
            "\u{0}",
        ] {
            assert_eq!(read::<u32>(text, 1), Loaded::Unreadable, "{text:?}");
        }
    }

    #[test]
    fn a_record_of_another_version_is_not_guessed_at() {
        assert_eq!(read::<u32>("{\"v\":2,\"data\":7}", 1), Loaded::Unreadable);
        assert_eq!(read::<u32>("{\"v\":1,\"data\":7}", 1), Loaded::Kept(7));
    }
}
