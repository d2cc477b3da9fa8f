//! Opening hours and stops, against slow models, other libraries and the clocks of the world.

mod any;
mod days;
mod laws;
mod model;
mod repeats;
mod route;
mod week;
mod zones;
