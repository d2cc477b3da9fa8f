//! A booking opened by its private link.

use super::super::Place;
use super::super::parts::{trouble, waiting};
use crate::components::{Hotlines, LinkButton, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::platform::spawn;
use crate::state::marriage::{OpenBooking, Registries, failure};
use crate::state::{Failure, Marriage};
use egude_client::booking::{Appointments, Key};
use egude_client::{ClientError, ProblemCode};
use egude_domain::BookingNumber;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Wrong {
    /// No booking for this link.
    Unknown,
    /// It did not come.
    Failed(Failure),
}

pub(super) fn view(registries: &Arc<Registries>, number: &str, key: &str) -> AnyView {
    let (Ok(number), Ok(key)) = (number.parse::<BookingNumber>(), key.parse::<Key>()) else {
        return unknown();
    };
    let open = Marriage::get().managing.open;
    let wrong = RwSignal::new(None::<Wrong>);
    let here = key.clone();
    let is_here = move |open: &OpenBooking| open.booking.number == number && open.key == here;
    // What another link opened is nobody's business here.
    if !open.with_untracked(|open| open.as_ref().is_some_and(&is_here)) {
        open.set(None);
    }
    let client = Marriage::client().map(Arc::new);
    let load = Callback::new(move |()| {
        let (client, key) = (client.clone(), key.clone());
        wrong.set(None);
        spawn(async move {
            let Some(client) = client else { return };
            match client.booking(number, &key).await {
                Ok(booking) => open.set(Some(OpenBooking { key, booking })),
                Err(error) => {
                    let _ = wrong.try_set(Some(why(&error)));
                }
            }
        });
    });
    load.run(());
    let is_open = Memo::new(move |_| open.with(Option::is_some));
    let registries = registries.clone();
    (move || match (wrong.get(), is_open.get()) {
        (Some(Wrong::Unknown), _) => unknown(),
        (_, true) => super::view(&registries),
        (Some(Wrong::Failed(failure)), _) => trouble(&failure, load),
        (None, false) => waiting(),
    })
    .into_any()
}

fn why(error: &ClientError) -> Wrong {
    if error.is(ProblemCode::BookingUnknown) {
        Wrong::Unknown
    } else {
        Wrong::Failed(failure(error))
    }
}

fn unknown() -> AnyView {
    let by_number = Place::Booking.path();
    view! {
        <PageShell title=msg("manage-unknown-title") trail=msg("service-marriage-name")>
            <Notice title=msg("manage-unknown-body") tone=Tone::Attention announces=true />
            <div class="actions"><LinkButton label=msg("marriage-booking-title") href=by_number /></div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
