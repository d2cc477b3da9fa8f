//! Where to go.
