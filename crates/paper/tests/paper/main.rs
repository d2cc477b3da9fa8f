//! Promises about pictures and documents that people send.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod any_bytes;
mod draw;
mod files;
mod pages;
