//! One booking: how it stands, when and where, and what can be done with it.

use super::super::parts::{local, local_text, service_name};
use super::super::{quick_exit, when};
use super::{actions, close, confide, issue, ledger, state};
use crate::components::{Icon, LinkButton, Notice, SummaryList, SummaryRow, Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::page::PageShell;
use crate::pages::marriage::Place;
use crate::state::marriage::{OpenBooking, Registries, is_divorce};
use egude_client::booking::{
    Booking, BookingState, PartnerState, PersonView, Place as Which, Registry,
};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(registries: &Arc<Registries>, open: OpenBooking) -> AnyView {
    let booking = open.booking.clone();
    let registry = registries.of(booking.registry.as_str()).cloned();
    let id = state::word(&booking);
    let divorce = is_divorce(booking.service);
    let title = msg_of(format!("manage-state-{id}"));
    let lede = msg_of(format!("manage-state-{id}-body"));
    let next = over_button(&booking);
    let rows = rows(&booking, registry.as_ref());
    let issue = issue::view(registries, &booking);
    view! {
        <PageShell title lede trail=msg("service-marriage-name")>
            {divorce.then(|| view! { <quick_exit::QuickExit /> })}
            {partner(&booking)}
            <SummaryList rows />
            {sample(registry.as_ref())}
            {next}
            {issue}
            {actions::view(&open, registry.as_ref())}
            {ledger::view(&booking)}
            {call(registry.as_ref())}
            {divorce.then(|| confide::view(&open))}
            {divorce.then(quick_exit::danger)}
            {close::view()}
        </PageShell>
    }
    .into_any()
}

/// What the booking is: also shown where it is to be moved or confirmed.
fn rows(booking: &Booking, registry: Option<&Registry>) -> Vec<SummaryRow> {
    let (start, end) = (booking.start, booking.end);
    let mut rows = vec![
        SummaryRow::new(
            msg("manage-row-when"),
            Signal::derive(move || when::span(start, end)),
        ),
        SummaryRow::new(msg("manage-row-service"), service_name(booking.service)),
    ];
    if let Some(registry) = registry {
        rows.push(SummaryRow::new(
            msg("manage-row-office"),
            local_text(registry.name.clone()),
        ));
        if let Some(address) = registry.address.clone() {
            rows.push(SummaryRow::new(
                msg("manage-row-address"),
                local_text(address),
            ));
        }
    }
    let people = booking.people.clone();
    let you = booking.you;
    rows.push(SummaryRow::new(
        msg("manage-row-people"),
        Signal::derive(move || names(&people, you)),
    ));
    rows.push(SummaryRow::new(
        msg("manage-row-number"),
        Signal::stored(booking.number.to_string()),
    ));
    rows
}

/// Masked names, and which of them one is.
fn names(people: &[PersonView], you: Which) -> String {
    let place = |at: usize| if at == 0 { Which::First } else { Which::Second };
    let name = |(at, person): (usize, &PersonView)| {
        if place(at) == you && people.len() > 1 {
            text_with("manage-person-you", &[("name", person.name.clone())])
        } else {
            person.name.clone()
        }
    };
    let names: Vec<_> = people.iter().enumerate().map(name).collect();
    names.join(&text("list-separator"))
}

/// Whether the other one has confirmed, while that matters.
fn partner(booking: &Booking) -> Option<AnyView> {
    if !state::can_change(booking) {
        return None;
    }
    match booking.partner {
        PartnerState::None => None,
        PartnerState::Confirmed => Some(
            view! { <p><Tag label=msg("manage-partner-confirmed") tone=Tone::Success /></p> }
                .into_any(),
        ),
        PartnerState::Pending => Some(
            view! { <Notice title=msg("manage-partner-pending") tone=Tone::Attention /> }
                .into_any(),
        ),
    }
}

fn sample(registry: Option<&Registry>) -> Option<AnyView> {
    registry
        .filter(|it| it.sample)
        .map(|_| view! { <p><Tag label=msg("sample-data") tone=Tone::Sample /></p> }.into_any())
}

/// Once it is over or gone: another one.
fn over_button(booking: &Booking) -> Option<AnyView> {
    let again = matches!(
        booking.state,
        BookingState::Cancelled | BookingState::Closed | BookingState::NoShow
    );
    let times = Place::Times(booking.registry.to_string(), booking.service).path();
    again.then(|| {
        view! {
            <div class="actions">
                <LinkButton label=msg("manage-new") href=Signal::stored(times) icon="next" />
            </div>
            <p>{msg("manage-walk-in")}</p>
        }
        .into_any()
    })
}

/// The office's telephone.
pub(in crate::pages::marriage) fn call(registry: Option<&Registry>) -> AnyView {
    let phones = registry.map(|it| it.phones.clone()).unwrap_or_default();
    let line = |phone: String| {
        let number = phone.clone();
        let words: Text =
            Signal::derive(move || text_with("manage-call", &[("phone", number.clone())]));
        view! {
            <a class="office-phone" href=format!("tel:{phone}")><Icon name="phone" /><span><Up text=words /></span></a>
        }
    };
    view! { <p class="office-phones">{phones.into_iter().map(line).collect_view()}</p> }.into_any()
}

/// The office and when, in one line.
pub(super) fn short(booking: &Booking, registry: Option<&Registry>) -> String {
    let office = registry.map(|it| local(&it.name)).unwrap_or_default();
    let when = when::span(booking.start, booking.end);
    text_with("manage-cancel-what", &[("when", when), ("office", office)])
}
