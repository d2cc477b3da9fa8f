//! The data that ship, as the app and the server read them, and the laws they keep.

mod clocks;
mod data;
mod life;
mod world;
