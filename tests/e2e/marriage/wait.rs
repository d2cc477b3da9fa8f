//! Waiting for a place on a full day.
