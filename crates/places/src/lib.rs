#![doc = include_str!("../README.md")]

#[cfg(feature = "import")]
pub mod check;
#[cfg(feature = "import")]
pub mod import;
pub mod model;
#[cfg(feature = "import")]
pub mod slice;

pub use model::*;
