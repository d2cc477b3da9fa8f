//! Service points, without a network: what residents and staff can rely on.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod importing;
mod keeping;
mod later;
mod reading;
mod reports;
#[path = "../support/room.rs"]
mod room;
mod window;
