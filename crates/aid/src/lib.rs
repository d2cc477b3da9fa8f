#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

#[cfg(feature = "author")]
pub mod author;
pub mod changes;
pub mod clock;
pub mod consents;
mod door;
mod figures;
pub mod lane;
pub mod life;
pub mod papers;
pub mod posting;
mod program;
pub mod reasons;
pub mod receivers;
pub mod told;

pub use door::{Confidence, DOOR_VERSION, Doc, Door};
pub use egude_domain::{Cite, UnknownWord};
pub use figures::{Figure, Figures};
pub use program::{Authorise, Decides, Guardian, Lane, Office, Posted, Procedure, Program};
