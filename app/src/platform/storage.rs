//! Small records kept on this device, readable at once: each with a version, none ever able to
//! break the app. What may grow is in [`records`].
//!
//! On a kiosk nothing is kept at all.

use super::record;
pub use super::record::SaveError;
use super::window;
use serde::{Serialize, de::DeserializeOwned};
use std::cell::Cell;

const PREFIX: &str = "egude.";

thread_local! {
    static OFF: Cell<bool> = const { Cell::new(false) };
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
    let text = record::write(version, None, value).ok_or(SaveError::Unwritable)?;
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
        Some(text) => match record::read(&text, version) {
            Some((value, _)) => Loaded::Kept(value),
            None => Loaded::Unreadable,
        },
    }
}

/// Deletes what is kept under `name`.
pub fn remove(name: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(&key(name));
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
