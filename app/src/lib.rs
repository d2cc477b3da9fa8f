//! The single-page app, thin: it asks `flow` and `rules`, and shows what they say.
//!
//! Only `platform` touches the browser; only `errors` turns codes into message ids; no sentence
//! a person reads is written in Rust.

#![expect(
    unreachable_pub,
    reason = "the component macro repeats every public function in a module of its own"
)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "properties of components are owned: their builders pass values"
)]

pub mod app;
pub mod boot;
pub mod components;
pub mod config;
pub mod errors;
pub mod i18n;
pub mod page;
pub mod pages;
pub mod platform;
pub mod routes;
pub mod shell;
pub mod state;

/// Starts everything: called once, by the binary.
pub fn start() {
    platform::panic::install();
    platform::spawn(boot::boot());
}
