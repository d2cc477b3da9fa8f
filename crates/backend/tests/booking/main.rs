//! Appointments, without a network: what people and staff can rely on.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod closing;
mod edges;
mod file;
mod hall;
mod life;
mod model;
mod people;
mod privacy;
mod waitlist;
