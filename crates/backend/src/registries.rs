//! Marriage registries: a file against what this server knows, and what is known
//! of each of them while the server runs.

mod check;
mod convert;
mod known;
mod start;

pub use check::check;
pub use known::{Listed, Registries, calendar};
pub use start::{RegistriesFrom, load, prepare};

/// The sample that ships with the server: invented entries, each marked.
pub const SAMPLE: &[u8] = include_bytes!("../sample/registries.json");
