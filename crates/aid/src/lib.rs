#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

pub mod clock;
mod door;
mod figures;
pub mod lane;
pub mod life;
pub mod posting;
mod program;

pub use door::{Confidence, DOOR_VERSION, Doc, Door};
pub use egude_domain::{Cite, UnknownWord};
pub use figures::Figures;
pub use program::{Authorise, Decides, Guardian, Lane, Office, Posted, Procedure, Program};
