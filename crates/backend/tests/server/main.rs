//! The whole server, in process, and once as the program it is.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod aid;
mod appointments;
mod assessments;
mod desk;
mod failures;
mod headers;
mod hostile;
mod journey;
mod log;
mod offices_file;
mod operations;
mod places;
mod process;
mod rates_file;
mod registries_file;
mod site;
mod world;
