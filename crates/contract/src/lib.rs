#![doc = include_str!("../README.md")]

pub mod v1;

#[cfg(feature = "openapi")]
pub mod openapi;

/// The committed document (`openapi.json`), for whoever serves it.
pub const OPENAPI: &str = include_str!("../openapi.json");
