#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

pub mod answers;
#[cfg(feature = "author")]
pub mod author;
pub mod flow;
pub mod journey;
mod order;
pub mod parse;

pub use answers::{Answers, Given, Key, MemberId};
pub use flow::{Escape, Flow, Question};
pub use journey::{Journey, Step};
pub use parse::FieldError;
