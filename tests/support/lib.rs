//! What the test binaries share: the repository's files, findings, and the browser world.

pub mod finding;
pub mod repo;

pub use finding::{Finding, assert_none};
