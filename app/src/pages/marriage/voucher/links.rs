//! Links to keep and to pass on. Their keys are shown here and kept nowhere.

use super::super::place::Place;
use crate::components::{Notice, Qr, ShareButton, Tag, Tone};
use crate::i18n::msg;
use crate::platform::{page, storage};
use crate::state::Marriage;
use egude_client::booking::{Booking, Key, PartnerState, Place as Which};
use leptos::prelude::*;

/// Whether the other one confirmed; if not, the link with which they can, once.
pub(super) fn partner(booking: &Booking) -> Option<AnyView> {
    match booking.partner {
        PartnerState::None => return None,
        PartnerState::Confirmed => {
            return Some(
                view! { <p><Tag label=msg("manage-partner-confirmed") tone=Tone::Success /></p> }
                    .into_any(),
            );
        }
        PartnerState::Pending if booking.you == Which::Second => return None,
        PartnerState::Pending => {}
    }
    let number = booking.number;
    let just = Marriage::get().confirmed.get_untracked();
    let once = just
        .filter(|just| just.booking.number == number)
        .and_then(|just| just.partner_key);
    let link = once.map(|once| {
        let link = address(Place::Partner.with_key(&number.to_string(), once.as_str()));
        let (shown, shared, copied) = (link.clone(), link.clone(), link.clone());
        let copy = (storage::is_on()).then(|| {
            view! {
                <div class="button-row">
                    <ShareButton label=msg("voucher-partner-send") text=Callback::new(move |()| shared.clone()) id="partner-link-text" />
                    <ShareButton label=msg("voucher-copy") text=Callback::new(move |()| copied.clone()) id="partner-link-copied" only_copies=true />
                </div>
            }
        });
        view! {
            <div class="partner-link">
                <Qr content=Signal::stored(link) label=msg("voucher-partner-qr") />
                <div class="stack">
                    <p>{msg("voucher-partner-how")}</p>
                    <p class="private-link">{shown}</p>
                    {copy}
                </div>
            </div>
            <p class="quiet">{msg("voucher-partner-once")}</p>
        }
    });
    Some(
        view! {
            <section class="stack no-print" aria-labelledby="partner-title">
                <h2 id="partner-title">{msg("voucher-partner-title")}</h2>
                <Notice title=msg("manage-partner-pending") tone=Tone::Attention />
                {link}
            </section>
        }
        .into_any(),
    )
}

/// The link that opens this booking: to be kept. On a shared screen it is taken along as a code.
pub(super) fn private(booking: &Booking, key: &Key) -> AnyView {
    let path = Place::Booking.with_key(&booking.number.to_string(), key.as_str());
    let link = address(path);
    let (shown, shared, copied) = (link.clone(), link.clone(), link.clone());
    let take = if storage::is_on() {
        view! {
            <p class="private-link">{shown}</p>
            <div class="button-row">
                <ShareButton label=msg("voucher-link-send") text=Callback::new(move |()| shared.clone()) id="private-link-text" />
                <ShareButton label=msg("voucher-copy") text=Callback::new(move |()| copied.clone()) id="private-link-copied" only_copies=true />
            </div>
        }
        .into_any()
    } else {
        view! { <Qr content=Signal::stored(link) label=msg("voucher-link-qr") /> }.into_any()
    };
    view! {
        <section class="stack no-print" aria-labelledby="link-title">
            <h2 id="link-title">{msg("voucher-link-title")}</h2>
            <p>{msg("voucher-link-body")}</p>
            {take}
            <p class="quiet">{msg("voucher-sms")}</p>
        </section>
    }
    .into_any()
}

fn address(path: String) -> String {
    format!("{}{path}", page::origin())
}
