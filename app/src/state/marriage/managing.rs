//! A booking that was found again, and what is being done with it. In memory only: a key is in the
//! fragment of its private link, and nowhere else.

use super::Marriage;
use crate::components::DayTyped;
use egude_client::booking::{Booking, Key};
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

    /// Ends it, whatever came of it.
    pub fn end_moving(self) {
        self.managing.moving.set(None);
        self.hold.set(None);
    }
}
