//! Rates: a file against what this server knows, and what is stored at the start.

mod check;
mod digest;
mod start;
mod wire;

pub use check::{Checked, check};
pub use digest::canonical;
pub(crate) use digest::{digest_of, sealed};
pub use start::{RatesFrom, StartError, prepare};

/// The sample that ships with the server: invented round figures, each marked.
pub const SAMPLE: &[u8] = include_bytes!("../sample/rates.json");
