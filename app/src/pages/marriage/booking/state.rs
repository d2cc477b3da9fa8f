//! How a booking stands, in words.

use crate::platform::clock;
use egude_client::booking::{Booking, BookingState};

/// The word in message ids. A booking whose time has passed and that nobody has marked yet is over.
pub(in crate::pages::marriage) fn word(booking: &Booking) -> &'static str {
    match booking.state {
        BookingState::Confirmed if clock::now() >= booking.end => "over",
        BookingState::Confirmed => "confirmed",
        BookingState::Arrived => "arrived",
        BookingState::Done => "done",
        BookingState::NoShow => "no-show",
        BookingState::Cancelled => "cancelled",
        BookingState::Closed => "closed",
    }
}

/// Whether it can still be moved and cancelled.
pub(super) fn can_change(booking: &Booking) -> bool {
    booking.state == BookingState::Confirmed && clock::now() < booking.start
}

/// Whether changing it now is counted against the person.
pub(super) fn counts_now(booking: &Booking) -> bool {
    clock::now() >= booking.cancel_until
}

/// Whether the office counts late cancellations at all.
pub(super) fn cancels_count(booking: &Booking) -> bool {
    booking.ledger.rules.iter().any(|rule| rule.cancels > 0)
}
