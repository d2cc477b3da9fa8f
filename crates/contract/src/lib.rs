#![doc = include_str!("../README.md")]

pub mod v1;

#[cfg(feature = "openapi")]
pub mod openapi;
