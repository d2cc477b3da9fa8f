//! Places of slots, and who has them.

use egude_booking::Service;
use egude_domain::Moment;

/// Slots that begin in `from..to`.
#[derive(Clone, Copy, Debug)]
pub struct SlotsOf<'a> {
    /// Where.
    pub registry: &'a str,
    /// What for.
    pub service: Service,
    /// The first moment.
    pub from: Moment,
    /// The first moment after.
    pub to: Moment,
}

/// A place that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The start of its slot.
    pub start: Moment,
    /// Its number in the slot, from 1.
    pub place: u16,
    /// The booking that has it; empty while it rests.
    pub holder: String,
}

/// A place to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceRow {
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// Its number in the slot, from 1.
    pub place: u16,
    /// The booking that takes it.
    pub holder: String,
    /// Until when; none means for good.
    pub until: Option<Moment>,
}
