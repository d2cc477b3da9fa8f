//! Where it is, how far, and how the device's own map opens there.

use super::section::{row, section};
use crate::components::{ButtonKind, LinkButton, ShareButton, SummaryList, SummaryRow, Text};
use crate::i18n::{msg, text, text_with};
use crate::pages::elderly::card::{far, name};
use crate::pages::regions;
use crate::platform::{maps, storage};
use crate::state::Places;
use egude_domain::RegionCode;
use egude_places::find::Entry;
use leptos::prelude::*;

/// Address, township, distance, and the way.
pub(super) fn view(entry: &Entry) -> AnyView {
    let address = entry
        .address
        .clone()
        .map(|address| row("place-row-address", name::local_text(address)));
    let place = row("place-row-region", region(&entry.region));
    let far = far::text(entry);
    let far = Signal::derive(move || far.get().unwrap_or_else(|| text("place-far-unknown")));
    let far = entry.at.is_some().then(|| row("place-row-far", far));
    let radius = entry.radius_km.map(|km| {
        let words = Signal::derive(move || text_with("place-radius", &[("n", km.to_string())]));
        row("place-row-radius", words)
    });
    let rows: Vec<SummaryRow> = [address, Some(place), far, radius]
        .into_iter()
        .flatten()
        .collect();
    let body = view! {
        <SummaryList rows />
        {within(entry)}
        {way(entry)}
    };
    section("place-part-where", body.into_any())
}

/// Township and banner.
fn region(code: &RegionCode) -> Text {
    let (code, banner) = (code.clone(), code.banner());
    let places = Places::get();
    Signal::derive(move || {
        let all = places.regions();
        let banner = banner.as_ref().filter(|banner| **banner != code);
        let each = banner.into_iter().chain([&code]);
        let names = each.filter_map(|code| regions::name(&all, code.as_str()));
        names.collect::<Vec<_>>().join(&text("list-separator"))
    })
}

/// That nobody knows exactly where the door is.
fn within(entry: &Entry) -> Option<AnyView> {
    let Some(at) = &entry.at else {
        return Some(view! { <p>{msg("place-no-position")}</p> }.into_any());
    };
    let off = f64::from(at.within?);
    let words = move || text_with("place-within", &[("far", far::length(off))]);
    Some(view! { <p>{words}</p> }.into_any())
}

/// The device's own map, and the address to be pasted into any other. On a shared screen neither
/// would help: the way there is the code for one's own phone.
fn way(entry: &Entry) -> Option<AnyView> {
    if !storage::is_on() {
        return None;
    }
    let (name, address) = (entry.name.clone(), entry.address.clone());
    let map = entry.at.clone().map(|at| {
        let href = Signal::derive(move || maps::href(at.lat, at.lon, &name.zh));
        view! {
            <LinkButton label=msg("place-way") href kind=ButtonKind::Secondary icon="house-pin" />
        }
    });
    let note = map
        .is_some()
        .then(|| view! { <p class="quiet">{msg("place-way-note")}</p> });
    let copy = address.map(|address| {
        let words = Callback::new(move |()| untrack(|| name::local(&address)));
        view! {
            <ShareButton
                label=msg("place-copy") copied=msg("place-copied")
                text=words id="place-address-text" only_copies=true
            />
        }
    });
    Some(
        view! {
            <div class="button-row no-print">{map} {copy}</div>
            {note}
        }
        .into_any(),
    )
}
