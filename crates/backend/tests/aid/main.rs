//! The one door, without a network: what people and staff can rely on.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(clippy::too_many_lines, reason = "a table of deeds is read as one")]

mod given;
mod letters;
mod list;
mod once;
mod passing;
mod privacy;
mod signing;
mod spending;
mod urgent;
mod window;
