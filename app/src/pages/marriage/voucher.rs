//! The place is theirs: number, when and where, papers, links to keep, and a sheet to print.

mod facts;
mod links;
mod papers;
mod sheet;

use super::place::Place;
use super::{calendar_file, parts, quick_exit};
use crate::components::{Button, ButtonKind, LinkButton, Notice, Qr, Tag, Tone};
use crate::i18n::{msg, text};
use crate::page::PageShell;
use crate::pages::both_languages::Other;
use crate::platform::{self, storage};
use crate::state::marriage::{Registries, failure, is_divorce};
use crate::state::{Load, Marriage};
use egude_client::booking::{Appointments, Booking, BookingState, Key, Registry};
use egude_client::{ClientError, ProblemCode};
use egude_domain::BookingNumber;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// The place is theirs.
#[component]
pub(super) fn VoucherPage() -> AnyView {
    let opened_by = super::opened_by();
    let held = Memo::new(move |before: Option<&Option<(String, String)>>| {
        opened_by.get().or_else(|| before.cloned().flatten())
    });
    parts::when_ready(move |registries| {
        (move || {
            let opened = held
                .get()
                .and_then(|(number, key)| Some((number.parse().ok()?, key.parse().ok()?)));
            match opened {
                Some((number, key)) => fetched(&registries, number, key),
                None => unknown(),
            }
        })
        .into_any()
    })
}

/// The booking, as it was just confirmed or as the back end tells it.
fn fetched(registries: &Arc<Registries>, number: BookingNumber, key: Key) -> AnyView {
    let marriage = Marriage::get();
    let just = marriage.confirmed.get_untracked();
    let just = just.filter(|just| just.booking.number == number && just.key == key);
    let found = RwSignal::new(just.map_or(Load::Idle, |just| Load::Ready(just.booking)));
    let gone = RwSignal::new(false);
    let key = StoredValue::new(key);
    let client = Marriage::client().map(Arc::new);
    let ask = Callback::new(move |()| {
        let Some(client) = client.clone() else {
            return;
        };
        found.set(Load::Loading);
        let key = key.get_value();
        platform::spawn(async move {
            let answer = client.booking(number, &key).await;
            let _ = match answer {
                Ok(booking) => found.try_set(Load::Ready(booking)).is_some(),
                Err(ClientError::Problem { problem, .. })
                    if problem.code == ProblemCode::BookingUnknown =>
                {
                    gone.try_set(true).is_some()
                }
                Err(error) => found.try_set(Load::Failed(failure(&error))).is_some(),
            };
        });
    });
    if matches!(found.get_untracked(), Load::Idle) {
        ask.run(());
    }
    let registries = registries.clone();
    (move || match found.get() {
        _ if gone.get() => unknown(),
        Load::Idle | Load::Loading => parts::waiting(),
        Load::Failed(failure) => parts::trouble(&failure, ask),
        Load::Ready(booking) => {
            let registry = registries.of(booking.registry.as_str()).cloned();
            page(&booking, registry, &key.get_value())
        }
    })
    .into_any()
}

fn page(booking: &Booking, registry: Option<Registry>, key: &Key) -> AnyView {
    let divorce = is_divorce(booking.service);
    let number = booking.number;
    let valid = matches!(
        booking.state,
        BookingState::Confirmed | BookingState::Arrived
    );
    let old = (!valid).then(|| {
        view! { <Notice title=msg("voucher-not-valid") tone=Tone::Attention /> }
    });
    let sample = registry.as_ref().is_some_and(|registry| registry.sample);
    let sample =
        sample.then(|| view! { <p><Tag label=msg("sample-data") tone=Tone::Sample /></p> });
    let texts = Other::new();
    let facts = facts::view(booking, registry.as_ref());
    let partner = links::partner(booking);
    let actions = actions(booking, registry.clone(), key, texts);
    let private = links::private(booking, key);
    let service = booking.service;
    let sheet = sheet::view(booking, registry, texts);
    view! {
        <PageShell title=msg("marriage-voucher-title") lede=Signal::derive(|| Some(msg("voucher-lede").get())) trail=msg("service-marriage-name")>
            {divorce.then(|| view! { <quick_exit::QuickExit /> })}
            {old}
            <section class="voucher card" aria-labelledby="voucher-number">
                <div class="stack">
                    <h2 id="voucher-number">
                        <span>{msg("manage-row-number")}</span>
                        " "
                        <span class="voucher-number">{number.to_string()}</span>
                    </h2>
                    <p class="quiet">{msg("voucher-show")}</p>
                </div>
                <Qr content=Signal::stored(scanned(number)) label=msg("voucher-qr") />
            </section>
            {sample}
            {facts}
            {partner}
            {papers::view(service)}
            {actions}
            {private}
            {sheet}
            {done()}
        </PageShell>
    }
    .into_any()
}

/// What the counter's scanner reads: the number, nothing of the people and no key.
fn scanned(number: BookingNumber) -> String {
    format!("EGUDE:{}", number.as_str())
}

/// Paper, calendar, change.
fn actions(booking: &Booking, registry: Option<Registry>, key: &Key, texts: Other) -> AnyView {
    let shared = !storage::is_on();
    let manage = Place::Booking.with_key(&booking.number.to_string(), key.as_str());
    let calendar = (!shared).then(|| {
        let booking = booking.clone();
        let save = move |()| calendar_file::save(&booking, registry.as_ref());
        view! {
            <Button label=msg("manage-calendar") kind=ButtonKind::Secondary icon="calendar" on_press=save />
        }
    });
    view! {
        <div class="actions no-print">
            <Button
                label=msg("voucher-print")
                kind=ButtonKind::Secondary
                icon="print"
                on_press=move |()| texts.print()
            />
            {calendar}
            <LinkButton label=msg("voucher-manage") href=Signal::stored(manage) kind=ButtonKind::Secondary />
        </div>
    }
    .into_any()
}

/// On a shared screen: nothing stays for the next person.
fn done() -> Option<AnyView> {
    if storage::is_on() {
        return None;
    }
    let marriage = Marriage::get();
    let navigate = use_navigate();
    let end = move |()| {
        marriage.erase();
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate("/", options);
    };
    Some(
        view! {
            <div class="action-bar"><Button label=msg("voucher-done") on_press=end /></div>
        }
        .into_any(),
    )
}

/// A link that opens nothing.
fn unknown() -> AnyView {
    view! {
        <PageShell title=msg("manage-unknown-title") lede=Signal::derive(|| Some(msg("manage-unknown-body").get())) trail=msg("service-marriage-name")>
            <div class="actions">
                <LinkButton label=msg("manage-open") href=Signal::stored(Place::Booking.path()) icon="next" />
            </div>
        </PageShell>
    }
    .into_any()
}

/// The office's telephone numbers, in one line.
fn phones(registry: &Registry) -> String {
    registry.phones.join(&text("list-separator"))
}

#[cfg(test)]
mod tests {
    use super::scanned;

    #[test]
    fn the_code_holds_the_number_and_nothing_else() {
        let number = "A7K4".to_owned();
        let number = egude_domain::BookingNumber::from_parts(u64::try_from(number.len()).unwrap());
        let text = scanned(number);
        assert_eq!(text, format!("EGUDE:{}", number.as_str()));
        assert_eq!(text.len(), "EGUDE:".len() + 8);
    }
}
