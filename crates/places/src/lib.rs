#![doc = include_str!("../README.md")]

#[cfg(feature = "import")]
pub mod check;
pub mod find;
pub mod for_you;
#[cfg(feature = "import")]
pub mod import;
pub mod map;
pub mod model;
pub mod near;
pub mod open;
pub mod price;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(feature = "import")]
pub mod slice;
pub mod stops;
pub mod text;
pub mod walk;

pub use model::*;
