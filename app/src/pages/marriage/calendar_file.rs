//! A booking as a file for the calendar of the device.

use super::parts::{local, service_name};
use crate::i18n::{text, text_with};
use crate::platform::{clock, save};
use egude_client::booking::{Booking, BookingState, Registry};
use egude_marriage::ics::{Event, Method, Organizer};
use leptos::prelude::*;

const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";
const PRODUCT: &str = "-//Egude//Appointments//CN";

/// Saves the file: it takes the appointment in, changes it or, once it is cancelled, takes it out.
pub(super) fn save(booking: &Booking, registry: Option<&Registry>) {
    let number = booking.number.to_string();
    let office = registry.map(|it| local(&it.name)).unwrap_or_default();
    let address = registry.and_then(|it| it.address.as_ref()).map(local);
    let phone = registry.and_then(|it| it.phones.first());
    let over = matches!(
        booking.state,
        BookingState::Cancelled | BookingState::Closed
    );
    let summary = if is_quiet(booking) {
        // A calendar is often shared in a family.
        text("manage-ics-quiet")
    } else {
        service_name(booking.service).get_untracked()
    };
    let description = text_with("manage-ics-description", &[("number", number.clone())]);
    let uri = phone.map(|phone| format!("tel:{phone}"));
    let event = Event {
        method: if over {
            Method::Cancel
        } else {
            Method::Publish
        },
        product: PRODUCT,
        uid: &uid(booking),
        sequence: booking.sequence,
        stamp: clock::now(),
        start: booking.start,
        end: booking.end,
        summary: &summary,
        description: &description,
        location: &address.map_or_else(|| office.clone(), |at| format!("{office} {at}")),
        organizer: uri.as_deref().map(|uri| Organizer { name: &office, uri }),
        alarms: [&text("manage-ics-tomorrow"), &text("manage-ics-soon")],
    };
    save::text(&format!("{number}.ics"), MEDIA_TYPE, &event.text());
}

/// The same for one booking for ever, so that a later file replaces an earlier one.
fn uid(booking: &Booking) -> String {
    format!("{}@egude", booking.number)
}

/// Whether a file should not say what it is about.
fn is_quiet(booking: &Booking) -> bool {
    crate::state::marriage::is_divorce(booking.service)
}
