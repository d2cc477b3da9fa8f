//! Appointments, for everybody.

pub(super) mod bookings;
pub(super) mod codes;
pub(super) mod holds;
pub(super) mod registries;
pub(super) mod waitlist;
