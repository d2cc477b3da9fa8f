//! One-door applications, as people meet them.

mod arranged;
mod case;
pub(crate) mod clerk;
mod moving;
mod once;
mod pages;
mod sending;
mod session;
mod shared;
mod sign;
mod staff;
mod typed;
mod urgent;
mod writer;
