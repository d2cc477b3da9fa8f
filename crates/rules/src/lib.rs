#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

pub mod assess;
#[cfg(feature = "author")]
pub mod author;
mod bits;
mod change;
mod deadline;
mod eval;
mod explain;
pub mod expr;
pub mod facts;
mod finding;
pub mod lacks;
pub mod outcome;
pub mod pack;
pub mod range;
pub mod rates;
pub mod standing;
pub mod truth;

pub use assess::assess;
pub use lacks::{Lack, Why};
pub use outcome::{Assessment, Outcome, Verdict};
pub use pack::Pack;
pub use rates::{RateFault, Rates};
pub use standing::{Open, Stand, Standing, standing, standing_toward};
pub use truth::Tri;
