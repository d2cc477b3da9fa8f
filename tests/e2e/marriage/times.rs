//! When: the calendar, and a place that is kept.
