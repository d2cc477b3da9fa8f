//! The search of the directory, against a slow one that does what is said, and by what it promises.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod ask;
mod laws;
#[path = "../../benches/made/mod.rs"]
mod made;
mod misses;
mod model;
mod order;
mod stops;
mod words;
