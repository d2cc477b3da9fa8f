//! One-door applications, as people meet them.

mod arranged;
mod case;
mod sending;
mod sign;
