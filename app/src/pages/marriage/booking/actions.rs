//! What can be done with a booking.

use super::super::calendar_file;
use super::{cancel, state};
use crate::components::{Button, ButtonKind, LinkButton};
use crate::i18n::msg;
use crate::pages::marriage::Place;
use crate::state::Marriage;
use crate::state::marriage::OpenBooking;
use egude_client::booking::{BookingState, Registry};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

pub(super) fn view(open: &OpenBooking, registry: Option<&Registry>) -> Option<AnyView> {
    let booking = &open.booking;
    let calendar = calendar(open, registry)?;
    let changes = state::can_change(booking).then(|| change(open, registry));
    let papers = state::can_change(booking).then(|| {
        let href = Signal::stored(Place::Ready(booking.service).path());
        let kind = ButtonKind::Secondary;
        view! { <LinkButton label=msg("manage-papers") href kind icon="check-list" /> }
    });
    let voucher = (booking.state == BookingState::Confirmed).then(|| {
        let number = booking.number.to_string();
        let href = Signal::stored(Place::Voucher.with_key(&number, open.key_text()));
        let kind = ButtonKind::Secondary;
        view! { <LinkButton label=msg("manage-voucher") href kind icon="print" /> }
    });
    let view = view! {
        <section class="stack no-print" aria-labelledby="manage-actions">
            <h2 id="manage-actions">{msg("manage-actions")}</h2>
            <div class="actions">{calendar} {papers} {voucher}</div>
            {changes}
        </section>
    };
    Some(view.into_any())
}

/// The calendar's file: as it stands now, also once it is cancelled. While there is none, nothing
/// can be done here.
fn calendar(open: &OpenBooking, registry: Option<&Registry>) -> Option<AnyView> {
    let (booking, registry) = (open.booking.clone(), registry.cloned());
    let label = match booking.state {
        BookingState::Cancelled | BookingState::Closed => "manage-calendar-cancel",
        BookingState::Confirmed if booking.sequence > 0 => "manage-calendar-update",
        BookingState::Confirmed => "manage-calendar",
        _ => return None,
    };
    let save = move |()| calendar_file::save(&booking, registry.as_ref());
    Some(
        view! {
            <Button label=msg(label) kind=ButtonKind::Secondary icon="calendar" on_press=save />
        }
        .into_any(),
    )
}

fn change(open: &OpenBooking, registry: Option<&Registry>) -> AnyView {
    let (marriage, navigate) = (Marriage::get(), use_navigate());
    let times = Place::Times(open.booking.registry.to_string(), open.booking.service).path();
    let moving = open.clone();
    let to_times = move |()| {
        marriage.begin_moving(moving.clone());
        navigate(&times, NavigateOptions::default());
    };
    view! {
        <div class="actions">
            <Button label=msg("manage-move") kind=ButtonKind::Secondary icon="clock" on_press=to_times />
            {cancel::view(open, registry)}
        </div>
    }
    .into_any()
}
