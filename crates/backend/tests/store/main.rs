//! One story that the store tells on every database: a file of `SQLite`, and
//! `PostgreSQL`.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod bookings;
mod case_rows;
mod case_sample;
mod cases;
mod cut_off;
mod database;
mod days;
mod deliveries;
mod documents;
mod files;
mod last_places;
mod messages;
mod places;
mod point_rows;
mod point_sample;
mod points;
mod program;
mod retention;
mod sample;
mod speed;
mod transactions;
mod waitlist;
