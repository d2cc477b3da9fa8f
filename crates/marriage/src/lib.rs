#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

#[cfg(feature = "author")]
pub mod author;
pub mod divorce;
pub mod ics;
pub mod readiness;
mod service;

pub use egude_domain::UnknownWord;
pub use service::{Person, Service, SpecialCase};
