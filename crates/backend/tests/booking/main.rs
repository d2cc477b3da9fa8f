//! Appointments, without a network: what people and staff can rely on.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(
    clippy::too_many_lines,
    reason = "a table of cases, or of deeds, is read as one"
)]

mod closing;
mod edges;
mod file;
mod hall;
mod life;
mod model;
mod people;
mod privacy;
mod waitlist;
