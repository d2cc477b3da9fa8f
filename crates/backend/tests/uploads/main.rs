//! Pages that people send: what is taken, what is refused and by which word, and that nothing
//! is damaged on the way.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod announced;
mod anything;
mod clamd;
mod documents;
mod folder;
mod kept;
mod pictures;
mod pieces;
mod place;
mod samples;
mod scanned;
