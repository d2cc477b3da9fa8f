//! A booking that was found again, and what is being done with it. In memory only: a key is in the
//! fragment of its private link, and nowhere else.

use super::Marriage;
use crate::components::DayTyped;
use egude_client::booking::{Booking, Key};
use egude_domain::Date;
use leptos::prelude::*;

/// A booking with the key that opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenBooking {
    /// Of the first or of the second person.
    pub key: Key,
    /// As the back end last told it.
    pub booking: Booking,
}

/// What this visit holds of bookings made before.
#[derive(Clone, Copy)]
pub struct Managing {
    /// The number, as typed.
    pub number: RwSignal<String>,
    /// The telephone, as typed.
    pub phone: RwSignal<String>,
    /// The code, as typed.
    pub code: RwSignal<String>,
    /// When one can come on a day that is full: the word of a part of the day.
    pub part: RwSignal<String>,
    /// The booking that is open.
    pub open: RwSignal<Option<OpenBooking>>,
    /// The booking that is being moved. While it is there, a place that is held is for it.
    pub moving: RwSignal<Option<OpenBooking>>,
    /// The receipt day of a divorce, as typed.
    pub received: DayTyped,
}

impl Managing {
    pub(super) fn new() -> Self {
        Self {
            number: RwSignal::default(),
            phone: RwSignal::default(),
            code: RwSignal::default(),
            part: RwSignal::default(),
            open: RwSignal::new(None),
            moving: RwSignal::new(None),
            received: DayTyped::default(),
        }
    }

    /// Forgets everything.
    pub(super) fn erase(self) {
        let DayTyped { year, month, day } = self.received;
        let typed = [self.number, self.phone, self.code, self.part];
        for field in typed.into_iter().chain([year, month, day]) {
            field.set(String::new());
        }
        self.open.set(None);
        self.moving.set(None);
    }
}

impl Marriage {
    /// Begins to move a booking: what is chosen from now on is chosen for it.
    pub fn begin_moving(self, open: OpenBooking) {
        let booking = &open.booking;
        self.service.set(Some(booking.service));
        self.registry.set(Some(booking.registry.clone()));
        self.day.set(None);
        self.hold.set(None);
        if booking.received_on.is_some() {
            self.received_on.set(booking.received_on);
        }
        self.managing.moving.set(Some(open));
    }

    /// The receipt day of a divorce as if it had been typed.
    pub fn set_received(self, day: Date) {
        let typed = self.managing.received;
        typed.year.set(day.year().to_string());
        typed.month.set(day.month().to_string());
        typed.day.set(day.day().to_string());
    }

    /// Ends it, whatever came of it.
    pub fn end_moving(self) {
        self.managing.moving.set(None);
        self.hold.set(None);
    }
}

impl OpenBooking {
    /// The key, for a private link.
    pub fn key_text(&self) -> &str {
        self.key.as_str()
    }
}

impl Managing {
    /// A number as it was typed, with spaces and full-width digits.
    pub fn number_of(typed: &str) -> Option<u16> {
        let digit = |sign: char| match u32::from(sign) {
            code @ 0xFF10..=0xFF19 => char::from_digit(code - 0xFF10, 10),
            _ => sign.is_ascii_digit().then_some(sign),
        };
        let signs = typed.chars().filter(|sign| !sign.is_whitespace());
        signs.map(digit).collect::<Option<String>>()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Managing;

    #[test]
    fn a_number_is_read_however_it_was_typed() {
        let number_of = Managing::number_of;
        assert_eq!(number_of(" 2026 "), Some(2026));
        assert_eq!(number_of("０３"), Some(3));
        for typed in ["", "-1", "1.5", "iii", "70000"] {
            assert_eq!(number_of(typed), None, "{typed}");
        }
    }
}
