//! Opening hours and stops, against slow models, other libraries and the clocks of the world.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod any;
mod days;
mod laws;
mod model;
mod repeats;
mod route;
mod week;
mod zones;
