//! What people did, and what they were told.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// Counts, and how long answers took.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Writes that somebody wanted, each with its own idempotency key.
    pub attempts: u64,
    /// Places that were held for somebody.
    pub held: u64,
    /// Bookings that were acknowledged.
    pub confirmed: u64,
    /// Bookings that were moved.
    pub moved: u64,
    /// Bookings that were cancelled.
    pub cancelled: u64,
    /// Holds that were given back.
    pub released: u64,
    /// Answers that were no, by code.
    pub refusals: BTreeMap<String, u64>,
    /// Requests sent again under their key, for their answer was lost.
    pub repeats: u64,
    /// Requests that were sent twice at the same time.
    pub twice: u64,
    /// Of these, with two answers that say different things.
    pub torn: u64,
    /// Old keys that came with another body.
    pub misused: u64,
    /// Of these, not refused.
    pub misuse_taken: u64,
    /// Writes of which it is not known what became of them.
    pub unsettled: u64,
    /// How long holding took, each answer.
    pub hold_times: Vec<Duration>,
    /// How long confirming took, each answer.
    pub confirm_times: Vec<Duration>,
}

/// One person's place in a slot, as far as it is certain that it is theirs: from being told so to
/// asking for its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stay {
    pub(super) slot: usize,
    pub(super) from: Instant,
    pub(super) to: Option<Instant>,
}

/// A booking as it was last acknowledged.
#[derive(Clone, Debug)]
pub(super) struct Booked {
    pub(super) number: String,
    pub(super) key: String,
    pub(super) slot: usize,
    pub(super) live: bool,
    pub(super) sequence: u32,
    /// False while a change was asked for and not answered.
    pub(super) settled: bool,
}

/// What one person leaves behind.
#[derive(Debug, Default)]
pub(super) struct Trail {
    pub(super) tally: Tally,
    pub(super) stays: Vec<Stay>,
    pub(super) bookings: Vec<Booked>,
}

impl Tally {
    /// All refusals.
    pub fn refused(&self) -> u64 {
        self.refusals.values().sum()
    }

    pub(super) fn refuse(&mut self, code: &str) {
        *self.refusals.entry(code.to_owned()).or_default() += 1;
    }

    fn add(&mut self, other: Self) {
        self.attempts += other.attempts;
        self.held += other.held;
        self.confirmed += other.confirmed;
        self.moved += other.moved;
        self.cancelled += other.cancelled;
        self.released += other.released;
        for (code, count) in other.refusals {
            *self.refusals.entry(code).or_default() += count;
        }
        self.repeats += other.repeats;
        self.twice += other.twice;
        self.torn += other.torn;
        self.misused += other.misused;
        self.misuse_taken += other.misuse_taken;
        self.unsettled += other.unsettled;
        self.hold_times.extend(other.hold_times);
        self.confirm_times.extend(other.confirm_times);
    }
}

impl Trail {
    /// This and another person's.
    pub(super) fn add(&mut self, other: Self) {
        self.tally.add(other.tally);
        self.stays.extend(other.stays);
        self.bookings.extend(other.bookings);
    }
}
