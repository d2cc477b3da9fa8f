//! When, where, what for, who: as the screen and the paper say it.

use super::super::{parts, when};
use crate::components::{SummaryList, SummaryRow, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::marriage::document_word;
use egude_client::booking::{Booking, PersonView, Registry};
use leptos::prelude::*;

pub(super) fn view(booking: &Booking, registry: Option<&Registry>) -> AnyView {
    let (start, end, service) = (booking.start, booking.end, booking.service);
    let mut rows = vec![
        SummaryRow::new(
            msg("manage-row-when"),
            Signal::derive(move || when::span(start, end)),
        ),
        SummaryRow::new(msg("manage-row-service"), parts::service_name(service)),
    ];
    if let Some(registry) = registry {
        rows.push(SummaryRow::new(
            msg("manage-row-office"),
            parts::local_text(registry.name.clone()),
        ));
        if let Some(address) = registry.address.clone() {
            rows.push(SummaryRow::new(
                msg("manage-row-address"),
                parts::local_text(address),
            ));
        }
        let offered = registry.service(service);
        let room = offered.and_then(|offered| offered.window.clone());
        if let Some(room) = room {
            rows.push(SummaryRow::new(
                msg("voucher-window"),
                parts::local_text(room),
            ));
        }
    }
    let people = booking.people.clone();
    rows.push(SummaryRow::new(
        msg("manage-row-people"),
        Signal::derive(move || all(&people)),
    ));
    let until = booking.cancel_until;
    let until =
        Signal::derive(move || text_with("manage-until", &[("when", when::instant(until))]));
    view! {
        <SummaryList rows />
        <p class="quiet"><Up text=until /></p>
        {super::super::booking::call(registry)}
    }
    .into_any()
}

/// Everybody who comes, masked.
pub(super) fn all(people: &[PersonView]) -> String {
    let each: Vec<_> = people.iter().map(person).collect();
    each.join(&text("list-separator"))
}

fn person(person: &PersonView) -> String {
    let document = text(&format!(
        "partner-document-{}",
        document_word(person.document)
    ));
    let values = [
        ("name", person.name.clone()),
        ("document", document),
        ("end", person.number_end.clone()),
    ];
    text_with("voucher-person", &values)
}
