//! What an office may rely on when it gives out places.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod cutoffs;
mod days;
mod ledger;
mod life;
mod slots;
mod world;
