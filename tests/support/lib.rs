//! What the test binaries share: the repository's files, its messages, findings, and the browser.

#[cfg(feature = "browser")]
pub mod browser;
pub mod finding;
pub mod messages;
pub mod repo;
#[cfg(feature = "stampede")]
pub mod stampede;

pub use finding::{Finding, assert_none};
