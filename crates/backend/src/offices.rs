//! Offices: a file against what this server knows, and what is stored at the start.

mod check;
mod start;

pub use check::check;
pub use start::{OfficesFrom, prepare};

/// The sample that ships with the server: invented entries, each marked.
pub const SAMPLE: &[u8] = include_bytes!("../sample/offices.json");
