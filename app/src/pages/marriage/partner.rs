//! The second person, on their own phone, with the link that works once.

mod ask;
mod done;

use super::parts::{trouble, waiting};
use super::{Place, parts, quick_exit};
use crate::components::{BackLink, Hotlines, Notice, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::platform::spawn;
use crate::state::marriage::{OpenBooking, Registries, failure};
use crate::state::{Failure, Marriage};
use egude_client::ProblemCode;
use egude_client::booking::{Appointments, Booking, Key};
use egude_domain::BookingNumber;
use leptos::prelude::*;
use std::sync::Arc;

/// What the link came to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opened {
    Going,
    /// To be confirmed.
    Asks(Box<Booking>),
    /// Confirmed just now, with the person's own key.
    Done(Box<OpenBooking>),
    /// Used, or of nothing.
    Used,
    Failed(Failure),
}

/// The second person confirms.
#[component]
pub(super) fn PartnerPage() -> AnyView {
    let opened_by = super::opened_by();
    parts::when_ready(move |registries| {
        (move || match opened_by.get() {
            Some((number, key)) => by_link(&registries, &number, &key),
            None => none(),
        })
        .into_any()
    })
}

fn by_link(registries: &Arc<Registries>, number: &str, key: &str) -> AnyView {
    let client = Marriage::client().map(Arc::new);
    let (Ok(number), Ok(key), Some(client)) =
        (number.parse::<BookingNumber>(), key.parse::<Key>(), client)
    else {
        return none();
    };
    let opened = RwSignal::new(Opened::Going);
    let load = {
        let (client, key) = (client.clone(), key.clone());
        Callback::new(move |()| {
            let (client, key) = (client.clone(), key.clone());
            opened.set(Opened::Going);
            spawn(async move {
                let found = match client.booking(number, &key).await {
                    Ok(booking) => Opened::Asks(Box::new(booking)),
                    Err(error) if error.is(ProblemCode::BookingUnknown) => Opened::Used,
                    Err(error) => Opened::Failed(failure(&error)),
                };
                let _ = opened.try_set(found);
            });
        })
    };
    load.run(());
    let registries = registries.clone();
    (move || match opened.get() {
        Opened::Going => waiting(),
        Opened::Asks(booking) => ask::view(&registries, &client, &key, *booking, opened),
        Opened::Done(open) => done::view(&open),
        Opened::Used => used(),
        Opened::Failed(failure) => trouble(&failure, load),
    })
    .into_any()
}

/// The link was used, or is not whole.
fn used() -> AnyView {
    view! {
        <PageShell title=msg("partner-used-title") trail=msg("service-marriage-name")>
            <quick_exit::QuickExit />
            <Notice title=msg("partner-used-body") tone=Tone::Attention announces=true>
                <p>{msg("partner-used-other")}</p>
            </Notice>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}

/// An address without a link.
fn none() -> AnyView {
    let start = Signal::stored(Place::Start.path());
    view! {
        <PageShell title=msg("partner-none-title") trail=msg("service-marriage-name")>
            <BackLink label=msg("manage-to-start") href=start />
            <p>{msg("partner-none-body")}</p>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
