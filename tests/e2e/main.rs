//! Journeys in a real browser against the real back end: run them with `cargo xtask test`.
//!
//! Each test is a promise to a person. It starts a back end with sample data and a browser of its
//! own, names things by role and message, and fails with a picture of the page.

mod aid;
mod assessments;
mod elderly;
mod gallery;
mod home;
mod marriage;
mod navigation;
mod self_check;
mod support;
mod trouble;
mod vertical;
