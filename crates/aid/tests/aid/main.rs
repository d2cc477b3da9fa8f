//! The data that ship, as the app and the server read them, and the laws they keep.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod clocks;
mod data;
mod laws;
mod life;
mod lists;
mod world;
