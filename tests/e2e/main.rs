//! Journeys in a real browser against the real back end.
