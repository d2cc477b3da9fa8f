//! After an application for divorce was received: when and where the certificate is issued.

use super::super::Place;
use crate::components::{ButtonKind, LinkButton, Text, Up, date_text};
use crate::i18n::{msg, text_with};
use crate::state::Marriage;
use crate::state::marriage::{Registries, Service};
use egude_client::booking::Booking;
use egude_domain::Date;
use egude_marriage::divorce::Timeline;
use leptos::prelude::*;
use std::sync::Arc;

/// Offers the certificate's appointment inside its window, at the same registry.
pub(super) fn view(registries: &Arc<Registries>, booking: &Booking) -> Option<AnyView> {
    let received = booking
        .received_on
        .filter(|_| booking.service == Service::DivorceApply)?;
    let days = registries
        .calendar
        .as_ref()
        .and_then(|calendar| Timeline::of(received, calendar));
    let span = days.and_then(|days| days.window_first.zip(days.window_last));
    let words: Text = Signal::derive(move || said(received, span));
    let marriage = Marriage::get();
    let registry = booking.registry.clone();
    let times = Place::Times(registry.to_string(), Service::DivorceIssue).path();
    let choose = move |_| {
        marriage.service.set(Some(Service::DivorceIssue));
        marriage.registry.set(Some(registry.clone()));
        marriage.received_on.set(Some(received));
    };
    let book = span.map(|_| {
        view! {
            <span on:click=choose>
                <LinkButton label=msg("manage-issue-book") href=Signal::stored(times) icon="next" />
            </span>
        }
    });
    let counted = Signal::stored(Place::DivorceDays.path());
    let count = move |_| marriage.set_received(received);
    Some(
        view! {
            <section class="card stack" aria-labelledby="manage-issue">
                <h2 id="manage-issue">{msg("manage-issue-title")}</h2>
                <p><Up text=words /></p>
                <div class="actions">
                    {book}
                    <span on:click=count>
                        <LinkButton label=msg("manage-issue-days") href=counted kind=ButtonKind::Quiet />
                    </span>
                </div>
            </section>
        }
        .into_any(),
    )
}

fn said(received: Date, span: Option<(Date, Date)>) -> String {
    let day = ("received", date_text(received));
    match span {
        Some((first, last)) => text_with(
            "manage-issue-body",
            &[day, ("first", date_text(first)), ("last", date_text(last))],
        ),
        None => text_with("manage-issue-open", &[day]),
    }
}
