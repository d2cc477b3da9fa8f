//! The days of a divorce.
